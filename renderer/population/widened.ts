import type { CurvePanel } from '#renderer/curves/curvePanel.ts';
import { niceStep } from '#renderer/curves/valueTicks.ts';

/** The fixed axis of a panel, stretched in round steps where other values would leave it; a free axis stays free. */
export function widened(
  { rangeLinear }: Pick<CurvePanel, 'rangeLinear'>,
  arrays: readonly Float64Array[],
): Pick<CurvePanel, 'rangeLinear'> {
  if (!rangeLinear) return {};
  let [from, to] = rangeLinear;
  let lowest = from;
  let highest = to;
  for (const array of arrays) {
    for (const value of array) {
      if (value < lowest) lowest = value;
      if (value > highest) highest = value;
    }
  }
  const step = niceStep((highest - lowest) / 4 || 1);
  if (lowest < from) from = Math.floor(lowest / step) * step;
  if (highest > to) to = Math.ceil(highest / step) * step;
  return { rangeLinear: [from, to] };
}
