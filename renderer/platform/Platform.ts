import type {
  Answer,
  AppInformation,
  FileKind,
  NamedFile,
  OpenOutcome,
  SaveOutcome,
  Settings,
  SettingsReading,
} from '#electron/channels.ts';

export type { AppInformation, FileKind, NamedFile, OpenOutcome, SaveOutcome, Settings, SettingsReading };

/** What the page needs from wherever it runs. Problems are values, of the same shape as a model's or a case's. */
export interface Platform {
  readonly kind: 'desktop' | 'browser';
  /** Saves files together: the first is asked about, the others go beside it. Nothing is lost when one cannot be written. */
  saveFiles(files: readonly NamedFile[]): Promise<Answer<SaveOutcome>>;
  /** Lets the person choose one text file. */
  openTextFile(kinds: readonly FileKind[]): Promise<Answer<OpenOutcome>>;
  readSettings(): Promise<Answer<SettingsReading>>;
  writeSettings(settings: Settings): Promise<Answer<null>>;
  information(): Promise<Answer<AppInformation>>;
}
