import { describe, expect, it } from 'vitest';
import { PopulationTally } from '#models/population/PopulationTally.ts';
import type { PopulationJob } from '#models/population/populationJob.ts';
import type { PopulationProgress } from '#models/population/populationProgress.ts';
import { SubjectSolver } from '#models/population/SubjectSolver.ts';
import { solvePopulation } from '#models/population/solvePopulation.ts';
import { jobOf, oneCompartment } from './oneCompartmentModel.ts';

const { model } = oneCompartment();

/** Workers that answer after a number of turns of the event loop, so that parts come back out of order. */
function work(job: PopulationJob, delays: readonly number[], signal = new AbortController().signal) {
  const tally = new PopulationTally(model.observables, job);
  const progress: PopulationProgress[] = [];
  const solvers = delays.map((delay) => {
    const solver = new SubjectSolver(model, 'webassembly');
    solver.prepare(job);
    return async (range: Parameters<SubjectSolver['solve']>[0]) => {
      for (let turn = 0; turn < delay; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      return solver.solve(range);
    };
  });
  const result = solvePopulation({
    job,
    range: { first: 1, last: job.size },
    solvers,
    tally: { add: async (chunk) => tally.add(chunk), snapshot: async () => tally.snapshot() },
    onProgress: (told) => void progress.push(told),
    signal,
  });
  return { result, progress };
}

const job = jobOf({ size: 700, values: { volume: 10 } });

describe('solving a population by several workers', () => {
  it('gives the bits that one worker gives', async () => {
    const serial = await work(job, [0]).result;
    const parallel = await work(job, [3, 1, 7, 2]).result;
    expect(parallel).toEqual(serial);
    expect(serial).toMatchObject({ done: 700, total: 700, isCancelled: false, failures: [] });
    expect(serial.rejectedByName.volume).toBeGreaterThan(0);
    expect(serial.rejected).toBe(serial.rejectedByName.volume);
  });

  it('fills in: bands from about the first 50 subjects on, again as they grow by half, all at the end', async () => {
    const { result, progress } = work(job, [0, 1]);
    await result;
    expect(progress.every(({ done }, index) => done >= (progress[index - 1]?.done ?? 0))).toBe(true);
    const subjects = [...new Set(progress.map(({ bands }) => bands?.subjects ?? 0))];
    expect(subjects[0]).toBe(0);
    expect(subjects[1]).toBeGreaterThanOrEqual(50);
    expect(subjects[1]).toBeLessThan(250);
    expect(subjects.at(-1)).toBe(700);
    expect(subjects.length).toBeGreaterThan(3);
  });

  it('cancelled, ends at once with whole results of what was done', async () => {
    const abort = new AbortController();
    const { result, progress } = work(job, [2, 3], abort.signal);
    while ((progress.at(-1)?.bands ?? null) === null) await new Promise((resolve) => setImmediate(resolve));
    abort.abort();
    const told = progress.length;
    const outcome = await result;
    expect(outcome.isCancelled).toBe(true);
    expect(outcome.done).toBeLessThan(700);
    expect(outcome).toEqual({ ...progress.at(-1)!, isCancelled: true });
    expect(outcome.bands!.subjects).toBe(outcome.counts!.subjects);
    expect(outcome.bands!.subjects).toBeLessThanOrEqual(outcome.done);

    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(progress).toHaveLength(told);
  });

  it('cancelled before it starts, does nothing', async () => {
    const abort = new AbortController();
    abort.abort();
    const outcome = await work(job, [0], abort.signal).result;
    expect(outcome).toMatchObject({ isCancelled: true, done: 0, bands: null });
  });
});
