import type { LaneMark } from './curvePanel.ts';

/** Marks that stand too close to be told apart with a pointer, as one place to point at. */
export interface MarkGroup {
  /** Middle of the place, CSS pixels. */
  readonly x: number;
  readonly marks: readonly LaneMark[];
}

/**
 * Groups marks from left to right; no two groups are closer than the least distance.
 * @param xOf where a time stands
 */
export function groupMarks(
  marks: readonly LaneMark[],
  xOf: (timeHours: number) => number,
  leastPixels: number,
): readonly MarkGroup[] {
  const groups: { x: number; marks: LaneMark[] }[] = [];
  for (const mark of marks) {
    const x = xOf(mark.timeHours);
    const last = groups.at(-1);
    if (last && x - last.x < leastPixels) last.marks.push(mark);
    else groups.push({ x, marks: [mark] });
  }
  return groups;
}
