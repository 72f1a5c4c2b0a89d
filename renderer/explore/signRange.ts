import type { Band } from '#models/language/model.ts';
import { niceStep } from '#renderer/curves/valueTicks.ts';

/**
 * Both ends of a linear axis for a sign: shares from 0 to 1, percentages to 100, and for what never comes near 0 (a
 * temperature) the values themselves with the edges of bands they come near.
 * @param values every value to be shown
 */
export function signRange(
  values: Iterable<number>,
  unit: string,
  bands: readonly Pick<Band, 'from' | 'to'>[],
): readonly [number, number] {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  if (!(lowest <= highest)) return [0, 1];
  if (unit === '1' && lowest >= 0 && highest <= 1) return [0, 1];
  if (unit === 'percent' && lowest >= 0 && lowest < 50 && highest <= 100) return [0, 100];
  // A flat line is drawn flat, not as its last digits; a degree of body heat is much.
  const flatShare = unit === 'degC' ? 0.08 : 0.3;
  const leastSpan = flatShare * Math.max(Math.abs(highest), Math.abs(lowest)) || 1;
  const near = Math.max(highest - lowest, leastSpan);
  for (const edge of bands.flatMap(({ from, to }) => [from, to])) {
    if (edge === null || edge < lowest - near || edge > highest + near) continue;
    lowest = Math.min(lowest, edge);
    highest = Math.max(highest, edge);
  }
  const span = Math.max(highest - lowest, leastSpan);
  const step = niceStep(span / 4);
  const from = lowest >= 0 && lowest < 0.6 * highest ? 0 : floorTo(lowest - 0.25 * step, step);
  const to = Math.max(ceilTo(highest + 0.1 * step, step), from + 2 * step);
  return unit === 'percent' && highest <= 100 ? [from, Math.min(to, 100)] : [from, to];
}

function floorTo(value: number, step: number): number {
  return Number((Math.floor(value / step) * step).toPrecision(12));
}

function ceilTo(value: number, step: number): number {
  return Number((Math.ceil(value / step) * step).toPrecision(12));
}
