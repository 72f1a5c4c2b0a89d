import type { Model } from '#models/language/model.ts';
import { PopulationTally } from '#models/population/PopulationTally.ts';
import type { PopulationResult } from '#models/population/populationResult.ts';
import { SubjectSolver } from '#models/population/SubjectSolver.ts';
import { solvePopulation } from '#models/population/solvePopulation.ts';
import type { PlannedPopulation } from './planPopulation.ts';
import type { SolverThread } from './solverThread.ts';
import type { TerminalIo } from './terminalIo.ts';

/** Below this many subjects for each, another thread costs more than it saves. */
const subjectsOfThread = 200;

/** Solves the planned part of a population, here or by several threads. Either way gives the same bits. */
export async function solveByThreads(
  model: Model,
  { job, range, choices }: PlannedPopulation,
  { threads }: TerminalIo,
): Promise<PopulationResult> {
  const total = range.last - range.first + 1;
  const wanted = choices.workers ?? Math.min(threads?.processors ?? 1, Math.ceil(total / subjectsOfThread));
  const solvers: readonly SolverThread[] =
    threads && wanted > 1 ? Array.from({ length: wanted }, () => threads.start()) : [solverHere()];
  const tally = new PopulationTally(model.observables, job, { capacity: total });
  try {
    await Promise.all(solvers.map((solver) => solver.prepare(model, job)));
    const { failures, rejectedByName } = await solvePopulation({
      job,
      range,
      solvers: solvers.map((solver) => (part) => solver.solve(part)),
      tally: {
        add: async (chunk) => tally.add(chunk),
        // Nobody watches: the bands are made once, when they are written.
        snapshot: async () => ({ bands: null, counts: tally.bandTally.counts() }),
      },
      onProgress: () => undefined,
      signal: new AbortController().signal,
    });
    return { job, ranges: [range], tally, failures, rejectedByName };
  } finally {
    await Promise.all(solvers.map((solver) => solver.end()));
  }
}

/** A solver on this thread. */
function solverHere(): SolverThread {
  let solver: SubjectSolver | null = null;
  return {
    prepare: async (model, job) => {
      solver = new SubjectSolver(model, 'webassembly');
      return solver.prepare(job);
    },
    solve: async (range) => solver!.solve(range),
    end: async () => undefined,
  };
}
