import { displayUnit } from '#models/language/displayUnit.ts';
import type { Observable } from '#models/language/model.ts';
import type { Act, Case, Prediction } from '#models/scenario/caseFile.ts';
import type { Guess, Playthrough } from '#models/scenario/playthrough.ts';
import { observableNamed } from '#renderer/explore/observableNamed.ts';
import { statedNumber } from '#renderer/text/numbers.ts';
import type { OpenedCase } from '#renderer/worker/practiseProtocol.ts';
import { clockAt } from './caseClock.ts';
import { type PlotSeries, seriesBetween, seriesValueAt } from './plotPath.ts';
import { completeLine, type DrawnLine, lineSteps } from './predictLine.ts';

/** What a prediction is about, cut at now: the past, and the truth that is kept back until the commit. */
export interface PredictTask {
  readonly observable: Observable;
  readonly past: PlotSeries;
  readonly future: PlotSeries;
  readonly startValue: number;
  readonly fromHours: number;
  readonly nowHours: number;
  readonly toHours: number;
  /** The last amount that was given within the window before now. */
  readonly lastDose: GivenDose | null;
}

export interface GivenDose {
  readonly atHours: number;
  /** "Baclofen by mouth, 20 mg, 19:00". */
  readonly words: string;
  /** Null for what is no baclofen. */
  readonly route: 'tablets' | 'pump' | null;
}

export function predictTask(
  { case: played, model }: OpenedCase,
  { run, log }: Playthrough,
  prediction: Prediction,
  nowHours: number,
): PredictTask | null {
  const { solution } = run;
  const values = solution?.series[prediction.observable];
  if (!solution || !values) return null;
  const series = { timesHours: solution.timesHours, values };
  const first = solution.timesHours[0] ?? 0;
  const last = solution.timesHours.at(-1) ?? nowHours;
  const fromHours = Math.max(first, nowHours - prediction.hours);
  const toHours = Math.min(nowHours + prediction.hours, last);
  return {
    observable: observableNamed(model, prediction.observable),
    past: seriesBetween(series, fromHours, nowHours),
    future: seriesBetween(series, nowHours, toHours),
    startValue: seriesValueAt(series, nowHours),
    fromHours,
    nowHours,
    toHours,
    lastDose: lastDose(played, log, fromHours, nowHours),
  };
}

function lastDose(
  played: Case,
  log: Playthrough['log'],
  fromHours: number,
  nowHours: number,
): GivenDose | null {
  for (const entry of log.toReversed()) {
    if (entry.kind !== 'act' || entry.atHours > nowHours || entry.atHours < fromHours) continue;
    const act = played.acts.find(({ id }) => id === entry.act);
    if (!act?.amount || entry.amount === null) continue;
    const { atHours, amount } = entry;
    const words = `${act.label}, ${statedNumber(amount)} ${displayUnit(act.amount.unit)}, ${clockAt(played, atHours)}`;
    return { atHours, words, route: routeOf(act) };
  }
  return null;
}

function routeOf({ effects: { dosing } }: Act): GivenDose['route'] {
  if (dosing.some((sentence) => / by mouth\b/.test(sentence))) return 'tablets';
  return dosing.some((sentence) => /\b(intrathecal|pump)\b/.test(sentence)) ? 'pump' : null;
}

/** The guess that the log holds for a prediction; null before the commit. */
export function guessOf({ log }: Playthrough, prediction: Prediction): Guess | null {
  const entry = log.findLast((one) => one.kind === 'predict' && one.prediction === prediction.id);
  return entry?.kind === 'predict' ? entry.guess : null;
}

/** A drawn line as a guess: hours of the run. */
export function guessOfLine(line: DrawnLine, { nowHours, toHours }: PredictTask): Guess {
  const points = completeLine(line).map((value, step) => ({
    hours: nowHours + (step / lineSteps) * (toHours - nowHours),
    value,
  }));
  return { kind: 'draw', points };
}

/** A drawn guess as a series on the hours of the run. */
export function seriesOfGuess(guess: Guess): PlotSeries | null {
  if (guess.kind !== 'draw') return null;
  return {
    timesHours: Float64Array.from(guess.points, ({ hours }) => hours),
    values: Float64Array.from(guess.points, ({ value }) => value),
  };
}
