import type {
  Answer,
  AppInformation,
  FileKind,
  KeptText,
  NamedFile,
  OpenOutcome,
  PrintedPage,
  SaveOutcome,
  Settings,
  SettingsReading,
} from '#electron/channels.ts';

export type {
  AppInformation,
  FileKind,
  KeptText,
  NamedFile,
  OpenOutcome,
  PrintedPage,
  SaveOutcome,
  Settings,
  SettingsReading,
};

/** What the page needs from wherever it runs. Problems are values, of the same shape as a model's or a case's. */
export interface Platform {
  readonly kind: 'desktop' | 'browser';
  /** Saves files together: the first is asked about, the others go beside it. Nothing is lost when one cannot be written. */
  saveFiles(files: readonly NamedFile[]): Promise<Answer<SaveOutcome>>;
  /** Lets the person choose one text file. */
  openTextFile(kinds: readonly FileKind[]): Promise<Answer<OpenOutcome>>;
  /** Desktop: a PDF file through the save dialog. Browser: its print dialog, which can save one. */
  savePdf(page: PrintedPage): Promise<Answer<SaveOutcome>>;
  /** What was kept under a name, lower-case words joined by hyphens; null where there is nothing. */
  readKept(name: string): Promise<Answer<string | null>>;
  /** Keeps a text whole or not at all; null forgets it. */
  writeKept(kept: KeptText): Promise<Answer<null>>;
  readSettings(): Promise<Answer<SettingsReading>>;
  writeSettings(settings: Settings): Promise<Answer<null>>;
  information(): Promise<Answer<AppInformation>>;
}
