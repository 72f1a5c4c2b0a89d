import type { Solution } from './run.ts';

/** The present: one value per observable at one time, in the observables' units. */
export interface Frame {
  readonly timeHours: number;
  readonly values: Readonly<Record<string, number>>;
}

/**
 * The frame at a time, linear between output times; the time is held to the ends of the solution.
 * @throws RangeError when the solution is empty (a programmer fault)
 */
export function frameAt(solution: Solution, timeHours: number): Frame {
  const { timesHours, series } = solution;
  const count = timesHours.length;
  if (count === 0) throw new RangeError('A solution has at least one time.');
  const held = Math.min(Math.max(timeHours, timesHours[0]!), timesHours[count - 1]!);
  const after = firstIndexAbove(timesHours, held);
  const right = Math.min(after, count - 1);
  const left = Math.max(after - 1, 0);
  const span = timesHours[right]! - timesHours[left]!;
  const fraction = span > 0 ? (held - timesHours[left]!) / span : 0;
  const values: Record<string, number> = {};
  for (const [name, numbers] of Object.entries(series)) {
    values[name] = numbers[left]! + fraction * (numbers[right]! - numbers[left]!);
  }
  return { timeHours: held, values };
}

function firstIndexAbove(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
