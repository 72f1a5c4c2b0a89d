import type { AlignedTraces } from './alignTraces.ts';
import type { Box } from './box.ts';
import type { HourSpan } from './nightColumns.ts';
import { axisFraction, type ValueAxis } from './valueAxis.ts';

/** A fifth of a pixel: below what anti-aliasing can show. */
const tolerancePixels = 0.2;

/**
 * Drops the times at which every line is straight to within a fifth of a pixel, so that canvas strokes hundreds of pieces and not
 * thousands. Corners, ends, and the first and last value of a line that starts late or stops early stay.
 */
export function thinTraces(
  { timesHours, columns }: AlignedTraces,
  axis: ValueAxis,
  window: HourSpan,
  plot: Box,
): AlignedTraces {
  const count = timesHours.length;
  if (count < 3) return { timesHours, columns };
  const height = plot.bottom - plot.top;
  const pixelsOfHour = (plot.right - plot.left) / (window.toHours - window.fromHours);
  const heights = columns.map((column) => {
    const row = new Float32Array(count);
    for (let index = 0; index < count; index += 1) {
      const value = column[index];
      row[index] = value === undefined ? Number.NaN : axisFraction(axis, value) * height;
    }
    return row;
  });
  const kept = keptIndices(timesHours, heights, pixelsOfHour);
  return {
    timesHours: Float64Array.from(kept, (index) => timesHours[index]!),
    columns: columns.map((column) =>
      column instanceof Float64Array
        ? Float64Array.from(kept, (index) => column[index]!)
        : kept.map((index) => column[index]),
    ),
  };
}

/** Swinging doors, one for each line: a time stays as soon as any door shuts. */
function keptIndices(
  timesHours: Float64Array,
  heights: readonly Float32Array[],
  pixelsOfHour: number,
): number[] {
  const last = timesHours.length - 1;
  const lowest = new Float64Array(heights.length);
  const highest = new Float64Array(heights.length);
  const kept = [0];
  let anchor = 0;
  const open = () => {
    lowest.fill(Number.NEGATIVE_INFINITY);
    highest.fill(Number.POSITIVE_INFINITY);
  };
  open();
  for (let index = 1; index <= last; index += 1) {
    const run = (timesHours[index]! - timesHours[anchor]!) * pixelsOfHour;
    let fits = true;
    for (let line = 0; line < heights.length && fits; line += 1) {
      const from = heights[line]![anchor]!;
      const to = heights[line]![index]!;
      if (Number.isNaN(from) && Number.isNaN(to)) continue;
      const slope = (to - from) / run;
      fits = slope >= lowest[line]! && slope <= highest[line]!;
      lowest[line] = Math.max(lowest[line]!, (to - tolerancePixels - from) / run);
      highest[line] = Math.min(highest[line]!, (to + tolerancePixels - from) / run);
    }
    if (fits) continue;
    // The time before is the last that a straight line still reaches.
    if (anchor !== index - 1) {
      anchor = index - 1;
      kept.push(anchor);
      open();
      index -= 1;
    } else {
      anchor = index;
      kept.push(anchor);
      open();
    }
  }
  if (kept.at(-1) !== last) kept.push(last);
  return kept;
}
