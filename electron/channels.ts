/**
 * What the page may ask of the desktop shell: one entry per channel. The page imports these types and nothing else of
 * this folder. Answers have the same shape as the models' `Checked`, so that the page shows every problem one way.
 */
export interface Channels {
  /** Saves one or more files together through one save dialog. */
  saveFiles: { readonly request: readonly NamedFile[]; readonly response: SaveOutcome };
  /** Lets the person choose one text file of these kinds. */
  openTextFile: { readonly request: readonly FileKind[]; readonly response: OpenOutcome };
  /** Prints a page of ours to a PDF file through the save dialog. The page is text without programs. */
  savePdf: { readonly request: PrintedPage; readonly response: SaveOutcome };
  /** What a room of the page kept under a name: the last whole text, also after the program was killed. */
  readKept: { readonly request: string; readonly response: string | null };
  writeKept: { readonly request: KeptText; readonly response: null };
  readSettings: { readonly request: null; readonly response: SettingsReading };
  writeSettings: { readonly request: Settings; readonly response: null };
  appInformation: { readonly request: null; readonly response: AppInformation };
}

export type ChannelName = keyof Channels;

/** The one object that the preload puts on the page's `window`. */
export interface Desktop {
  saveFiles(files: readonly NamedFile[]): Promise<Answer<SaveOutcome>>;
  openTextFile(kinds: readonly FileKind[]): Promise<Answer<OpenOutcome>>;
  savePdf(page: PrintedPage): Promise<Answer<SaveOutcome>>;
  readKept(name: string): Promise<Answer<string | null>>;
  writeKept(kept: KeptText): Promise<Answer<null>>;
  readSettings(): Promise<Answer<SettingsReading>>;
  writeSettings(settings: Settings): Promise<Answer<null>>;
  appInformation(): Promise<Answer<AppInformation>>;
}

export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly ShellProblem[] };

export interface ShellProblem {
  readonly code: string;
  readonly place: { readonly file: string; readonly line: number; readonly column: number };
  readonly reason: string;
}

export type FileKind =
  | 'csv'
  | 'json'
  | 'yaml'
  | 'text'
  | 'svg'
  | 'png'
  | 'webm'
  | 'mp4'
  | 'html'
  | 'pdf'
  | 'xlsx'
  | 'sbml'
  | 'sedml'
  | 'omex';

/** A file without a place: the person chooses the folder, and never a page. */
export interface NamedFile {
  readonly suggestedName: string;
  readonly contents: string | Uint8Array<ArrayBuffer>;
  readonly kind: FileKind;
}

export interface PrintedPage {
  readonly suggestedName: string;
  readonly html: string;
}

/** `contents` null forgets it. The name is lower-case words joined by hyphens. */
export interface KeptText {
  readonly name: string;
  readonly contents: string | null;
}

/** `names` are those that were written, in the order asked for. */
export type SaveOutcome =
  | { readonly saved: true; readonly names: readonly string[] }
  | { readonly saved: false; readonly reason: 'cancelled' };

export type OpenOutcome =
  | { readonly opened: true; readonly name: string; readonly contents: string }
  | { readonly opened: false; readonly reason: 'cancelled' };

export interface Settings {
  readonly theme: 'system' | 'light' | 'dark' | 'projector';
  readonly concentrationScale: 'linear' | 'logarithmic';
}

/** `keptAside` names the copy of settings that could not be read, after which the defaults hold. */
export interface SettingsReading {
  readonly settings: Settings;
  readonly keptAside: string | null;
}

export interface AppInformation {
  readonly version: string;
  /** Versions of what the app runs on, by name, for the about box and for reports. */
  readonly runsOn: Readonly<Record<string, string>>;
  readonly graphics: GraphicsState;
}

/** How 3D is drawn: as the machine can, by a program as was asked for, or not at all, with the words that say why. */
export type GraphicsState =
  | { readonly kind: 'normal' | 'software' }
  | { readonly kind: 'off'; readonly reason: string };
