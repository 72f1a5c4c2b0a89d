import type { SubjectRange } from './populationJob.ts';
import type { SubjectFailure } from './subjectFailure.ts';

/** Some solved subjects on their way to the tally. */
export interface PopulationChunk {
  readonly range: SubjectRange;
  /**
   * One value per subject of the range, arm, observable and time, in that order of nesting (the time runs fastest); the values of a
   * subject that failed are not-a-number.
   */
  readonly values: Float64Array;
  readonly failures: readonly SubjectFailure[];
  /** Draws outside a quantity's range, each drawn again, by the quantity's name. */
  readonly rejectedByName: Readonly<Record<string, number>>;
}
