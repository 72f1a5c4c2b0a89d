import type { ScoredPrediction } from '#models/scenario/playthrough.ts';
import { type ClockedCase, clockAt } from './caseClock.ts';
import { distanceWords, valueWords } from './observableWords.ts';
import type { PredictTask } from './predictTask.ts';

/** "1.8 points apart" and "at 00:22". */
export function gapWords(
  gap: NonNullable<ScoredPrediction['gap']>,
  { observable }: Pick<PredictTask, 'observable'>,
  clocked: ClockedCase,
): { readonly size: string; readonly time: string } {
  return {
    size: `${distanceWords(observable, gap.size)} apart`,
    time: `at ${clockAt(clocked, gap.atHours)}`,
  };
}

/** What happened, in one sentence for those who do not see the curve. */
export function revealSentence(
  task: PredictTask,
  scored: ScoredPrediction | null,
  clocked: ClockedCase,
): string {
  const { observable, startValue, future, toHours } = task;
  const end = valueWords(observable, future.values.at(-1)!);
  const came = `What happened: from ${valueWords(observable, startValue)} now to ${end} at ${clockAt(clocked, toHours)}.`;
  if (!scored?.gap) return came;
  const { size, time } = gapWords(scored.gap, task, clocked);
  return `${came} Your line is ${size} ${time}.`;
}

export interface RevealRow {
  readonly name: string;
  /** What was said: "down at first.", "to 1.5.". */
  readonly said: string;
  /** "Right." or what came. */
  readonly came: string;
  readonly isRight: boolean;
}

/** Direction, size and time of a guess, each right or what came instead. Only what the score judged has a row. */
export function revealRows(
  scored: ScoredPrediction,
  of: 'highest' | 'lowest' | 'end',
  { observable }: Pick<PredictTask, 'observable'>,
  clocked: ClockedCase,
): readonly RevealRow[] {
  const { direction, size, time } = scored;
  const rows: RevealRow[] = [];
  if (direction) {
    rows.push({
      name: 'Direction',
      said: `${directionWords(direction.guessed)}.`,
      came: direction.isRight ? 'Right.' : `It ${cameWords(direction.came)}.`,
      isRight: direction.isRight,
    });
  }
  if (size) {
    const reached = of === 'end' ? 'It ended at' : 'It reached';
    rows.push({
      name: 'Size',
      said: `to ${valueWords(observable, size.guessed)}.`,
      came: size.isRight ? 'Right.' : `${reached} ${valueWords(observable, size.came)}.`,
      isRight: size.isRight,
    });
  }
  if (time) {
    rows.push({
      name: 'Time',
      said: `${of === 'end' ? '' : `${of} `}at ${clockAt(clocked, time.guessedHours)}.`,
      came: time.isRight ? 'Right.' : `It was ${clockAt(clocked, time.cameHours)}.`,
      isRight: time.isRight,
    });
  }
  return rows;
}

function directionWords(direction: string): string {
  return direction === 'same' ? 'about the same' : direction;
}

function cameWords(direction: string): string {
  return direction === 'same' ? 'stayed about the same' : `went ${direction}`;
}
