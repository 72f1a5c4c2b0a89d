import type { ChartTheme } from '#renderer/curves/chartTheme.ts';
import { textWidth } from '#renderer/curves/textWidth.ts';
import type { ValueAxis } from '#renderer/curves/valueAxis.ts';
import type { ClockedCase } from './caseClock.ts';
import { type CaseTicks, caseTicks } from './caseTicks.ts';
import { type AxisEnds, type PlotFrame, plotAxis } from './plotFrame.ts';
import type { PredictTask } from './predictTask.ts';

/** Where everything of the prediction's figure stands. */
export interface PredictLayout {
  readonly frame: PlotFrame;
  /** The part after now. */
  readonly future: PlotFrame;
  readonly axis: ValueAxis;
  readonly clock: CaseTicks;
  readonly scaleBarTop: number;
  readonly unit: number;
  readonly text: number;
}

export interface PredictLayoutOptions {
  readonly task: PredictTask;
  readonly clocked: ClockedCase;
  readonly ends: AxisEnds;
  readonly width: number;
  readonly height: number;
  /** What stands at the ends of lines. */
  readonly names: readonly string[];
  readonly theme: Pick<ChartTheme, 'unit' | 'text' | 'sans'>;
}

export function predictLayout(options: PredictLayoutOptions): PredictLayout {
  const { task, clocked, ends, width, height, names, theme } = options;
  const { unit, text } = theme;
  const font = `600 ${13 * text}px ${theme.sans}`;
  const gutter = Math.max(20 * unit, ...names.map((name) => textWidth(name, font) + 14 * text));
  const left = 40 * text;
  const right = Math.max(left + 80, Math.floor(width - Math.min(gutter, width * 0.34)));
  const lane = task.lastDose ? 16 * unit : 0;
  const bottom = Math.max(120, height - 36 * unit - lane);
  const window = { fromHours: task.fromHours, toHours: task.toHours };
  const frame = { left, right, top: 8 * unit, bottom, window };
  const share = (task.nowHours - window.fromHours) / (window.toHours - window.fromHours);
  const future = {
    ...frame,
    left: left + share * (right - left),
    window: { fromHours: task.nowHours, toHours: task.toHours },
  };
  return {
    frame,
    future,
    axis: plotAxis(ends, bottom - frame.top, text),
    clock: caseTicks(clocked, window, right - left, 54 * text),
    scaleBarTop: bottom + 9 * unit + lane,
    unit,
    text,
  };
}
