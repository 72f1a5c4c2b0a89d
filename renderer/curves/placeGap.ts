import { type Box, boxesOverlap } from './box.ts';
import { linesThrough, type PixelTraces } from './pixelTraces.ts';

export interface GapOptions {
  /** The cursor. */
  readonly x: number;
  /** Heights of the two rings, in any order. */
  readonly oneY: number;
  readonly otherY: number;
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  /** The words may run on this far to the right. */
  readonly rightLimit: number;
  readonly traces: PixelTraces;
  /** Words of bands and line ends. */
  readonly taken: readonly Box[];
  /** The cursor's values, already placed. */
  readonly values: readonly Box[];
  /** Where the words stood in the frame before: they stay unless another place is clearly better. */
  readonly before: GapStand | null;
}

/** Side of the cursor, and how far the words are from the middle of the gap. */
export interface GapStand {
  readonly side: 'left' | 'right';
  readonly offset: number;
}

export interface PlacedGap {
  /** The bracket's upright; its ends point to the cursor. */
  readonly bracketX: number;
  readonly topY: number;
  readonly bottomY: number;
  readonly words: Box;
  readonly stand: GapStand;
}

const bracketAway = 14;
const wordsAway = 8;
const leastBracket = 14;
const offsetPixels = 4;
const costOf = { line: 10, words: 20, left: 15, offset: 0.08, outside: 0.12, moving: 5 };

/** Bracket and words of a gap, right of the cursor if it can be, on the paper the fewest lines cross. Null for lines that meet. */
export function placeGap(options: GapOptions): PlacedGap | null {
  const { x, width, height, plot, values, before } = options;
  const taken = [...options.taken, ...values];
  const topY = Math.max(plot.top, Math.min(options.oneY, options.otherY));
  const bottomY = Math.min(plot.bottom, Math.max(options.oneY, options.otherY));
  if (bottomY - topY < leastBracket) return null;
  const middle = (topY + bottomY) / 2;
  const steps = Math.floor((plot.bottom - plot.top) / 2 / offsetPixels);
  let best: PlacedGap | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const side of ['right', 'left'] as const) {
    // On the left the cursor's values stand first, the bracket beyond them.
    const beyondValues = Math.max(0, ...values.map((box) => x - box.left));
    const bracketX = side === 'right' ? x + bracketAway : x - Math.max(bracketAway, beyondValues + 6);
    const left = side === 'right' ? bracketX + wordsAway : bracketX - wordsAway - width;
    if (left < plot.left || left + width > options.rightLimit) continue;
    for (let step = -steps; step <= steps; step += 1) {
      const offset = step * offsetPixels;
      const centre = middle + offset;
      if (centre < plot.top + height / 2 || centre > plot.bottom - height / 2) continue;
      const words = { left, top: centre - height / 2, right: left + width, bottom: centre + height / 2 };
      const outside = Math.max(0, topY + height / 2 - centre, centre - bottomY + height / 2);
      const stays = before?.side === side && before.offset === offset;
      const cost =
        costOf.line * linesThrough(options.traces, words) +
        costOf.words * taken.filter((other) => boxesOverlap(words, other)).length +
        costOf.offset * Math.abs(offset) +
        costOf.outside * outside +
        (side === 'left' ? costOf.left : 0) -
        (stays ? costOf.moving : 0);
      if (cost >= bestCost) continue;
      bestCost = cost;
      best = { bracketX, topY, bottomY, words, stand: { side, offset } };
    }
  }
  return best;
}
