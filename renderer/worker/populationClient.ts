import { type Remote, transfer, wrap } from 'comlink';
import type { Checked } from '#models/language/problem.ts';
import type { PopulationProgress } from '#models/population/populationProgress.ts';
import type {
  SensitivityFactor,
  SensitivityGrid,
  Tornado,
  TornadoBar,
} from '#models/population/sensitivity.ts';
import { axisValues, type GridRow, gridOf } from '#models/population/sensitivityGrid.ts';
import { shareOut } from '#models/population/shareOut.ts';
import { nothingDone, solvePopulation } from '#models/population/solvePopulation.ts';
import { tornadoOf } from '#models/population/tornado.ts';
import { untilAborted } from '#models/population/untilAborted.ts';
import type {
  GridRequest,
  PopulationOutcome,
  PopulationRequest,
  PopulationSolverService,
  PopulationTallyService,
  PopulationTask,
  PulledOutSubject,
  SensitivityOptions,
  TornadoRequest,
} from './populationProtocol.ts';

type Solver = Remote<PopulationSolverService>;
type Tally = Remote<PopulationTallyService>;

/**
 * The page's side of the population workers: some that solve side by side and one that gathers. One population runs
 * at a time; starting another cancels the one before.
 */
export class PopulationClient {
  readonly #solvers: readonly Solver[];
  readonly #tally: Tally;
  readonly #end: () => void;
  #running = new AbortController();

  /** @param end ends the workers behind the services */
  constructor(solvers: readonly Solver[], tally: Tally, end: () => void) {
    this.#solvers = solvers;
    this.#tally = tally;
    this.#end = end;
  }

  /** Lets every worker load the model now, so that a later start does not wait for it. */
  async warmUp(): Promise<void> {
    await Promise.all(this.#solvers.map((solver) => solver.warmUp()));
  }

  start(request: PopulationRequest, onProgress: (progress: PopulationProgress) => void): PopulationTask {
    this.#running.abort();
    const running = new AbortController();
    this.#running = running;
    const { signal } = running;
    const result = untilAborted(this.#prepare(request), signal).then((prepared) =>
      prepared === null || 'problems' in prepared
        ? { ...nothingDone(request.count), isCancelled: signal.aborted, problems: prepared?.problems ?? [] }
        : this.#solve(prepared.job, onProgress, signal),
    );
    return { cancel: () => running.abort(), result };
  }

  /** One patient of a population with whole curves of every observable; the same numbers as in the bands. */
  pullOut(request: PopulationRequest, subject: number): Promise<PulledOutSubject> {
    return this.#solvers[0]!.pullOut(request, subject);
  }

  /** Moves quantities one at a time. Where even the run with nothing moved fails, the baseline is not-a-number and `problems` say why. */
  async tornado(request: TornadoRequest, options: SensitivityOptions = {}): Promise<Tornado> {
    const opened = await this.#solvers[0]!.openTornado(request);
    if (!opened.ok) return { baseline: Number.NaN, bars: [], problems: opened.problems };
    const { baseline, factors } = opened.value;
    const bar =
      (solver: Solver) =>
      async (factor: SensitivityFactor): Promise<Checked<TornadoBar>> =>
        solver.tornadoBar(request, factor);
    return tornadoOf(baseline, await this.#shared(factors, bar, options));
  }

  /** Moves two quantities together, over every pair of values of the two axes. */
  async grid(request: GridRequest, options: SensitivityOptions = {}): Promise<SensitivityGrid> {
    const row = (solver: Solver) => (downValue: number) => solver.gridRow(request, downValue);
    const rows: readonly GridRow[] = await this.#shared([...axisValues(request.down)], row, options);
    return gridOf(request.across, request.down, rows);
  }

  /** Ends the workers; whatever runs is cancelled. */
  close(): void {
    this.#running.abort();
    this.#end();
  }

  async #prepare(request: PopulationRequest) {
    const prepared = await Promise.all(this.#solvers.map((solver) => solver.prepare(request)));
    const [first] = prepared;
    if (first === undefined) throw new RangeError('A population needs at least one worker.');
    if (!first.ok) return { problems: first.problems };
    await this.#tally.open(first.value);
    return { job: first.value.job };
  }

  async #solve(
    job: Parameters<typeof solvePopulation>[0]['job'],
    onProgress: (progress: PopulationProgress) => void,
    signal: AbortSignal,
  ): Promise<PopulationOutcome> {
    const solved = await solvePopulation({
      job,
      range: { first: 1, last: job.size },
      solvers: this.#solvers.map((solver) => (range) => solver.solve(range)),
      tally: {
        add: (chunk) => this.#tally.add(transfer(chunk, [chunk.values.buffer as ArrayBuffer])),
        snapshot: () => this.#tally.snapshot(),
      },
      onProgress,
      signal,
    });
    return { ...solved, problems: [] };
  }

  /** The replies to all parts in the parts' order. */
  async #shared<Part, Reply>(
    parts: readonly Part[],
    ask: (solver: Solver) => (part: Part) => Promise<Reply>,
    { onProgress, signal = new AbortController().signal }: SensitivityOptions,
  ): Promise<readonly Reply[]> {
    const replies: Reply[] = [];
    let done = 0;
    const numbered = parts.map((part, index) => ({ part, index }));
    const workers = this.#solvers.map((solver) => {
      const answer = ask(solver);
      return ({ part }: { readonly part: Part }) => answer(part);
    });
    const take = (reply: Reply, { index }: { readonly index: number }): void => {
      replies[index] = reply;
      done += 1;
      onProgress?.({ done, total: parts.length });
    };
    await untilAborted(shareOut(numbered, workers, { take, signal }), signal);
    signal.throwIfAborted();
    return replies;
  }
}

/** Starts the workers: by default one for each processor, but from two to eight. They load the model at the first question. */
export function startPopulationClient(
  workerCount: number = Math.min(Math.max(navigator.hardwareConcurrency, 2), 8),
): PopulationClient {
  const workers = Array.from(
    { length: workerCount },
    (_, index) =>
      new Worker(new URL('./populationWorker.ts', import.meta.url), {
        type: 'module',
        name: `population ${index + 1}`,
      }),
  );
  const tally = new Worker(new URL('./populationTallyWorker.ts', import.meta.url), {
    type: 'module',
    name: 'population tally',
  });
  return new PopulationClient(
    workers.map((worker) => wrap<PopulationSolverService>(worker)),
    wrap<PopulationTallyService>(tally),
    () => {
      for (const worker of [...workers, tally]) worker.terminate();
    },
  );
}
