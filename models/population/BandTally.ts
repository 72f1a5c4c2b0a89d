import type { Band, Observable } from '#models/language/model.ts';
import type { BandCount, PopulationCounts } from './populationCounts.ts';
import type { PopulationJob } from './populationJob.ts';

/** What the tally needs to know of the model. */
export type BandedObservable = Pick<Observable, 'name' | 'bands'>;

interface CountedBand {
  readonly arm: string;
  readonly observable: string;
  readonly band: Band;
  /** Of the first time of its curve, among a subject's values. */
  readonly firstColumn: number;
  everReached: number;
  everInside: number;
  readonly insideAtTime: Uint32Array;
}

/** Counts subjects in the bands of the model file, as whole numbers: they add up exactly. */
export class BandTally {
  readonly #job: PopulationJob;
  readonly #counted: readonly CountedBand[];
  readonly #timeCount: number;
  #subjects = 0;

  constructor(observables: readonly BandedObservable[], job: PopulationJob, timeCount: number) {
    this.#job = job;
    this.#timeCount = timeCount;
    this.#counted = job.arms.flatMap(({ id: arm }, armIndex) =>
      job.observables.flatMap((observable, place) => {
        const bands = observables.find(({ name }) => name === observable)!.bands;
        const firstColumn = (armIndex * job.observables.length + place) * timeCount;
        return bands.map((band) => ({
          arm,
          observable,
          band,
          firstColumn,
          everReached: 0,
          everInside: 0,
          insideAtTime: new Uint32Array(timeCount),
        }));
      }),
    );
  }

  addSubject(values: Float64Array): void {
    this.#subjects += 1;
    for (const one of this.#counted) {
      const from = one.band.from ?? Number.NEGATIVE_INFINITY;
      const to = one.band.to ?? Number.POSITIVE_INFINITY;
      let reaches = false;
      let isInside = false;
      for (let time = 0; time < this.#timeCount; time += 1) {
        const value = values[one.firstColumn + time]!;
        if (value < from) continue;
        reaches = true;
        if (value > to) continue;
        isInside = true;
        one.insideAtTime[time]! += 1;
      }
      if (reaches) one.everReached += 1;
      if (isInside) one.everInside += 1;
    }
  }

  counts(): PopulationCounts {
    return {
      subjects: this.#subjects,
      arms: this.#job.arms.map(({ id }) => ({ id, bands: this.#ofArm(id) })),
    };
  }

  /** Whether counts have an entry for each of these bands, with as many times. */
  fits(counts: PopulationCounts): boolean {
    return this.#counted.every((one) => countOf(counts, one)?.insideAtTime.length === this.#timeCount);
  }

  /**
   * Adds the counts of another part of the same job.
   * @throws RangeError for counts that do not fit (a programmer fault)
   */
  addCounts(counts: PopulationCounts): void {
    this.#subjects += counts.subjects;
    for (const one of this.#counted) {
      const other = countOf(counts, one);
      if (other === undefined) throw new RangeError('The counts are of another job.');
      one.everReached += other.everReached;
      one.everInside += other.everInside;
      other.insideAtTime.forEach((count, time) => {
        one.insideAtTime[time]! += count;
      });
    }
  }

  #ofArm(arm: string): Readonly<Record<string, readonly BandCount[]>> {
    const bands: Record<string, BandCount[]> = {};
    for (const one of this.#counted.filter((counted) => counted.arm === arm)) {
      const { everReached, everInside, insideAtTime } = one;
      const count = { band: one.band.name, everReached, everInside, insideAtTime: insideAtTime.slice() };
      bands[one.observable] = [...(bands[one.observable] ?? []), count];
    }
    return bands;
  }
}

function countOf(counts: PopulationCounts, { arm, observable, band }: CountedBand): BandCount | undefined {
  const ofArm = counts.arms.find(({ id }) => id === arm);
  return ofArm?.bands[observable]?.find((count) => count.band === band.name);
}
