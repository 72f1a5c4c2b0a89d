import type { Dose } from './doseAmounts.ts';
import { phrasesOf } from './dosingPhrases.ts';
import type { CandidateRow, EventColumn } from './eventRow.ts';
import type { SentenceCursor } from './SentenceCursor.ts';
import type { Hours, SentenceClauses } from './sentenceClauses.ts';
import type { Token } from './sentenceTokens.ts';

/** A row with the word that each of its cells came from. */
export interface SentenceRow {
  readonly row: CandidateRow;
  readonly words: Readonly<Partial<Record<EventColumn, Token>>> & { readonly evid: Token };
}

export const emptyRow: CandidateRow = { time: 0, evid: 1, cmt: '', amt: 0, rate: 0, ii: 0, addl: 0, ss: 0 };

/** The dose at each of its starts, with its interval and count. */
export function repeated(
  clauses: SentenceClauses,
  dose: Dose,
  cursor: SentenceCursor,
  endHours: number,
): SentenceRow[] {
  const { every, count, steady } = clauses;
  if (every === null && count !== null) {
    cursor.problem(
      'missing-interval',
      count.token,
      'A count of doses needs the time between them, such as "every 8 h".',
    );
  }
  if (every === null && steady !== null && !dose.input.isProgramme) {
    cursor.problem(
      'missing-interval',
      steady,
      'A steady dose needs the time between doses, such as "every 8 h".',
    );
  }
  const courseEnd = courseEndOf(clauses, dose);
  if (every !== null && count !== null && courseEnd !== null) {
    cursor.problem('said-twice', courseEnd.token, 'The count of doses already says when they end.');
  }
  if (every !== null && !(every.hours > 0 && Number.isFinite(every.hours))) {
    cursor.problem('not-positive', every.token, 'The time between doses must be more than 0.');
    return [];
  }
  if (count !== null && !(Number.isInteger(count.value) && count.value >= 1)) {
    cursor.problem('count-not-whole', count.token, 'A count of doses is a whole number from 1.');
  }
  return startsOf(clauses, cursor).map((start) => {
    const one = rowOf(clauses, dose, start);
    if (every === null) return one;
    const addl = (count?.value ?? dosesUntil(clauses, dose, start.hours, cursor, endHours)) - 1;
    const words = { ...one.words, ii: every.token, addl: count?.token ?? every.token };
    return { row: { ...one.row, ii: every.hours, addl }, words };
  });
}

/** What ends a course of doses. Beside a rate or a session, `for` is the length of each; beside a rate, `until` is its end. */
function courseEndOf(clauses: SentenceClauses, dose: Dose): Hours | null {
  const isCourse = clauses.rate === null || clauses.amount !== null;
  const isSession = phrasesOf(dose.input).isSession === true;
  return isCourse ? (clauses.until ?? (isSession ? null : clauses.lasting)) : null;
}

/** How many doses fit before the course ends, or else before the run ends; at least one. */
function dosesUntil(
  clauses: SentenceClauses,
  dose: Dose,
  startHours: number,
  cursor: SentenceCursor,
  endHours: number,
): number {
  const isSession = phrasesOf(dose.input).isSession === true;
  const lasting = isSession ? null : clauses.lasting;
  const end =
    courseEndOf(clauses, dose) && endOf({ until: clauses.until, lasting }, startHours, cursor)?.hours;
  // A hair less, so that 24 h of doses every 24 / 7 h are seven, not eight.
  const intervals = ((end ?? endHours) - startHours) / clauses.every!.hours - 1e-9;
  return Math.max(1, Math.ceil(intervals));
}

/** The end that `until` or `for` gives a start, or null where there is none. */
export function endOf(
  { until, lasting }: Pick<SentenceClauses, 'until' | 'lasting'>,
  startHours: number,
  cursor: SentenceCursor,
): Hours | null {
  if (until !== null && lasting !== null) {
    cursor.problem('said-twice', lasting.token, 'The sentence gives its end twice.');
  }
  const end = until ?? (lasting && { hours: startHours + lasting.hours, token: lasting.token });
  if (end !== null && end.hours <= startHours) {
    cursor.problem(
      'ends-before-start',
      end.token,
      `The end, ${end.hours} h, is not after the start, ${startHours} h.`,
    );
  }
  return end;
}

/** When the sentence begins: at its times, from its start, or at 0 h where doses repeat. */
export function startsOf(
  { times, from, every, first }: SentenceClauses,
  cursor: SentenceCursor,
): readonly Hours[] {
  if (times.length > 0 && from !== null) {
    cursor.problem(
      'said-twice',
      from.token,
      'The sentence gives its start twice, with "at" and with "from".',
    );
  }
  if (times.length > 0) return times;
  if (from !== null) return [from];
  if (every !== null) return [{ hours: 0, token: every.token }];
  cursor.problem('missing-time', first, 'The sentence does not say when.');
  return [];
}

/** One row of a dose, with the word behind each cell. */
export function rowOf(
  clauses: SentenceClauses,
  { input, amt, rate, words }: Dose,
  start: Hours,
): SentenceRow {
  const { first, reset, steady, onTop } = clauses;
  const ss = steady === null ? 0 : onTop === null ? 1 : 2;
  const row = {
    ...emptyRow,
    time: start.hours,
    evid: reset === null ? 1 : 4,
    cmt: input.name,
    amt,
    rate,
    ss,
  };
  return {
    row,
    words: {
      evid: reset ?? first,
      time: start.token,
      cmt: clauses.input?.token ?? first,
      ss: steady ?? first,
      ...words,
    },
  };
}
