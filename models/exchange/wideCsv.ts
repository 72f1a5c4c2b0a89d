import { csvLine } from './csvLine.ts';
import { type CurveRun, solvedObservables, subjectOf } from './curveRun.ts';

/**
 * Curves as a wide table: a row for each run and time, a column for each observable (its unit is in the sidecar).
 * A cell is empty where a run has no such observable.
 */
export function wideCsv(runs: readonly CurveRun[]): string {
  const solved = runs.map((run) => ({
    run,
    byName: new Map(solvedObservables(run).map(({ observable, values }) => [observable.name, values])),
  }));
  const names = [...new Set(solved.flatMap(({ byName }) => [...byName.keys()]))];
  const lines = [csvLine(['run_id', 'subject_id', 'time_h', ...names])];
  for (const { run, byName } of solved) {
    run.solution.timesHours.forEach((timeHours, index) => {
      const values = names.map((name) => byName.get(name)?.[index] ?? null);
      lines.push(csvLine([run.runId, subjectOf(run), timeHours, ...values]));
    });
  }
  return lines.join('');
}
