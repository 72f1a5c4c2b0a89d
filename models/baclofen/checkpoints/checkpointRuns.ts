import type { EventRow } from '#models/dosing/eventRow.ts';
import { type Exposure, exposure } from '#models/run/exposure.ts';
import type { Run, Solution } from '#models/run/run.ts';
import type { Runner } from './checkpoint.ts';

const once = { time: 0, evid: 1, amt: 0, rate: 0, ii: 0, addl: 0, ss: 0 } as const;

/** One dose by mouth in mg. */
export function tablet(amountMilligram: number, timeHours = 0): EventRow {
  return { ...once, time: timeHours, cmt: 'oral', amt: amountMilligram };
}

/** Tablets from time zero on, every so many hours for as long as a checkpoint runs. */
export function tablets(amountMilligram: number, everyHours: number): EventRow {
  return { ...tablet(amountMilligram), ii: everyHours, addl: 99 };
}

/** A dose by vein at time zero, in mg. */
export function injection(amountMilligram: number): EventRow {
  return { ...once, cmt: 'intravenous', amt: amountMilligram };
}

/** A bolus at the catheter tip at time zero, in ug. */
export function intrathecalBolus(amountMicrogram: number): EventRow {
  return { ...once, cmt: 'intrathecal', amt: amountMicrogram };
}

/** A pump at a steady rate from a time on, by its daily dose in ug; 0 stops it. */
export function steadyPump(dailyDoseMicrogram: number, fromHours = 0): EventRow {
  return { ...once, time: fromHours, cmt: 'pump', rate: dailyDoseMicrogram / 24 };
}

/** A refill of the whole small reservoir, 20 mL. */
export function refill(atHours: number): EventRow {
  return { ...once, time: atHours, evid: 5, cmt: 'pump_refill', amt: 20 };
}

/** Haemodialysis at its full clearance. */
export function dialysis(fromHours: number, durationHours: number): EventRow {
  return { ...once, time: fromHours, cmt: 'dialysis', amt: durationHours, rate: 1 };
}

/** Hours after which tablets and pump have long been steady. */
export const steadyHours = 240;

/**
 * The solution of events in a patient who differs from the model file by `values`.
 * @throws Error when the model does not solve it: a checkpoint is written to be solvable
 */
export function solve(
  run: Runner,
  events: readonly EventRow[],
  hours: number,
  values: Readonly<Record<string, number>> = {},
  everyHours = 0.05,
): Solution {
  const result: Run = run({ values, parameterSet: null, events, hours, everyHours });
  const [problem] = result.problems;
  if (problem || !result.solution)
    throw new Error(`A checkpoint was not solved: ${problem?.reason ?? 'no solution'}`);
  return result.solution;
}

/** Peak, time of peak, area and average of an observable over a window, or over the whole run. */
export function exposureOf(
  solution: Solution,
  name: string,
  window: { fromHours?: number; toHours?: number } = {},
): Exposure {
  return exposure(solution.timesHours, seriesOf(solution, name), window);
}

/** Time in h at which an observable first is at `value` or above it, from `fromHours` on; NaN where it never is. */
export function firstTimeAbove(solution: Solution, name: string, value: number, fromHours = 0): number {
  const series = seriesOf(solution, name);
  const index = series.findIndex((one, at) => one >= value && solution.timesHours[at]! >= fromHours);
  return solution.timesHours[index] ?? Number.NaN;
}

/** Time in h at which an observable last is at `value` or above it; NaN where it never is. */
export function lastTimeAbove(solution: Solution, name: string, value: number): number {
  const index = seriesOf(solution, name).findLastIndex((one) => one >= value);
  return solution.timesHours[index] ?? Number.NaN;
}

/** An observable's value at the end of the run. */
export function finalValue(solution: Solution, name: string): number {
  return seriesOf(solution, name).at(-1)!;
}

/** Half-life in hours of the straight line through the logarithms within a window (least squares). */
export function halfLifeHours(solution: Solution, name: string, fromHours: number, toHours: number): number {
  const series = seriesOf(solution, name);
  const points: { time: number; logarithm: number }[] = [];
  solution.timesHours.forEach((time, index) => {
    if (time >= fromHours && time <= toHours) points.push({ time, logarithm: Math.log(series[index]!) });
  });
  const meanTime = mean(points.map(({ time }) => time));
  const meanLogarithm = mean(points.map(({ logarithm }) => logarithm));
  let covariance = 0;
  let variance = 0;
  for (const { time, logarithm } of points) {
    covariance += (time - meanTime) * (logarithm - meanLogarithm);
    variance += (time - meanTime) ** 2;
  }
  return (-Math.LN2 * variance) / covariance;
}

export function seriesOf(solution: Solution, name: string): Float64Array {
  const series = solution.series[name];
  if (!series) throw new RangeError(`The model has no observable ${name}.`);
  return series;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
