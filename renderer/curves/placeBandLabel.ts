import { type Box, boxesOverlap } from './box.ts';
import { linesThrough, type PixelTraces } from './pixelTraces.ts';

export interface BandLabelOptions {
  /** The band as it is drawn, cut to the plot. */
  readonly band: Box;
  readonly plot: Box;
  readonly width: number;
  readonly height: number;
  readonly traces: PixelTraces;
  /** Words already placed. */
  readonly taken: readonly Box[];
  /** Height of a dotted reference line, if any. */
  readonly avoidY?: number;
}

const inset = 6;
const slidePixels = 12;
// Letters do not fill the height of their line.
const inkInset = 2;

/**
 * Free paper for a band's words: inside it, else right below or above; as far left as possible. Where no place is free,
 * the one that the fewest lines cross; the words then rely on their halo.
 */
export function placeBandLabel({ band, plot, width, height, traces, taken, avoidY }: BandLabelOptions): Box {
  const bandHeight = band.bottom - band.top;
  const inside = [band.top + 1, (band.top + band.bottom - height) / 2, band.bottom - height - 1];
  // A band as high as the letters still holds them in its middle.
  const within = bandHeight >= height ? inside : bandHeight >= height * 0.7 ? [inside[1]!] : [];
  const rows = [...within, band.bottom + 1, band.top - height - 1].filter(
    (top) => top >= plot.top - 3 && top + height <= plot.bottom + 1,
  );
  if (rows.length === 0) rows.push(Math.max(plot.top, Math.min(band.top, plot.bottom - height)));
  let best: Box | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  rows.forEach((top, row) => {
    for (
      let left = plot.left + inset;
      left + width <= plot.right - inset || left === plot.left + inset;
      left += slidePixels
    ) {
      const box = { left, top, right: left + width, bottom: top + height };
      const crossed = linesThrough(traces, { ...box, top: top + inkInset, bottom: top + height - inkInset });
      const covered = taken.filter((other) => boxesOverlap(box, other)).length;
      const onReference = avoidY !== undefined && avoidY > top && avoidY < top + height ? 1 : 0;
      const cost = 100 * (crossed + covered + onReference) + row * 4 + (left - plot.left) / 40;
      if (cost < bestCost) {
        bestCost = cost;
        best = box;
      }
    }
  });
  return best!;
}
