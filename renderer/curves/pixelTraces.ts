import type { Box } from './box.ts';
import type { CurveTrace } from './curvePanel.ts';
import type { HourSpan } from './nightColumns.ts';
import { traceValueAt } from './traceValueAt.ts';
import { axisFraction, type ValueAxis } from './valueAxis.ts';

/** Heights of a panel's lines every few pixels, to find free paper for words. NaN where a line has no value. */
export interface PixelTraces {
  readonly left: number;
  readonly stepPixels: number;
  readonly rows: readonly Float32Array[];
}

const stepPixels = 4;

export function pixelTraces(
  traces: readonly CurveTrace[],
  window: HourSpan,
  axis: ValueAxis,
  plot: Box,
): PixelTraces {
  const count = Math.floor((plot.right - plot.left) / stepPixels) + 1;
  const hoursOfStep = ((window.toHours - window.fromHours) * stepPixels) / (plot.right - plot.left);
  const rows = traces.map((trace) => {
    const row = new Float32Array(count);
    for (let index = 0; index < count; index += 1) {
      const fraction = axisFraction(axis, traceValueAt(trace, window.fromHours + index * hoursOfStep));
      row[index] = plot.bottom - fraction * (plot.bottom - plot.top);
    }
    return row;
  });
  return { left: plot.left, stepPixels, rows };
}

/** How many lines pass through a box. */
export function linesThrough({ left, stepPixels: step, rows }: PixelTraces, box: Box): number {
  let count = 0;
  for (const row of rows) {
    const first = Math.max(0, Math.floor((box.left - left) / step));
    const last = Math.min(row.length - 1, Math.ceil((box.right - left) / step));
    for (let index = first; index <= last; index += 1) {
      const here = row[index]!;
      // A steep line is between two samples, so both ends of the piece count.
      const before = index > first && !Number.isNaN(row[index - 1]!) ? row[index - 1]! : here;
      if (Math.min(here, before) <= box.bottom && Math.max(here, before) >= box.top) {
        count += 1;
        break;
      }
    }
  }
  return count;
}
