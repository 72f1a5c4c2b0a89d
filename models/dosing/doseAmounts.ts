import { displayUnit } from '#models/language/displayUnit.ts';
import type { Input } from '#models/language/model.ts';
import { endOf } from './doseTimes.ts';
import { amountIn, isTimeWord, perHour } from './doseUnits.ts';
import { phrasesOf } from './dosingPhrases.ts';
import { quoted } from './nameAdvice.ts';
import type { SentenceCursor } from './SentenceCursor.ts';
import type { Hours, Measure, Rate, SentenceClauses } from './sentenceClauses.ts';
import type { Token } from './sentenceTokens.ts';

/** What a dose is before its times are known: the cells that all its rows share. */
export interface Dose {
  readonly input: Input;
  readonly amt: number;
  readonly rate: number;
  /** The words behind `amt` and `rate`. */
  readonly words: { readonly amt?: Token; readonly rate?: Token };
}

/** A dose that says its amount, or a session that says its length. */
export function amountDose(clauses: SentenceClauses, input: Input, cursor: SentenceCursor): Dose | null {
  const { amount, rate, first } = clauses;
  const isSession = phrasesOf(input).isSession === true && rate === null;
  const over = lengthOf(clauses, isSession, cursor);
  if (clauses.atOnce !== null && (over ?? rate) !== null) {
    cursor.problem('contradiction', clauses.atOnce, 'A dose is given at once or over a time, not both.');
    return null;
  }
  if (isSession) return sessionDose(amount, over, input, cursor, first);
  if (amount === null) {
    const reason = `The sentence does not say how much, in ${displayUnit(input.unit)}.`;
    cursor.problem('missing-amount', first, reason);
    return null;
  }
  const amt = amountOf(amount, input, cursor);
  if (rate !== null) {
    if (over !== null)
      cursor.problem('said-twice', over.token, 'The amount and the rate already say how long.');
    return {
      input,
      amt,
      rate: rateOf(rate, input, cursor),
      words: { amt: amount.token, rate: rate.token },
    };
  }
  const words = { amt: amount.token, rate: over?.token ?? amount.token };
  return { input, amt, rate: over === null ? 0 : amt / over.hours, words };
}

/** How long one dose takes: `over 5 min`, `for 5 min` or, unless doses repeat, `from 2 h to 3 h`. */
function lengthOf(clauses: SentenceClauses, isSession: boolean, cursor: SentenceCursor): Hours | null {
  const { every, over, lasting, until, times, from } = clauses;
  const start = from ?? times[0];
  const said = [over];
  if (every === null || isSession) said.push(lasting);
  if (every === null && until !== null && start !== undefined) {
    const end = endOf({ until, lasting: null }, start.hours, cursor)!;
    said.push({ hours: end.hours - start.hours, token: until.token });
    if (times.length > 1) cursor.problem('contradiction', until.token, 'Several doses cannot share one end.');
  }
  const [length = null, again] = said.filter((one) => one !== null);
  if (again !== undefined)
    cursor.problem('said-twice', again.token, 'The sentence says twice how long a dose takes.');
  return length;
}

/** A session of dialysis runs at rate 1, so its amount is its length in hours. */
function sessionDose(
  amount: Measure | null,
  over: Hours | null,
  input: Input,
  cursor: SentenceCursor,
  first: Token,
): Dose | null {
  const said = amount ?? over;
  const isTime = amount === null || (amount.unit !== null && isTimeWord(amount.unit.word));
  if (said === null || !isTime || (amount !== null && over !== null)) {
    cursor.problem(
      'missing-duration',
      amount?.token ?? first,
      `${quoted(phrasesOf(input).shown)} needs its length, such as "for 4 h".`,
    );
    return null;
  }
  const hours = amount === null ? over!.hours : amountOf(amount, { ...input, unit: 'h' }, cursor);
  return { input, amt: hours, rate: 1, words: { amt: said.token, rate: said.token } };
}

/** An amount in the input's unit; another kind of unit is a problem. */
export function amountOf({ value, unit, token }: Measure, input: Input, cursor: SentenceCursor): number {
  if (unit === null) return value;
  const amount = amountIn(value, unit.word, input.unit);
  if (amount !== null) return amount;
  const reason = `${quoted(phrasesOf(input).shown)} takes ${displayUnit(input.unit)}, not ${unit.text}.`;
  cursor.problem('wrong-unit', unit ?? token, reason);
  return value;
}

/** In the input's unit per hour. */
export function rateOf(rate: Rate, input: Input, cursor: SentenceCursor): number {
  return perHour(amountOf(rate, input, cursor), rate.time.word);
}
