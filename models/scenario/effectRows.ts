import type { EventRow } from '#models/dosing/eventRow.ts';
import { readDosingSentences } from '#models/dosing/readDosingSentences.ts';
import type { Model } from '#models/language/model.ts';
import type { Checked, Problem } from '#models/language/problem.ts';

/** Words of an act's sentence that stand for the chosen amount. */
export const amountHole = '{amount}';

export interface EffectSetting {
  readonly model: Model;
  /** Names the problems of the sentence. */
  readonly file: string;
  /** From the act to the end of the run: courses without an end go on until then. */
  readonly hours: number;
}

/**
 * The rows of an act's dosing sentence, in hours after the act; `{amount}` is filled in first. A sentence that says no time happens
 * at the act itself.
 */
export function effectRows(
  sentence: string,
  amount: number | null,
  { model, file, hours }: EffectSetting,
): Checked<EventRow[]> {
  const filled = amount === null ? sentence : sentence.replaceAll(amountHole, String(amount));
  const read = (words: string) => readDosingSentences(words, file, { ...model, hours });
  const asWritten = read(filled);
  if (asWritten.ok || !asWritten.problems.every(saysNoTime)) return asWritten;
  return read(`${filled} at 0 h`);
}

function saysNoTime({ code }: Problem): boolean {
  return code === 'missing-time';
}
