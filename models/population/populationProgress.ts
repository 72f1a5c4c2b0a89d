import type { Bands } from './bands.ts';
import type { PopulationCounts } from './populationCounts.ts';
import type { SubjectFailure } from './subjectFailure.ts';

/** What is known so far of a population that is being solved. */
export interface PopulationProgress {
  /** Subjects done, failed ones included. */
  readonly done: number;
  readonly total: number;
  /**
   * Null before the first 50 subjects; renewed as the number done grows by half, and at the end. `bands.subjects` says how many are
   * in them.
   */
  readonly bands: Bands | null;
  /** Whole numbers of the same subjects as the bands: how many reached each band of the model file, and were in it at each time. */
  readonly counts: PopulationCounts | null;
  /** Every subject that failed so far, in order of number. */
  readonly failures: readonly SubjectFailure[];
  /** Draws outside a quantity's range, each drawn again, so far; and by the quantity's name. */
  readonly rejected: number;
  readonly rejectedByName: Readonly<Record<string, number>>;
}

export interface PopulationOutcome extends PopulationProgress {
  /** True when it was stopped before the end; what was done by then is whole. */
  readonly isCancelled: boolean;
}
