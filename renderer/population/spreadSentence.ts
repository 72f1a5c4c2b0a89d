import { traceValueAt } from '#renderer/curves/traceValueAt.ts';
import type { Pair } from '#renderer/text/chartSentences.ts';
import type { BandCurves } from './bandCurves.ts';

/** "Half of people: tablets 180–420, pump 1.3–2.2." */
export function spreadSentence(
  { tablets, pump }: Pair<BandCurves>,
  timeHours: number,
  format: (value: number) => string,
): string {
  const part = (who: string, curves: BandCurves | null) =>
    curves === null ? [] : [`${who} ${middleHalf(curves, timeHours, format)}`];
  const parts = [...part('tablets', tablets), ...part('pump', pump)];
  return parts.length === 0 ? '' : `Half of people: ${parts.join(', ')}.`;
}

/** "180–420", or one number where both ends read the same. */
export function middleHalf(
  { timesHours, curves: [, p25, , p75] }: BandCurves,
  timeHours: number,
  format: (value: number) => string,
): string {
  const read = (values: Float64Array) => format(traceValueAt({ timesHours, values }, timeHours));
  const [low, high] = [read(p25), read(p75)];
  return low === high ? low : `${low}\u2013${high}`;
}
