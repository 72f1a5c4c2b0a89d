import type { CurvePanel, CurveTrace } from '#renderer/curves/curvePanel.ts';

/** A line through points of (hours, value). */
export function sampleTrace(
  key: string,
  points: readonly (readonly [number, number])[],
  more: Partial<CurveTrace> = {},
): CurveTrace {
  return {
    key,
    label: key,
    timesHours: Float64Array.from(points, ([hours]) => hours),
    values: Float64Array.from(points, ([, value]) => value),
    look: 'neutral',
    cursorValue: true,
    formatValue: String,
    ...more,
  };
}

export function samplePanel(more: Partial<CurvePanel> = {}): CurvePanel {
  return {
    key: 'blood',
    letter: 'A',
    title: 'In the blood',
    unitText: 'plasma, ng/mL',
    sentence: 'Steady.',
    scale: 'switchable',
    traces: [],
    bands: [],
    illustrative: false,
    weight: 1,
    ...more,
  };
}
