import type { Checkpoint, Runner } from '#models/baclofen/checkpoints/checkpoint.ts';
import type { RunInputs, Solution } from '#models/run/run.ts';

/** One run that a checkpoint made, with the observables it read. */
export interface RunBehind {
  readonly inputs: RunInputs;
  readonly solution: Solution;
  /** Names of observables, in the order in which they were first read. */
  readonly read: readonly string[];
}

/** The runs behind a checkpoint's values: it is measured once more, and what it asks for is written down. */
export function runsBehind(checkpoint: Checkpoint, run: Runner): readonly RunBehind[] {
  const runs: RunBehind[] = [];
  checkpoint.measure((inputs) => {
    const solved = run(inputs);
    if (!solved.solution) return solved;
    const read: string[] = [];
    runs.push({ inputs, solution: solved.solution, read });
    return { ...solved, solution: watched(solved.solution, read) };
  });
  return runs;
}

/** The same solution; each observable that somebody reads is noted by name. */
function watched(solution: Solution, read: string[]): Solution {
  const series: Record<string, Float64Array> = {};
  for (const [name, values] of Object.entries(solution.series)) {
    Object.defineProperty(series, name, {
      enumerable: true,
      get: () => {
        if (!read.includes(name)) read.push(name);
        return values;
      },
    });
  }
  return { ...solution, series };
}
