import type { CheckpointBand } from '#models/baclofen/checkpoints/checkpoint.ts';

/** Where a strip draws, in percent of its width; a band with two ends always takes the middle half. */
export interface StripScale {
  /** Ends of the band's fill; an open end is the strip's own end. */
  readonly from: number;
  readonly to: number;
  readonly at: (value: number) => number;
}

const bandLeft = 25;
const bandRight = 75;
const nearestToEdge = 2;

/**
 * Linear between the band's ends. A band with one end is drawn from zero up to it, or from it as far as the values need.
 * What lies beyond the strip stands at its edge.
 */
export function stripScale({ from, to }: CheckpointBand, values: readonly number[]): StripScale {
  const origin = from ?? 0;
  const span = spanOf(origin, from, to, values);
  const at = (value: number) => {
    const percent = bandLeft + ((bandRight - bandLeft) * (value - origin)) / span;
    return Math.min(Math.max(percent, nearestToEdge), 100 - nearestToEdge);
  };
  return { from: from === null ? 0 : bandLeft, to: to === null ? 100 : bandRight, at };
}

function spanOf(origin: number, from: number | null, to: number | null, values: readonly number[]): number {
  if (to !== null) return to > origin ? to - origin : 1;
  const farthest = Math.max(...values.filter(Number.isFinite).map((value) => value - origin), 0);
  // The farthest value stands well inside the strip.
  return Math.max(Math.abs(from ?? 1), (farthest * (bandRight - bandLeft)) / 65) || 1;
}
