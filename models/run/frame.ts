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
export function frameAt(solution: Pick<Solution, 'timesHours' | 'series'>, timeHours: number): Frame {
  const place = placeAt(solution.timesHours, timeHours);
  const values: Record<string, number> = {};
  for (const [name, numbers] of Object.entries(solution.series)) values[name] = valueAtPlace(numbers, place);
  return { timeHours: place.timeHours, values };
}

/**
 * One observable of the frame at a time, without making the frame.
 * @throws RangeError when the solution is empty or has no such observable (programmer faults)
 */
export function valueAt(solution: Solution, observable: string, timeHours: number): number {
  const numbers = solution.series[observable];
  if (!numbers) throw new RangeError(`The solution has no observable ${observable}.`);
  return valueAtPlace(numbers, placeAt(solution.timesHours, timeHours));
}

interface PlaceInTime {
  readonly timeHours: number;
  readonly left: number;
  readonly right: number;
  /** How far from left to right, 0 to 1. */
  readonly fraction: number;
}

function placeAt(timesHours: Float64Array, timeHours: number): PlaceInTime {
  const count = timesHours.length;
  if (count === 0) throw new RangeError('A solution has at least one time.');
  const held = Math.min(Math.max(timeHours, timesHours[0]!), timesHours[count - 1]!);
  const after = firstIndexAbove(timesHours, held);
  const right = Math.min(after, count - 1);
  const left = Math.max(after - 1, 0);
  const span = timesHours[right]! - timesHours[left]!;
  return { timeHours: held, left, right, fraction: span > 0 ? (held - timesHours[left]!) / span : 0 };
}

function valueAtPlace(numbers: Float64Array, { left, right, fraction }: PlaceInTime): number {
  return numbers[left]! + fraction * (numbers[right]! - numbers[left]!);
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
