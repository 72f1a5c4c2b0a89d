import type { CurveTrace } from './curvePanel.ts';
import { indexAtTime } from './traceValueAt.ts';

/** One table for uPlot: shared times, then one column for each line; undefined where a line has no value. */
export interface AlignedTraces {
  readonly timesHours: Float64Array;
  readonly columns: readonly (Float64Array | (number | undefined)[])[];
}

/**
 * Puts lines with different times on one grid that holds every time of each, so no corner is lost; between its own times
 * a line is linear. Lines that already share their times are passed on without copying.
 */
export function alignTraces(traces: readonly CurveTrace[]): AlignedTraces {
  const first = traces[0];
  if (!first) return { timesHours: new Float64Array(0), columns: [] };
  if (traces.every(({ timesHours }) => sameTimes(timesHours, first.timesHours))) {
    return { timesHours: first.timesHours, columns: traces.map(({ values }) => values) };
  }
  let timesHours = first.timesHours;
  const merged = new Set([timesHours]);
  for (const trace of traces) {
    if (merged.has(trace.timesHours)) continue;
    merged.add(trace.timesHours);
    if (!sameTimes(trace.timesHours, timesHours)) timesHours = mergeTimes(timesHours, trace.timesHours);
  }
  return { timesHours, columns: traces.map((trace) => onGrid(trace, timesHours)) };
}

function sameTimes(one: Float64Array, other: Float64Array): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index += 1) if (one[index] !== other[index]) return false;
  return true;
}

function mergeTimes(one: Float64Array, other: Float64Array): Float64Array {
  const merged = new Float64Array(one.length + other.length);
  let count = 0;
  for (let left = 0, right = 0; left < one.length || right < other.length; count += 1) {
    const next = Math.min(one[left] ?? Number.POSITIVE_INFINITY, other[right] ?? Number.POSITIVE_INFINITY);
    if (one[left] === next) left += 1;
    if (other[right] === next) right += 1;
    merged[count] = next;
  }
  return merged.subarray(0, count);
}

function onGrid(
  { timesHours, values }: CurveTrace,
  grid: Float64Array,
): Float64Array | (number | undefined)[] {
  const last = timesHours.length - 1;
  const covered = last >= 0 && timesHours[0] === grid[0] && timesHours[last] === grid.at(-1);
  const column = covered
    ? new Float64Array(grid.length)
    : new Array<number | undefined>(grid.length).fill(undefined);
  if (last < 0) return column;
  let left = Math.max(0, indexAtTime(timesHours, grid[0]!));
  for (let index = 0; index < grid.length; index += 1) {
    const time = grid[index]!;
    if (time < timesHours[0]! || time > timesHours[last]!) continue;
    while (left < last && timesHours[left + 1]! <= time) left += 1;
    const from = timesHours[left]!;
    const next = Math.min(left + 1, last);
    const fraction = time === from ? 0 : (time - from) / (timesHours[next]! - from);
    column[index] = values[left]! + fraction * (values[next]! - values[left]!);
  }
  return column;
}
