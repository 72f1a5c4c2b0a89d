import type { Observable } from '#models/language/model.ts';
import { wholeScale } from '#renderer/bedside/wholeScale.ts';
import { niceStep } from '#renderer/curves/valueTicks.ts';
import { type AxisEnds, isConcentration } from './plotFrame.ts';

/** A degree of body heat is much; of anything else, half its present size is far. */
const warmth = 2.5;
const farShare = 0.5;

/**
 * An axis that gives nothing of the future away: it follows from what is known by now and leaves room on both sides. What has to
 * be shown as well (a guess, and after the commit the truth) only widens it.
 */
export function predictAxis(
  observable: Pick<Observable, 'name' | 'unit'>,
  known: Iterable<number>,
  alsoShown: readonly number[],
): AxisEnds {
  const { lowest, highest } = endsOf(known);
  const shown = endsOf(alsoShown);
  if (isConcentration(observable)) {
    const from = 10 ** Math.floor(Math.log10(Math.max(Math.min(lowest, highest / 10, shown.lowest), 0.1)));
    const to = 10 ** Math.ceil(Math.log10(Math.max(highest * 3, shown.highest, from * 100)));
    return { distribution: 'log', from, to };
  }
  const scale = wholeScale(observable);
  if (scale) return { distribution: 'linear', from: scale[0], to: scale[1] };
  const isShare = observable.unit === '1' && lowest >= 0 && highest <= 1;
  const isPercent = observable.unit === 'percent' && lowest >= 0 && highest <= 100;
  const whole = isShare ? 1 : 100;
  if (isShare || isPercent) return { distribution: 'linear', from: 0, to: Math.max(whole, shown.highest) };
  const room = observable.unit === 'degC' ? warmth : farShare * Math.max(Math.abs(highest), Math.abs(lowest));
  const least = lowest >= 0 ? Math.max(0, lowest - room) : lowest - room;
  const [low, high] = [Math.min(least, shown.lowest), Math.max(highest + room, shown.highest)];
  const step = niceStep((high - low || 1) / 5);
  const round = (value: number) => Number((value * step).toPrecision(12));
  return { distribution: 'linear', from: round(Math.floor(low / step)), to: round(Math.ceil(high / step)) };
}

function endsOf(values: Iterable<number>): { readonly lowest: number; readonly highest: number } {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    lowest = Math.min(lowest, value);
    highest = Math.max(highest, value);
  }
  return { lowest, highest };
}
