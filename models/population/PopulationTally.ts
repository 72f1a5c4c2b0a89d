import { type BandedObservable, BandTally } from './BandTally.ts';
import { type Bands, bandPercentiles } from './bands.ts';
import { columnCount } from './ColumnStore.ts';
import { ExactColumns } from './ExactColumns.ts';
import { HistogramColumns } from './HistogramColumns.ts';
import type { PopulationChunk } from './populationChunk.ts';
import type { PopulationCounts } from './populationCounts.ts';
import type { PopulationJob } from './populationJob.ts';
import { populationTimes } from './populationTimes.ts';

/** What the subjects so far come to. */
export interface TallySnapshot {
  /** Null without a subject that was solved. */
  readonly bands: Bands | null;
  readonly counts: PopulationCounts;
}

/** As many values are kept one by one as 128 MB hold; beyond, a population is kept as histograms. */
export const mostExactValues = 16_000_000;

/**
 * Whether a population keeps every value. It depends on the whole job and not on the part at hand, so that all parts of a job keep
 * the same.
 */
export function isExact(job: PopulationJob, mostValues: number = mostExactValues): boolean {
  return job.size * columnCount(job, populationTimes(job).length) <= mostValues;
}

/** Gathers the solved subjects of a job. What it tells is the same to the bit in whatever order they come. */
export class PopulationTally {
  readonly timesHours: Float64Array;
  readonly columns: ExactColumns | HistogramColumns;
  readonly bandTally: BandTally;
  readonly #job: PopulationJob;
  readonly #columnCount: number;

  /**
   * @param capacity most subjects that will come, where they are fewer than the whole job's
   * @param mostValues see `isExact`
   */
  constructor(
    observables: readonly BandedObservable[],
    job: PopulationJob,
    { capacity = job.size, mostValues = mostExactValues }: { capacity?: number; mostValues?: number } = {},
  ) {
    this.#job = job;
    this.timesHours = populationTimes(job);
    this.#columnCount = columnCount(job, this.timesHours.length);
    this.columns = isExact(job, mostValues)
      ? new ExactColumns(this.#columnCount, capacity)
      : new HistogramColumns(this.#columnCount);
    this.bandTally = new BandTally(observables, job, this.timesHours.length);
  }

  add({ range, values, failures }: PopulationChunk): void {
    const failed = new Set(failures.map(({ subject }) => subject));
    for (let subject = range.first; subject <= range.last; subject += 1) {
      if (failed.has(subject)) continue;
      const start = (subject - range.first) * this.#columnCount;
      const own = values.subarray(start, start + this.#columnCount);
      this.columns.addSubject(subject, own);
      this.bandTally.addSubject(own);
    }
  }

  snapshot(): TallySnapshot {
    const counts = this.bandTally.counts();
    return { counts, bands: counts.subjects === 0 ? null : this.#bands(counts.subjects) };
  }

  #bands(subjects: number): Bands {
    const { timesHours, columns } = this;
    const found = bandPercentiles.map(() => new Float64Array(this.#columnCount));
    columns.percentiles(bandPercentiles, found);
    const { arms, observables } = this.#job;
    const curvesOf = (first: number) => found.map((of) => of.slice(first, first + timesHours.length));
    return {
      subjects,
      method: columns.method,
      percentiles: bandPercentiles,
      timesHours,
      arms: arms.map(({ id }, arm) => ({
        id,
        curves: Object.fromEntries(
          observables.map((name, place) => [
            name,
            curvesOf((arm * observables.length + place) * timesHours.length),
          ]),
        ),
      })),
    };
  }
}
