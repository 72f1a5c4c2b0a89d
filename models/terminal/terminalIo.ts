import type { OutgoingFile } from '#models/exchange/runFiles.ts';
import type { SolverThread } from './solverThread.ts';

/**
 * What the terminal door needs of the machine; models/cli.ts gives it Node's. Nothing here throws for what a person asked:
 * a failure is its reason in one sentence.
 */
export interface TerminalIo {
  /** Writes to standard output. */
  print(text: string): void;
  /** Writes one line to standard error. */
  complain(line: string): void;
  /** A file larger than `mostBytes` is a failure; left out, it may be as large as any table of events. */
  readText(path: string, mostBytes?: number): { readonly text: string } | { readonly failure: string };
  /** Writes all files or none, each name being a path; makes missing folders. Null when done. */
  writeFiles(files: readonly OutgoingFile[]): string | null;
  /** Whether two paths name one file; left out, they do where they are written alike. */
  isSameFile?(one: string, other: string): boolean;
  /** Other threads for populations; left out where there are none. */
  readonly threads?: { readonly processors: number; start(): SolverThread };
}
