import type { Problem } from '#models/language/problem.ts';

/** Where the lines of a text begin, from 0; a position past the end belongs to the last line. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Line of an offset, counted from 0. */
export function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Offset of a place that counts lines and columns from 1, held to its line. */
export function offsetOf(text: string, starts: readonly number[], line: number, column: number): number {
  const index = Math.min(Math.max(line, 1), starts.length) - 1;
  const start = starts[index]!;
  const end = (starts[index + 1] ?? text.length + 1) - 1;
  return Math.min(start + Math.max(column, 1) - 1, end);
}

/** What stands in a text's margin: a problem, or advice where the text is sound but could be better. */
export type EditorProblem = Problem & { readonly severity?: 'problem' | 'advice' };

export interface LineProblems {
  /** From 1. */
  readonly line: number;
  readonly problems: readonly EditorProblem[];
}

/** Whether nothing of it keeps the text from being used. */
export function isAdvice(problems: readonly EditorProblem[]): boolean {
  return problems.every(({ severity }) => severity === 'advice');
}

/** Problems by line, in order; those of the whole file (line 0) stand at the first line. */
export function problemsByLine(problems: readonly EditorProblem[]): readonly LineProblems[] {
  const byLine = new Map<number, EditorProblem[]>();
  for (const problem of problems) {
    const line = Math.max(problem.place.line, 1);
    byLine.set(line, [...(byLine.get(line) ?? []), problem]);
  }
  return [...byLine]
    .map(([line, found]) => ({ line, problems: found }))
    .sort((one, other) => one.line - other.line);
}

/** End of the word or the quoted piece that a problem points at, so that its mark has a length; columns from 1. */
export function markEnd(lineText: string, column: number): number {
  const rest = lineText.slice(column - 1);
  const [piece = ''] = /^(?:[\w.-]+|\S)/.exec(rest) ?? [];
  return column + Math.max(piece.length, 1);
}

/** How many lines of an edited text are not in the original one, or, where none are, how many of its lines are gone. */
export function changedLines(original: string, edited: string): number {
  const counts = new Map<string, number>();
  for (const line of original.split('\n')) counts.set(line, (counts.get(line) ?? 0) + 1);
  let added = 0;
  for (const line of edited.split('\n')) {
    const left = counts.get(line) ?? 0;
    if (left > 0) counts.set(line, left - 1);
    else added += 1;
  }
  const gone = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return added > 0 ? added : gone;
}

/** The text with the lines of a selection moved in or out by two spaces, and the selection that goes with it. */
export function shiftLines(
  text: string,
  selection: { readonly from: number; readonly to: number },
  direction: 'in' | 'out',
): { readonly from: number; readonly to: number; readonly replacement: string } {
  const starts = lineStarts(text);
  const first = starts[lineOf(starts, selection.from)]!;
  const lastLine = lineOf(starts, selection.to);
  const end = (starts[lastLine + 1] ?? text.length + 1) - 1;
  const shifted = text
    .slice(first, end)
    .split('\n')
    .map((line) => (direction === 'in' ? `  ${line}` : line.replace(/^ {1,2}/, '')));
  return { from: first, to: end, replacement: shifted.join('\n') };
}

/** The spaces that a new line after this offset begins with. */
export function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^ */.exec(text.slice(start, offset))?.[0] ?? '';
}
