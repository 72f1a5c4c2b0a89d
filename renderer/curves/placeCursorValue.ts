import { type Box, boxesOverlap, overhang } from './box.ts';
import { linesThrough, type PixelTraces } from './pixelTraces.ts';

export const cursorSides = ['left-above', 'left-below', 'right-above', 'right-below'] as const;
export type CursorSide = (typeof cursorSides)[number];

export interface CursorValueOptions {
  /** The ring. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly traces: PixelTraces;
  /** Height of the dotted reference line; null for none. */
  readonly avoidY: number | null;
  /** Words of bands and line ends. */
  readonly words: readonly Box[];
  /** Values already placed: nothing is worse than two numbers on one another. */
  readonly values: readonly Box[];
  /** Where the value stood in the frame before: it stays unless another place is clearly better. */
  readonly before: CursorSide | null;
}

export interface PlacedValue {
  readonly side: CursorSide;
  readonly box: Box;
}

const beside = 8;
const away = 5;

/** The place for a value beside its ring: left of the cursor if it can, above or below its line, off all other lines. */
export function placeCursorValue(options: CursorValueOptions): PlacedValue {
  const { avoidY } = options;
  let best: PlacedValue | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const side of cursorSides) {
    const box = boxOn(side, options);
    const covering = (others: readonly Box[]) => others.filter((other) => boxesOverlap(box, other)).length;
    const cost =
      10 * linesThrough(options.traces, box) +
      (avoidY !== null && avoidY > box.top && avoidY < box.bottom ? 8 : 0) +
      25 * covering(options.words) +
      90 * covering(options.values) +
      3 * overhang(box, options.plot) +
      (side.startsWith('right') ? 14 : 0) +
      (side.endsWith('below') ? 1 : 0) -
      (side === options.before ? 4 : 0);
    if (cost < bestCost) {
      bestCost = cost;
      best = { side, box };
    }
  }
  return best!;
}

function boxOn(side: CursorSide, { x, y, width, height }: CursorValueOptions): Box {
  const left = side.startsWith('left') ? x - beside - width : x + beside;
  const top = side.endsWith('above') ? y - away - height : y + away;
  return { left, top, right: left + width, bottom: top + height };
}
