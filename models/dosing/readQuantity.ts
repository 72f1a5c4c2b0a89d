import { isAmountWord, isTimeWord, unitWord } from './doseUnits.ts';
import { countWords, isClauseWord, silentWords } from './dosingWords.ts';
import { nameAdvice, quoted } from './nameAdvice.ts';
import type { SentenceCursor } from './SentenceCursor.ts';
import type { Hours, Measure, Rate } from './sentenceClauses.ts';
import type { Token } from './sentenceTokens.ts';

export type Quantity =
  | { readonly kind: 'amount' | 'count'; readonly measure: Measure }
  | { readonly kind: 'rate'; readonly rate: Rate }
  | { readonly kind: 'every'; readonly every: Hours };

const shownUnits = ['µg', 'mg', 'g', 'mL', 'h', 'min'];

/**
 * What a number begins: `20 mg`, `400 µg/day`, `9 doses`, `3 times a day`. Null, with a problem, where it has no unit.
 * The cursor stands at a number.
 */
export function readQuantity(cursor: SentenceCursor): Quantity | null {
  const token = cursor.take();
  const { value } = token;
  const unit = cursor.peek();
  if (unit === undefined || (unit.text !== '/' && !isWordOfItsOwn(cursor, unit))) {
    cursor.problem('missing-unit', token, `"${token.text}" has no unit.`);
    return null;
  }
  if (unit.text === '/') return readPer(cursor, { value, unit: null, token });
  cursor.take();
  if (countWords.has(unit.word)) {
    const isADay = unit.word.startsWith('time') && takePerDay(cursor);
    if (isADay) return { kind: 'every', every: { hours: 24 / value, token } };
    return { kind: 'count', measure: { value, unit, token } };
  }
  if (!isUnit(cursor, unit.word)) {
    cursor.problem(
      'unknown-unit',
      unit,
      `${quoted(unit.text)} is no unit. ${nameAdvice(unit.text, shownUnits, 'Units')}`,
    );
    return null;
  }
  const isRate = cursor.sees('/') || cursor.sees('per');
  return isRate
    ? readPer(cursor, { value, unit, token })
    : { kind: 'amount', measure: { value, unit, token } };
}

/** Steps over `daily`, `a day`, `per day`, `each day` or `every day`, if one stands here. */
export function takePerDay(cursor: SentenceCursor): boolean {
  if (cursor.sees('daily')) {
    cursor.take();
    return true;
  }
  const isPerDay = ['a', 'per', 'each', 'every'].some((word) => cursor.sees(word, 'day'));
  if (isPerDay) cursor.take(2);
  return isPerDay;
}

/** A word that can be a unit, not the next clause: in `20 by mouth` the unit is missing. */
function isWordOfItsOwn(cursor: SentenceCursor, { kind, word }: Token): boolean {
  return kind === 'word' && !isClauseWord(word) && !silentWords.has(word) && !cursor.seesInput();
}

function isUnit(cursor: SentenceCursor, word: string): boolean {
  return (
    isAmountWord(word) ||
    isTimeWord(word) ||
    cursor.inputs.some(({ unit }) => unitWord(unit) === unitWord(word))
  );
}

function readPer(cursor: SentenceCursor, measure: Measure): Quantity | null {
  const per = cursor.take();
  const time = cursor.peek();
  if (time?.kind !== 'word' || !isTimeWord(time.word)) {
    cursor.problem('missing-time-unit', time ?? per, 'A rate is per h, min or day.');
    return null;
  }
  cursor.take();
  return { kind: 'rate', rate: { ...measure, time } };
}
