import type { TallySnapshot } from './PopulationTally.ts';
import type { PopulationChunk } from './populationChunk.ts';
import type { PopulationJob, SubjectRange } from './populationJob.ts';
import type { PopulationOutcome, PopulationProgress } from './populationProgress.ts';
import { type PartWorker, shareOut } from './shareOut.ts';
import { subjectParts } from './subjectParts.ts';
import { untilAborted } from './untilAborted.ts';

/** Bands are shown from this many subjects on, and again each time that there are half as many more. */
const firstBands = 50;
const growth = 1.5;

export interface PopulationWork {
  readonly job: PopulationJob;
  /** The part of the job that is solved here. */
  readonly range: SubjectRange;
  /** Each solves a part of the prepared job, one at a time. */
  readonly solvers: readonly PartWorker<SubjectRange, PopulationChunk>[];
  /** Takes chunks in the order in which they are given, and a snapshot after those that were given before. */
  readonly tally: {
    add(chunk: PopulationChunk): Promise<void>;
    snapshot(): Promise<TallySnapshot>;
  };
  readonly onProgress: (progress: PopulationProgress) => void;
  readonly signal: AbortSignal;
}

/**
 * Solves subjects of a population by several workers, and tells how far it is. When the signal comes it resolves at once
 * with the latest progress. What it resolves with at the end is the same to the bit whatever the number of workers.
 * @throws what a solver or the tally throws (a programmer fault)
 */
export async function solvePopulation(work: PopulationWork): Promise<PopulationOutcome> {
  const { job, range, solvers, tally, onProgress, signal } = work;
  const total = range.last - range.first + 1;
  let progress = nothingDone(total);
  let nextBands = Math.min(firstBands, total);
  let pending: Promise<void> = Promise.resolve();

  const tell = (changes: Partial<PopulationProgress>): void => {
    if (signal.aborted) return;
    progress = { ...progress, ...changes };
    onProgress(progress);
  };
  const take = (chunk: PopulationChunk): void => {
    // The values may be handed over to the tally's thread, so everything else is read before.
    const counted = withChunk(progress, chunk);
    const added = tally.add(chunk);
    pending = pending.then(() => added);
    if (counted.done >= nextBands && counted.done < total) {
      nextBands = counted.done * growth;
      const renewed = tally.snapshot().then(tell);
      pending = pending.then(() => renewed);
    }
    tell(counted);
  };
  const finish = async (): Promise<PopulationOutcome> => {
    await shareOut(subjectParts(job, range), solvers, { take, signal });
    await pending;
    if (!signal.aborted) tell(await tally.snapshot());
    return { ...progress, isCancelled: signal.aborted };
  };
  return (await untilAborted(finish(), signal)) ?? { ...progress, isCancelled: true };
}

/** The progress before anything is done. */
export function nothingDone(total: number): PopulationProgress {
  return { done: 0, total, bands: null, counts: null, failures: [], rejected: 0, rejectedByName: {} };
}

function withChunk(
  { done, failures, rejectedByName }: PopulationProgress,
  chunk: PopulationChunk,
): Pick<PopulationProgress, 'done' | 'failures' | 'rejected' | 'rejectedByName'> {
  const byName = addByName(rejectedByName, chunk.rejectedByName);
  return {
    done: done + chunk.range.last - chunk.range.first + 1,
    failures:
      chunk.failures.length === 0
        ? failures
        : [...failures, ...chunk.failures].sort((left, right) => left.subject - right.subject),
    rejectedByName: byName,
    rejected: Object.values(byName).reduce((sum, count) => sum + count, 0),
  };
}

/** Adds numbers by name; names in order. */
export function addByName(
  left: Readonly<Record<string, number>>,
  right: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const sums: Record<string, number> = { ...left };
  for (const [name, count] of Object.entries(right)) sums[name] = (sums[name] ?? 0) + count;
  return Object.fromEntries(Object.entries(sums).sort(([a], [b]) => (a < b ? -1 : 1)));
}
