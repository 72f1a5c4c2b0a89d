import { type Exposure, exposure } from '#models/run/exposure.ts';

/** The single number that a sensitivity analysis follows: one of the measures of an exposure. */
export type ExposureMeasure = 'peak' | 'peakTimeHours' | 'trough' | 'areaUnderCurve' | 'average';

/** The measure over the whole of a curve; how each is defined stands in `exposure`. */
export function exposureMeasure(
  timesHours: ArrayLike<number>,
  values: ArrayLike<number>,
  measure: ExposureMeasure,
): number {
  const found: Exposure = exposure(timesHours, values);
  return found[measure];
}
