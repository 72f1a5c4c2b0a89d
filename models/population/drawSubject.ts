import type { Spread } from './populationJob.ts';
import { standardNormal } from './standardNormal.ts';
import type { VaryingQuantity } from './varyingQuantities.ts';

/** The values of one subject, in the order of the quantities. */
export interface DrawnSubject {
  readonly values: readonly number[];
  /** Draws outside its range that each quantity needed before one was inside. */
  readonly rejections: readonly number[];
  /** The first quantity of which no draw was inside its range; null when all are drawn. */
  readonly undrawn: VaryingQuantity | null;
}

const streams: Readonly<Record<Spread, number>> = { variability: 0, uncertainty: 1 };
/** With one draw in twenty inside the range, missing it this often happens to one quantity in 10^22. */
const mostAttempts = 1000;

/**
 * Draws a subject by its number. A draw outside a quantity's range is thrown away and the next one taken, never moved to
 * the border; how often is told. The same seed, number and spread give the same values whatever else is drawn.
 */
export function drawSubject(
  varying: readonly VaryingQuantity[],
  { seed, spread, subject }: { readonly seed: number; readonly spread: Spread; readonly subject: number },
): DrawnSubject {
  const values: number[] = [];
  const rejections: number[] = [];
  let undrawn: VaryingQuantity | null = null;
  for (const one of varying) {
    const { from, to } = one.quantity.range;
    let attempt = 0;
    let value = Number.NaN;
    for (; attempt < mostAttempts; attempt += 1) {
      const address = { seed, subject, code: one.code, stream: streams[spread], attempt };
      value = one.median * Math.exp(one.logDeviation * standardNormal(address));
      if (value >= from && value <= to) break;
    }
    if (attempt === mostAttempts) undrawn ??= one;
    values.push(value);
    rejections.push(attempt);
  }
  return { values, rejections, undrawn };
}
