import { csvLine } from './csvLine.ts';
import { type CurveRun, solvedObservables, subjectOf } from './curveRun.ts';

export const tidyColumns = [
  'run_id',
  'subject_id',
  'time_h',
  'variable',
  'value',
  'unit',
  'kind',
  'percentile',
] as const;

/** Curves as a tidy table: a row for each run, time and observable, in that order. `kind` is `prediction`, `percentile` empty. */
export function tidyCsv(runs: readonly CurveRun[]): string {
  const lines = [csvLine(tidyColumns)];
  for (const run of runs) {
    const solved = solvedObservables(run);
    run.solution.timesHours.forEach((timeHours, index) => {
      for (const { observable, values } of solved) {
        const { name, unit } = observable;
        lines.push(
          csvLine([run.runId, subjectOf(run), timeHours, name, values[index]!, unit, 'prediction', null]),
        );
      }
    });
  }
  return lines.join('');
}
