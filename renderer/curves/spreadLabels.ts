import type { Box } from './box.ts';
import type { CurvePanel } from './curvePanel.ts';
import type { EndLabel } from './endLabels.ts';
import type { HourSpan } from './nightColumns.ts';
import { traceValueAt } from './traceValueAt.ts';

/** What percentile bands are called, at the ends of their edges. */
export function spreadLabels(
  { spreads = [] }: CurvePanel,
  window: HourSpan,
  plot: Box,
  yOf: (value: number) => number,
): Omit<EndLabel, 'labelX' | 'labelY'>[] {
  return spreads.flatMap(({ key, timesHours, outer, inner }) => {
    const last = timesHours.at(-1);
    if (last === undefined || last < window.fromHours || timesHours[0]! > window.toHours) return [];
    const end = Math.min(last, window.toHours);
    const share = (end - window.fromHours) / (window.toHours - window.fromHours);
    const lineX = plot.left + share * (plot.right - plot.left);
    return [outer, inner].flatMap(({ lower, upper, labels }) =>
      (labels ?? []).map((text, index) => ({
        traceKey: key,
        text,
        lineX,
        lineY: yOf(traceValueAt({ timesHours, values: index === 0 ? lower : upper }, end)),
      })),
    );
  });
}
