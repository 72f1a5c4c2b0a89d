import type { ExposureMeasure } from '#models/population/exposureMeasure.ts';

/** A number of a run that one may ask about. */
export interface Measure {
  readonly key: string;
  readonly label: string;
  readonly observable: string;
  readonly measure: ExposureMeasure;
  /** Area is in the observable's unit times hours. */
  readonly isArea: boolean;
}

export const measures: readonly Measure[] = [
  measure('blood-peak', 'Peak in the blood', 'plasma_concentration', 'peak'),
  measure('blood-area', 'Area under the curve in the blood', 'plasma_concentration', 'areaUnderCurve'),
  measure('cord-peak', 'Peak at the cord', 'csf_lumbar_concentration', 'peak'),
  measure('cord-area', 'Area under the curve at the cord', 'csf_lumbar_concentration', 'areaUnderCurve'),
  measure('leg', 'Calmest leg', 'ashworth_leg', 'trough'),
  measure('brainstem', 'Peak in the brain stem', 'brainstem_index', 'peak'),
];

function measure(key: string, label: string, observable: string, of: ExposureMeasure): Measure {
  return { key, label, observable, measure: of, isArea: of === 'areaUnderCurve' };
}
