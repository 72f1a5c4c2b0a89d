import { exposure } from '#models/run/exposure.ts';
import { csvLine } from './csvLine.ts';
import { type CurveRun, solvedObservables, subjectOf } from './curveRun.ts';

const columns = ['run_id', 'subject_id', 'variable', 'measure', 'band', 'value', 'unit', 'from_h', 'to_h'];

/**
 * Exposure over the whole of each run as a tidy table: for every observable its peak, time of peak, trough, area under
 * the curve and average, and the hours spent in each of its bands. How each is defined: models/run/exposure.ts.
 */
export function exposureCsv(runs: readonly CurveRun[]): string {
  const lines = [csvLine(columns)];
  for (const run of runs) {
    const { timesHours } = run.solution;
    const ends = [timesHours[0]!, timesHours[timesHours.length - 1]!];
    for (const { observable, values } of solvedObservables(run)) {
      const { name, unit, bands } = observable;
      const add = (measure: string, band: string | null, value: number, ofUnit: string) =>
        lines.push(csvLine([run.runId, subjectOf(run), name, measure, band, value, ofUnit, ...ends]));
      const whole = exposure(timesHours, values);
      add('peak', null, whole.peak, unit);
      add('peak_time', null, whole.peakTimeHours, 'h');
      add('trough', null, whole.trough, unit);
      add('area_under_curve', null, whole.areaUnderCurve, unit === '1' ? 'h' : `${unit}*h`);
      add('average', null, whole.average, unit);
      for (const band of bands) {
        add('time_in_band', band.name, exposure(timesHours, values, { band }).timeInBandHours!, 'h');
      }
    }
  }
  return lines.join('');
}
