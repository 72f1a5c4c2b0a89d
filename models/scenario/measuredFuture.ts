import type { Laboratory } from '#models/run/laboratoryOf.ts';
import type { Case, CaseMeasure, CasePath } from './caseFile.ts';
import { measuredValue } from './measuredValue.ts';
import { unitOf } from './observedWords.ts';
import { type PlayedCase, playWhole } from './playCase.ts';
import type { Branch, LogEntry, MeasuredFuture } from './playthrough.ts';
import { scoreWhole } from './scoreCase.ts';

/** A way through the case that is compared with others: a branch of the learner's, or one of the file's paths. */
export type ComparedBranch = Pick<Branch, 'id' | 'name' | 'log' | 'nowHours'>;

/** One future with its measures and score, and the playthrough behind them. */
export function measuredFuture(
  played: Case,
  laboratory: Laboratory,
  { id, name, log, nowHours }: ComparedBranch,
): { readonly future: MeasuredFuture; readonly whole: PlayedCase } {
  const whole = playWhole(played, laboratory, log);
  const values = played.debrief.measures.map((measure) => ({
    measure,
    value: measuredValue(played, whole.run, measure),
    unit: measureUnit(measure, laboratory),
  }));
  return { future: { id, name, values, score: scoreWhole(whole, laboratory, nowHours) }, whole };
}

/** What a path of a case does, as a log. */
export function pathLog({ beginsHours }: Case, { acts }: CasePath): readonly LogEntry[] {
  return acts.map(({ act, atHours, amount }) => ({
    kind: 'act',
    act,
    atHours: beginsHours + atHours,
    amount,
  }));
}

function measureUnit({ observable, of }: CaseMeasure, { model }: Laboratory): string {
  return of === 'hours-above' || of === 'hours-below' ? 'h' : unitOf(model, observable);
}
