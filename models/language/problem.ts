/** Where a problem is: line and column count from 1; 0 means the whole file. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Something wrong with what a person gave us. Problems are values: they are collected, all at once, and never thrown
 * across a border. `subject` names the parameter, state or column concerned, so that a form can show the problem beside it.
 */
export interface Problem {
  readonly code: string;
  readonly place: Place;
  readonly reason: string;
  readonly subject?: string;
}

/** A value that passed every check, or everything that is wrong with it. */
export type Checked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The one line that a terminal prints for a problem: a whole file is told by its first line and column. */
export function problemLine(problem: Problem): string {
  const { file, line, column } = problem.place;
  return `error ${problem.code} at ${file}:${Math.max(line, 1)}:${Math.max(column, 1)}: ${problem.reason}`;
}
