import type { PopulationJob } from './populationJob.ts';

/**
 * Where the values of a population go: one column for each arm, observable and time, in that order of nesting (the time runs
 * fastest). What a column can tell does not depend on the order in which subjects came.
 */
export interface ColumnStore {
  readonly method: 'exact' | 'histogram';
  /** One value per column. */
  addSubject(subject: number, values: Float64Array): void;
  /** The percentile of each column: `target` has one array per percent, each with one value per column. */
  percentiles(percents: readonly number[], target: readonly Float64Array[]): void;
}

export function columnCount({ arms, observables }: PopulationJob, timeCount: number): number {
  return arms.length * observables.length * timeCount;
}
