import type { Box } from './box.ts';
import type { CurvePanel } from './curvePanel.ts';
import type { HourSpan } from './nightColumns.ts';
import { separateLabels } from './separateLabels.ts';
import { spreadLabels } from './spreadLabels.ts';
import { traceValueAt } from './traceValueAt.ts';
import { axisFraction, type ValueAxis } from './valueAxis.ts';

/** A name at a line's end: where the line ends and where the name stands. */
export interface EndLabel {
  /** Key of its line or spread; null for the reference. */
  readonly traceKey: string | null;
  readonly text: string;
  readonly lineX: number;
  readonly lineY: number;
  readonly labelX: number;
  readonly labelY: number;
}

export interface EndLabelOptions {
  readonly panel: CurvePanel;
  readonly axis: ValueAxis;
  readonly window: HourSpan;
  readonly plot: Box;
  readonly isNarrow: boolean;
  /** Least distance of two names. */
  readonly gapPixels: number;
}

export const labelAway = 10;

/** Names of all lines that the window shows, kept apart. A line that stops early carries its name where it stops. */
export function endLabels({ panel, axis, window, plot, isNarrow, gapPixels }: EndLabelOptions): EndLabel[] {
  const height = plot.bottom - plot.top;
  const yOf = (value: number) => plot.bottom - Math.min(Math.max(axisFraction(axis, value), 0), 1) * height;
  const labels: Omit<EndLabel, 'labelX' | 'labelY'>[] = panel.traces.flatMap((trace) => {
    const last = trace.timesHours.at(-1);
    if (last === undefined || last < window.fromHours || trace.timesHours[0]! > window.toHours) return [];
    const end = Math.min(last, window.toHours);
    const share = (end - window.fromHours) / (window.toHours - window.fromHours);
    const text = (isNarrow && trace.shortLabel) || trace.label;
    const lineX = plot.left + share * (plot.right - plot.left);
    return [{ traceKey: trace.key, text, lineX, lineY: yOf(traceValueAt(trace, end)) }];
  });
  labels.push(...spreadLabels(panel, window, plot, yOf));
  if (panel.reference) {
    labels.push({
      traceKey: null,
      text: panel.reference.label,
      lineX: plot.right,
      lineY: yOf(panel.reference.value),
    });
  }
  const isAtEdge = ({ lineX }: { lineX: number }) => lineX > plot.right - 1;
  return [labels.filter(isAtEdge), labels.filter((label) => !isAtEdge(label))].flatMap((group) => {
    const centres = separateLabels(
      group.map(({ lineY }) => lineY),
      gapPixels,
      plot.top,
      plot.bottom,
    );
    return group.map((label, index) => ({
      ...label,
      labelX: label.lineX + labelAway,
      labelY: centres[index]!,
    }));
  });
}
