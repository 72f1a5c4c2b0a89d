import type { PopulationTally } from './PopulationTally.ts';
import type { PopulationJob, SubjectRange } from './populationJob.ts';
import type { SubjectFailure } from './subjectFailure.ts';

/** A solved population, or a part of one: everything that leaves it in files is made of this. */
export interface PopulationResult {
  readonly job: PopulationJob;
  /** The subjects that are done, in rising order and apart from each other. */
  readonly ranges: readonly SubjectRange[];
  readonly tally: PopulationTally;
  readonly failures: readonly SubjectFailure[];
  readonly rejectedByName: Readonly<Record<string, number>>;
}

/** Whether every subject of the job is done. */
export function isWhole({ job, ranges }: Pick<PopulationResult, 'job' | 'ranges'>): boolean {
  const [first] = ranges;
  return ranges.length === 1 && first!.first === 1 && first!.last === job.size;
}
