import { type Box, boxesOverlap } from './box.ts';
import { linesThrough, type PixelTraces } from './pixelTraces.ts';

/** Everything drawn in a plot that words could sit on, besides a plain tint. */
export interface Paper {
  readonly traces: PixelTraces;
  /** Heights of grid lines, band edges and the reference line. */
  readonly levels: readonly number[];
  /** Places of upright grid lines. */
  readonly uprights: readonly number[];
  readonly hatches: readonly Box[];
}

/** Whether words there need a halo: something runs through them. */
export function isMarked({ traces, levels, uprights, hatches }: Paper, box: Box): boolean {
  return (
    levels.some((y) => y > box.top && y < box.bottom) ||
    uprights.some((x) => x > box.left && x < box.right) ||
    hatches.some((hatch) => boxesOverlap(hatch, box)) ||
    linesThrough(traces, box) > 0
  );
}
