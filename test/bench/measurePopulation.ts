import { Worker } from 'node:worker_threads';
import { readDosingSentences } from '#models/dosing/readDosingSentences.ts';
import type { Model } from '#models/language/model.ts';
import { PopulationTally } from '#models/population/PopulationTally.ts';
import type { PopulationJob } from '#models/population/populationJob.ts';
import type { PopulationOutcome } from '#models/population/populationProgress.ts';
import { SubjectSolver } from '#models/population/SubjectSolver.ts';
import { solvePopulation } from '#models/population/solvePopulation.ts';
import { loadLaboratory } from '#models/simulate.ts';
import { type SolverThread, solverThread } from '#models/terminal/solverThread.ts';
import { median } from './statistics.ts';

export interface PopulationMeasures {
  /** 1,000 patients over 72 h, one arm, on two warm threads, from the start to the last bands, in s. */
  readonly population_1000_s: number;
  /** Its time over that of one thread alone. */
  readonly population_over_serial: number;
  /** Time of one of the patients on one thread over that of a single run with the same output times. */
  readonly population_run_over_single: number;
  /** From the start to the first bands, in ms. */
  readonly first_band_ms: number;
  /** From cancelling to the result and to both threads being free again, the longest seen, in ms. */
  readonly cancel_ms: number;
}

/** What a thread of the benchmark is given when it starts. */
export const benchThread = 'bench-population';

const rounds = 7;
const threadCount = 2;
const observables = ['plasma_concentration', 'csf_lumbar_concentration', 'ashworth_leg', 'brainstem_index'];

type Solver = Pick<SolverThread, 'prepare' | 'solve'>;

/**
 * Measures a population as the page and the terminal solve it: parts handed out to threads, gathered, bands as they fill in.
 * That two threads give the bits of one is checked.
 * @throws Error when they do not
 */
export async function measurePopulation(bundle: string): Promise<PopulationMeasures> {
  const opened = loadLaboratory();
  if (!opened.ok) throw new Error(opened.problems.map(({ reason }) => reason).join('\n'));
  const { model, run } = opened.value;
  const job = benchJob(model);
  const threads = Array.from({ length: threadCount }, () =>
    solverThread(new Worker(bundle, { workerData: benchThread })),
  );
  const alone = solverHere();
  try {
    // Warm: both threads have compiled the model and run it often.
    for (let warmUp = 0; warmUp < 2; warmUp += 1) {
      const [here, there] = [await timed(model, job, [alone]), await timed(model, job, threads)];
      if (JSON.stringify(here.outcome) !== JSON.stringify(there.outcome))
        throw new Error('Two threads do not give the bits of one.');
    }
    const parallel: Timed[] = [];
    const ratios: number[] = [];
    const perRun: number[] = [];
    const cancels: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const serial = await timed(model, job, [alone]);
      const together = await timed(model, job, threads);
      parallel.push(together);
      ratios.push(together.milliseconds / serial.milliseconds);
      const { values, parameterSet, hours, everyHours, arms } = job;
      const { events } = arms[0]!;
      const start = performance.now();
      for (let count = 0; count < job.size / 4; count += 1)
        run({ values, parameterSet, hours, everyHours, events, onlyEvery: true });
      perRun.push(serial.milliseconds / 4 / (performance.now() - start));
      cancels.push(await timeToCancel(model, job, threads, 10 + 15 * round));
    }
    return {
      population_1000_s: median(parallel.map(({ milliseconds }) => milliseconds)) / 1000,
      population_over_serial: median(ratios),
      population_run_over_single: median(perRun),
      first_band_ms: median(parallel.map(({ firstBands }) => firstBands)),
      cancel_ms: Math.max(...cancels),
    };
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

interface Timed {
  readonly milliseconds: number;
  readonly firstBands: number;
  readonly outcome: PopulationOutcome;
}

async function timed(
  model: Model,
  job: PopulationJob,
  solvers: readonly Solver[],
  signal = new AbortController().signal,
): Promise<Timed> {
  const start = performance.now();
  let firstBands = Number.NaN;
  const tally = new PopulationTally(model.observables, job);
  await Promise.all(solvers.map((solver) => solver.prepare(model, job)));
  const outcome = await solvePopulation({
    job,
    range: { first: 1, last: job.size },
    solvers: solvers.map((solver) => (range) => solver.solve(range)),
    tally: { add: async (chunk) => tally.add(chunk), snapshot: async () => tally.snapshot() },
    onProgress: ({ bands }) => {
      if (bands !== null && Number.isNaN(firstBands)) firstBands = performance.now() - start;
    },
    signal,
  });
  return { milliseconds: performance.now() - start, firstBands, outcome };
}

async function timeToCancel(
  model: Model,
  job: PopulationJob,
  threads: readonly SolverThread[],
  afterMilliseconds: number,
): Promise<number> {
  const abort = new AbortController();
  let cancelled = 0;
  setTimeout(() => {
    cancelled = performance.now();
    abort.abort();
  }, afterMilliseconds);
  const { outcome } = await timed(model, job, threads, abort.signal);
  if (!outcome.isCancelled) throw new Error(`The population ended before ${afterMilliseconds} ms.`);
  await Promise.all(threads.map((thread) => thread.solve({ first: 1, last: 1 })));
  return performance.now() - cancelled;
}

function benchJob(model: Model): PopulationJob {
  const rows = readDosingSentences('20 mg by mouth every 8 h from 0 h', 'bench', { ...model, hours: 72 });
  if (!rows.ok) throw new Error(rows.problems.map(({ reason }) => reason).join('\n'));
  return {
    values: {},
    parameterSet: null,
    hours: 72,
    everyHours: 0.5,
    arms: [{ id: 'tablets', label: 'Tablets', events: rows.value }],
    observables,
    seed: 1,
    size: 1000,
    spread: 'variability',
  };
}

function solverHere(): Solver {
  let solver: SubjectSolver | null = null;
  return {
    prepare: async (model, job) => {
      solver ??= new SubjectSolver(model, 'webassembly');
      return solver.prepare(job);
    },
    solve: async (range) => solver!.solve(range),
  };
}
