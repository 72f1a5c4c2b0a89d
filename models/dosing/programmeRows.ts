import type { Input } from '#models/language/model.ts';
import { amountDose, rateOf } from './doseAmounts.ts';
import { endOf, repeated, type SentenceRow, startsOf } from './doseTimes.ts';
import { phrasesOf } from './dosingPhrases.ts';
import { quoted } from './nameAdvice.ts';
import { refuse } from './refuseClauses.ts';
import type { SentenceCursor } from './SentenceCursor.ts';
import type { Hours, SentenceClauses } from './sentenceClauses.ts';

/** The rows of a sentence about a programme: a rate that holds, or a bolus on top of it. */
export function programmeRows(
  clauses: SentenceClauses,
  input: Input,
  cursor: SentenceCursor,
  endHours: number,
): SentenceRow[] {
  if (clauses.amount !== null && saysLength(clauses)) {
    refuse(['factor', 'onTop'], clauses, cursor);
    const dose = amountDose({ ...clauses, atOnce: null }, input, cursor);
    return dose === null ? [] : repeated(clauses, dose, cursor, endHours);
  }
  if (clauses.rate === null || clauses.amount !== null) {
    const at = clauses.amount?.token ?? clauses.input?.token;
    cursor.problem('programme-needs-rate', at, withoutRate(input, cursor));
    return [];
  }
  refuse(['over', 'atOnce', 'factor'], clauses, cursor);
  const rate = rateOf(clauses.rate, input, cursor);
  const words = { rate: clauses.rate.token };
  const begin = repeated(clauses, { input, amt: 0, rate, words }, cursor, endHours);
  const ends = begin.flatMap((first): SentenceRow[] => {
    const end = endOf(clauses, first.row.time, cursor);
    if (end === null) return [];
    const row = { ...first.row, time: end.hours, rate: 0, ss: 0 };
    return [{ row, words: { ...first.words, time: end.token } }];
  });
  return [...begin, ...ends];
}

/** An amount with the time it takes, or with its rate, is a bolus. */
function saysLength({ over, rate, lasting, until, every }: SentenceClauses): boolean {
  return over !== null || rate !== null || (every === null && (lasting !== null || until !== null));
}

function withoutRate(input: Input, cursor: SentenceCursor): string {
  const { shown, bolus } = phrasesOf(input);
  const single = cursor.inputs.find((one) => phrasesOf(one).openEnded === input.name);
  const singleAdvice = single === undefined ? '' : ` A single dose goes ${quoted(phrasesOf(single).shown)}.`;
  const bolusAdvice = bolus === undefined ? '' : ` A bolus needs its length: ${quoted(bolus)}.`;
  return `${quoted(shown)} takes a rate that holds until the next.${singleAdvice}${bolusAdvice}`;
}

const dayHours = 24;

/** `flex 15 µg/h from 22:00 to 06:00, otherwise 10 µg/h`: a step of every day, and what the programme goes back to. */
export function flexRows(clauses: SentenceClauses, cursor: SentenceCursor, endHours: number): SentenceRow[] {
  const input = cursor.inputs.find(({ isProgramme }) => isProgramme);
  const { flex, rate, otherwise, every, count } = clauses;
  const [start, another] = startsOf(clauses, cursor);
  if (input === undefined || rate === null || otherwise === null) {
    const reason =
      'A flex programme says the rate of its step and that of the rest of the day: "otherwise 10 µg/h".';
    cursor.problem('programme-needs-rate', rate?.token ?? flex!, reason);
    return [];
  }
  if (start === undefined) return [];
  refuse(['amount', 'factor', 'over', 'reset', 'steady', 'atOnce'], clauses, cursor);
  if (another !== undefined) cursor.problem('contradiction', another.token, 'A flex step begins once a day.');
  if (every !== null && every.hours !== dayHours)
    cursor.problem('contradiction', every.token, 'A flex programme repeats every day.');
  const end = endOf({ ...clauses, until: onTheNextDay(clauses.until, start) }, start.hours, cursor);
  if (end === null || end.hours - start.hours >= dayHours) {
    const reason = 'A flex step says its end within the day, such as "from 22:00 to 06:00".';
    cursor.problem('missing-end', end?.token ?? flex!, reason);
    return [];
  }
  const daily = { ...clauses, every: every ?? { hours: dayHours, token: flex! }, until: null, lasting: null };
  const days = count?.value ?? Math.max(1, Math.ceil((endHours - start.hours) / dayHours - 1e-9));
  const counted = { ...daily, count: count ?? { value: days, unit: null, token: flex! }, times: [] };
  const rowsOf = (one: typeof rate, from: Hours) => {
    const dose = { input, amt: 0, rate: rateOf(one, input, cursor), words: { rate: one.token } };
    return repeated({ ...counted, from }, dose, cursor, endHours);
  };
  return [...rowsOf(rate, start), ...rowsOf(otherwise, end)];
}

/** An end by the clock that is not after the start is meant for the next day. */
function onTheNextDay(until: Hours | null, start: Hours): Hours | null {
  if (until === null || until.token.kind !== 'clock' || until.hours > start.hours) return until;
  const days = Math.floor((start.hours - until.hours) / dayHours) + 1;
  return { ...until, hours: until.hours + dayHours * days };
}
