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
}

export interface PlacedGap {
  /** The bracket's upright, with its ends toward the cursor. */
  readonly bracketX: number;
  readonly topY: number;
  readonly bottomY: number;
  readonly endsToward: 'left' | 'right';
  readonly words: Box;
}

const bracketAway = 14;
const wordsAway = 8;
const leastBracket = 14;

/** Bracket and words of a gap: right of the cursor if there is room, on the paper the fewest lines cross. Null for lines that meet. */
export function placeGap(options: GapOptions): PlacedGap | null {
  const { x, width, height, plot, values } = options;
  const taken = [...options.taken, ...values];
  const topY = Math.max(plot.top, Math.min(options.oneY, options.otherY));
  const bottomY = Math.min(plot.bottom, Math.max(options.oneY, options.otherY));
  if (bottomY - topY < leastBracket) return null;
  const onRight = x + bracketAway + wordsAway + width <= options.rightLimit;
  // On the left the cursor's values stand first, the bracket beyond them.
  const beyondValues = Math.max(0, ...values.map((box) => x - box.left));
  const bracketX = onRight ? x + bracketAway : x - Math.max(bracketAway, beyondValues + 6);
  const left = onRight ? bracketX + wordsAway : bracketX - wordsAway - width;
  if (left < plot.left) return null;
  const middle = (topY + bottomY) / 2;
  const lowest = plot.top + height / 2;
  const highest = plot.bottom - height / 2;
  let words: Box | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (let offset = 0; offset <= (plot.bottom - plot.top) / 2; offset += 4) {
    for (const centre of offset === 0 ? [middle] : [middle - offset, middle + offset]) {
      if (centre < lowest || centre > highest) continue;
      const box = { left, top: centre - height / 2, right: left + width, bottom: centre + height / 2 };
      const outside = Math.max(0, topY + height / 2 - centre, centre - bottomY + height / 2);
      const covered = taken.filter((other) => boxesOverlap(box, other)).length;
      const cost = 10 * linesThrough(options.traces, box) + 20 * covered + offset * 0.08 + outside * 0.12;
      if (cost < bestCost) {
        bestCost = cost;
        words = box;
      }
    }
  }
  return words && { bracketX, topY, bottomY, endsToward: onRight ? 'left' : 'right', words };
}
