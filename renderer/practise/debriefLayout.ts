import type { ChartTheme } from '#renderer/curves/chartTheme.ts';
import type { HourSpan } from '#renderer/curves/nightColumns.ts';
import { textWidth } from '#renderer/curves/textWidth.ts';
import type { ClockedCase } from './caseClock.ts';
import { type CaseTicks, caseTicks } from './caseTicks.ts';

/** What all drawings of the debrief share: both edges of the plots, the hours between them, and the clock below. */
export interface DebriefLayout {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly window: HourSpan;
  readonly clock: CaseTicks;
  readonly unit: number;
  readonly text: number;
  /** Canvas font of act labels and of names, to measure them. */
  readonly labelFont: string;
  readonly nameFont: string;
  /** Narrow: labels of acts stand over their rows. */
  readonly isNarrow: boolean;
}

export interface DebriefLayoutOptions {
  readonly width: number;
  readonly window: HourSpan;
  readonly clocked: ClockedCase;
  readonly actLabels: readonly string[];
  readonly names: readonly string[];
  readonly theme: Pick<ChartTheme, 'unit' | 'text' | 'sans'>;
}

const narrowPixels = 620;

export function debriefLayout(options: DebriefLayoutOptions): DebriefLayout {
  const { width, window, clocked, actLabels, names, theme } = options;
  const { unit, text, sans } = theme;
  const labelFont = `400 ${13 * unit}px ${sans}`;
  const nameFont = `600 ${13 * unit}px ${sans}`;
  const isNarrow = width < narrowPixels * unit;
  const widest = Math.max(0, ...actLabels.map((label) => textWidth(label, labelFont)));
  const left = isNarrow ? 38 * text : Math.min(Math.max(widest + 14 * unit, 60 * text), width * 0.26);
  const gutter = Math.max(24 * unit, ...names.map((name) => textWidth(name, nameFont) + 16 * unit));
  const right = Math.floor(width - Math.min(gutter, width * (isNarrow ? 0.26 : 0.2)));
  return {
    width,
    left: Math.round(left),
    right,
    window,
    clock: caseTicks(clocked, window, right - left, (isNarrow ? 46 : 56) * text),
    unit,
    text,
    labelFont,
    nameFont,
    isNarrow,
  };
}
