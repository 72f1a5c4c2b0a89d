import type { OutgoingFile } from '#models/exchange/runFiles.ts';

/**
 * What the terminal door needs of the machine; models/cli.ts gives it Node's. Nothing here throws for what a person asked:
 * a failure is its reason in one sentence.
 */
export interface TerminalIo {
  /** Writes to standard output. */
  print(text: string): void;
  /** Writes one line to standard error. */
  complain(line: string): void;
  readText(path: string): { readonly text: string } | { readonly failure: string };
  /** Writes all files or none, each name being a path; makes missing folders. Null when done. */
  writeFiles(files: readonly OutgoingFile[]): string | null;
}
