import type { Problem } from '#models/language/problem.ts';

/** Options in the order in which they were given, then each file by line. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const rank = ({ place }: Problem): number => (place.file === 'command-line' ? 0 : 1);
  return problems.toSorted(
    (left, right) =>
      rank(left) - rank(right) ||
      left.place.line - right.place.line ||
      left.place.column - right.place.column,
  );
}
