import { hoursOf, isAmountWord, isTimeWord } from './doseUnits.ts';
import { countWords } from './dosingWords.ts';
import type { SentenceCursor } from './SentenceCursor.ts';
import type { Hours } from './sentenceClauses.ts';
import type { Token } from './sentenceTokens.ts';

/** A length of time such as `8 h`, `30 min`, or `day` for one day; null where none stands, with a problem. */
export function readDuration(cursor: SentenceCursor, after: Token): Hours | null {
  const token = cursor.peek();
  if (token?.kind === 'word' && isTimeWord(token.word)) {
    cursor.take();
    return { hours: hoursOf(1, token.word), token };
  }
  const unit = cursor.peek(1);
  if (token?.kind !== 'number') {
    cursor.problem('missing-duration', token ?? after, `After "${after.text}" comes a length of time.`);
    return null;
  }
  cursor.take();
  if (unit?.kind !== 'word' || !isTimeWord(unit.word)) {
    cursor.problem('missing-time-unit', token, `"${token.text}" needs a unit of time: h, min or days.`);
    return null;
  }
  cursor.take();
  if (!(token.value > 0)) {
    cursor.problem('not-positive', token, `"${token.text} ${unit.text}" must be more than 0.`);
    return null;
  }
  return { hours: hoursOf(token.value, unit.word), token };
}

/** One point in time: `8 h`, `09:00`, `day 2`, `day 2 at 09:00`. Day 1 begins at 0 h. Null, with a problem, where none stands. */
export function readTime(cursor: SentenceCursor, after: Token): Hours | null {
  return readTimes(cursor, after, false)[0] ?? null;
}

/**
 * Points in time: `7, 15 and 23 h`, `09:00 and 21:00 on day 2`. A number without a unit takes that of the next; a clock time
 * belongs to the day named last. None, with a problem, where none stands.
 */
export function readTimes(cursor: SentenceCursor, after: Token, isList = true): Hours[] {
  const times: Hours[] = [];
  let waiting: Token[] = [];
  let dayHours = 0;
  for (;;) {
    const token = cursor.peek();
    const day = readDay(cursor);
    if (day !== null) {
      dayHours = day.hours;
      if (cursor.sees('at') && isClockOrHours(cursor, 1)) cursor.take();
    }
    const point = cursor.peek();
    if (point?.kind === 'clock') {
      cursor.take();
      if (Number.isNaN(point.value)) cursor.problem('no-such-time', point, `No clock shows ${point.text}.`);
      else times.push({ hours: dayHours + point.value, token: point });
    } else if (point?.kind === 'number' && (day === null || isClockOrHours(cursor, 0))) {
      cursor.take();
      const unit = cursor.peek();
      waiting.push(point);
      if (unit?.kind === 'word' && isTimeWord(unit.word)) {
        cursor.take();
        for (const number of waiting) {
          times.push({ hours: dayHours + hoursOf(number.value, unit.word), token: number });
        }
        waiting = [];
      }
    } else if (day !== null) {
      times.push(day);
    } else {
      cursor.problem('missing-time', token ?? after, `After "${after.text}" comes a time.`);
      return times;
    }
    if (!isList || !takeListMark(cursor)) break;
  }
  const [bare] = waiting;
  if (bare !== undefined) {
    cursor.problem('missing-time-unit', bare, `"${bare.text}" needs a unit of time: h, min or days.`);
  }
  return dayAfterwards(cursor, times, dayHours);
}

/** `day 2` is 24 h, the start of the second day. */
function readDay(cursor: SentenceCursor): Hours | null {
  if (!cursor.sees('day') || cursor.peek(1)?.kind !== 'number') return null;
  cursor.take();
  const token = cursor.take();
  if (!Number.isInteger(token.value) || token.value < 1) {
    cursor.problem('no-such-day', token, `"day ${token.text}" is no day; the first is day 1.`);
    return { hours: Number.NaN, token };
  }
  return { hours: 24 * (token.value - 1), token };
}

function isClockOrHours(cursor: SentenceCursor, ahead: number): boolean {
  const unit = cursor.peek(ahead + 1);
  return (
    cursor.peek(ahead)?.kind === 'clock' ||
    (cursor.peek(ahead)?.kind === 'number' && unit?.kind === 'word' && isTimeWord(unit.word))
  );
}

/** Steps over the comma or `and` before another time; leaves it where something else follows, such as a count of doses. */
function takeListMark(cursor: SentenceCursor): boolean {
  const marks = cursor.sees(',', 'and') ? 2 : cursor.sees(',') || cursor.sees('and') ? 1 : 0;
  if (marks === 0) return false;
  const next = cursor.peek(marks);
  const following = cursor.peek(marks + 1);
  const isDay = next?.word === 'day' && following?.kind === 'number';
  const isOtherQuantity =
    following?.kind === 'word' && (isAmountWord(following.word) || countWords.has(following.word));
  if (next?.kind !== 'clock' && !isDay && (next?.kind !== 'number' || isOtherQuantity)) return false;
  cursor.take(marks);
  return true;
}

/** `at 09:00 on day 2`: the day may follow its times. */
function dayAfterwards(cursor: SentenceCursor, times: readonly Hours[], dayHours: number): Hours[] {
  if (dayHours > 0 || !cursor.sees('on', 'day') || cursor.peek(2)?.kind !== 'number') return [...times];
  cursor.take();
  const day = readDay(cursor);
  return times.map(({ hours, token }) => ({ hours: hours + (day?.hours ?? 0), token }));
}
