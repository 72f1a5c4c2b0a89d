import type { EventRow } from '#models/dosing/eventRow.ts';
import { problemLine } from '#models/language/problem.ts';
import type { RunInputs, Solution } from '#models/run/run.ts';
import { type Laboratory, loadLaboratory } from '#models/simulate.ts';

export const laboratory: Laboratory = opened();

function opened(): Laboratory {
  const loaded = loadLaboratory();
  if (!loaded.ok)
    throw new Error(`The model file has problems:\n${loaded.problems.map(problemLine).join('\n')}`);
  return loaded.value;
}

/** The inputs of a run of a day with output every half hour, where nothing else is said. */
export function inputsOf(changes: Partial<RunInputs>): RunInputs {
  return { values: {}, parameterSet: null, events: [], hours: 24, everyHours: 0.5, ...changes };
}

/** The solution of a run that must be solvable. */
export function solved(changes: Partial<RunInputs>): Solution {
  const run = laboratory.run(inputsOf(changes));
  const reasons = run.problems.map(problemLine).join('\n');
  if (!run.solution || reasons !== '') throw new Error(`The run was not solved:\n${reasons}`);
  return run.solution;
}

/** A row of the event table; what is not said is 0. */
export function event(row: Pick<EventRow, 'cmt'> & Partial<EventRow>): EventRow {
  return { time: 0, evid: 1, amt: 0, rate: 0, ii: 0, addl: 0, ss: 0, ...row };
}

/** A row that sets a treatment, another drug or the kidneys from a time on. */
export function setting(cmt: string, amt: number, time = 0): EventRow {
  return event({ cmt, amt, time, evid: 5 });
}

/** An observable at the first output time from `timeHours` on. */
export function valueAt(solution: Solution, name: string, timeHours: number): number {
  const index = solution.timesHours.findIndex((time) => time >= timeHours - 1e-9);
  return series(solution, name)[index]!;
}

export function series(solution: Solution, name: string): Float64Array {
  const values = solution.series[name];
  if (!values) throw new Error(`There is no observable ${name}.`);
  return values;
}

export function last(solution: Solution, name: string): number {
  return series(solution, name).at(-1)!;
}

export function lowest(solution: Solution, name: string): number {
  return Math.min(...series(solution, name));
}

export function highest(solution: Solution, name: string): number {
  return Math.max(...series(solution, name));
}

/** Settings that make the model linear in every dose: an unsaturable gut and no slowing in overdose. */
export const linearValues = {
  uptake_rate: 0.3,
  passive_uptake_rate: 0.3,
  overdose_gut_slowing: 0,
  overdose_kidney_slowing: 0,
} as const;
