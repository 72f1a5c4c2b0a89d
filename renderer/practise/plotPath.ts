import { thinTraces } from '#renderer/curves/thinTraces.ts';
import type { ValueAxis } from '#renderer/curves/valueAxis.ts';
import { type PlotFrame, xAt, yAt } from './plotFrame.ts';

/** Values of an observable by time; both arrays have the same length and times rise. */
export interface PlotSeries {
  readonly timesHours: Float64Array;
  readonly values: Float64Array;
}

/**
 * An SVG path of a series in its plot, without the points that no eye could miss. What lies beyond the plot is left to the clip.
 * @returns an empty text where the window shows nothing of it
 */
export function plotPath(series: PlotSeries, frame: PlotFrame, axis: ValueAxis): string {
  return pathThrough(plotPoints(series, frame, axis));
}

/** The same as points, to join two lines into an area. */
export function plotPoints(
  series: PlotSeries,
  frame: PlotFrame,
  axis: ValueAxis,
): readonly (readonly [x: number, y: number])[] {
  const { timesHours, values } = cut(series, frame.window.fromHours, frame.window.toHours);
  if (timesHours.length === 0) return [];
  const thinned = thinTraces({ timesHours, columns: [values] }, axis, frame.window, frame);
  const column = thinned.columns[0]!;
  return Array.from(thinned.timesHours, (hours, index) => {
    return [xAt(frame, hours), yAt(frame, axis, column[index]!)] as const;
  });
}

export function pathThrough(points: readonly (readonly [x: number, y: number])[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
}

/** The part of a series within two hours, with a neighbour on either side so that the line reaches both edges. */
function cut({ timesHours, values }: PlotSeries, fromHours: number, toHours: number): PlotSeries {
  let first = 0;
  while (first + 1 < timesHours.length && timesHours[first + 1]! <= fromHours) first += 1;
  let last = timesHours.length - 1;
  while (last > first && timesHours[last - 1]! >= toHours) last -= 1;
  return { timesHours: timesHours.subarray(first, last + 1), values: values.subarray(first, last + 1) };
}

/** The part of a series within two hours, exactly: both ends are worked out between their neighbours. */
export function seriesBetween(series: PlotSeries, fromHours: number, toHours: number): PlotSeries {
  const inner = Array.from(series.timesHours.keys()).filter(
    (index) => series.timesHours[index]! > fromHours && series.timesHours[index]! < toHours,
  );
  const times = [fromHours, ...inner.map((index) => series.timesHours[index]!), toHours];
  return {
    timesHours: Float64Array.from(times),
    values: Float64Array.from(times, (hours) => seriesValueAt(series, hours)),
  };
}

/** The value at an hour, linear between neighbours; the nearest end outside the series. */
export function seriesValueAt({ timesHours, values }: PlotSeries, hours: number): number {
  const count = timesHours.length;
  if (count === 0) return Number.NaN;
  let low = 0;
  let high = count - 1;
  if (hours <= timesHours[0]!) return values[0]!;
  if (hours >= timesHours[high]!) return values[high]!;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (timesHours[middle]! <= hours) low = middle;
    else high = middle;
  }
  const share = (hours - timesHours[low]!) / (timesHours[high]! - timesHours[low]!);
  return values[low]! + share * (values[high]! - values[low]!);
}
