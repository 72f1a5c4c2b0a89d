import type { Bands } from '#models/population/bands.ts';
import type { CurveSpread, CurveTrace } from '#renderer/curves/curvePanel.ts';

/** The curves of one observable in one arm of a population. */
export interface BandCurves {
  readonly timesHours: Float64Array;
  /** 5, 25, 50, 75 and 95 in 100, in this order. */
  readonly curves: readonly [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];
}

/** Null where the population does not have them. */
export function bandCurves(bands: Bands, arm: string, observable: string): BandCurves | null {
  const curves = bands.arms.find(({ id }) => id === arm)?.curves[observable];
  const [p5, p25, p50, p75, p95] = curves ?? [];
  if (!p5 || !p25 || !p50 || !p75 || !p95) return null;
  return { timesHours: bands.timesHours, curves: [p5, p25, p50, p75, p95] };
}

/**
 * Both bands of one route.
 * @param isNamed whether words stand at the ends of the outer one; one chart of a stack is enough
 */
export function spreadOf(
  { timesHours, curves: [p5, p25, , p75, p95] }: BandCurves,
  route: 'tablets' | 'pump',
  isNamed: boolean,
): CurveSpread {
  return {
    key: `${route}-spread`,
    look: route,
    timesHours,
    outer: { lower: p5, upper: p95, labels: isNamed ? ['5 in 100', '95 in 100'] : null },
    inner: { lower: p25, upper: p75, labels: null },
  };
}

/** The line of the middle person. */
export function medianTrace(
  { timesHours, curves }: BandCurves,
  route: 'tablets' | 'pump',
  { cursorValue, formatValue }: Pick<CurveTrace, 'cursorValue' | 'formatValue'>,
): CurveTrace {
  const words = route === 'tablets' ? 'Tablets' : 'Pump';
  return {
    key: route,
    label: `${words}, middle person`,
    shortLabel: words,
    timesHours,
    values: curves[2],
    look: route,
    cursorValue,
    formatValue,
  };
}
