import type { Prediction } from '#models/scenario/caseFile.ts';
import { type ClockedCase, clockAt } from './caseClock.ts';
import { axisUnitWords, valueWords } from './observableWords.ts';
import { type DrawnLine, hasDrawing, lineFacts, type PenPlace } from './predictLine.ts';
import type { PredictTask } from './predictTask.ts';

/** "Your line: lowest 1.5 at 05:00, 1.6 at the end." */
export function lineSentence(
  line: DrawnLine,
  of: Prediction['of'],
  task: PredictTask,
  clocked: ClockedCase,
): string {
  if (!hasDrawing(line)) return 'Nothing drawn yet.';
  const { lowest, highest, end } = lineFacts(line);
  const { observable, nowHours, toHours } = task;
  const at = ({ share, value }: PenPlace) =>
    `${valueWords(observable, value)} at ${clockAt(clocked, nowHours + share * (toHours - nowHours))}`;
  const ending = `${valueWords(observable, end)} at the end`;
  if (of === 'end') return `Your line: ${ending}.`;
  const turn = of === 'lowest' ? lowest : highest;
  return turn.share === 1
    ? `Your line: ${of} at the end, ${valueWords(observable, end)}.`
    : `Your line: ${of} ${at(turn)}, ${ending}.`;
}

/** What the figure shows before the commit. */
export function pastSentence(task: PredictTask, clocked: ClockedCase): string {
  const { observable, past, startValue, fromHours, nowHours, toHours } = task;
  const first = past.values[0] ?? startValue;
  return [
    `${observable.label}, ${axisUnitWords(observable)}.`,
    `From ${valueWords(observable, first)} at ${clockAt(clocked, fromHours)} to ${valueWords(observable, startValue)} now, ${clockAt(clocked, nowHours)}.`,
    `The frame for what comes is empty until ${clockAt(clocked, toHours)}.`,
  ].join(' ');
}
