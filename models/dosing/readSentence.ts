import { didYouMean } from '#models/language/nearestName.ts';
import { type ClauseWord, clauseWords, countWords, isClauseWord, silentWords } from './dosingWords.ts';
import { quoted } from './nameAdvice.ts';
import { readQuantity, takePerDay } from './readQuantity.ts';
import { readSettingValue, takeSettingName, takeSettingPhrase } from './readSettingClause.ts';
import { readDuration, readTime, readTimes } from './readTimes.ts';
import type { SentenceCursor } from './SentenceCursor.ts';
import { emptyClauses, type SentenceClauses, type SingleClause } from './sentenceClauses.ts';
import type { Token } from './sentenceTokens.ts';

type ClauseReader = (cursor: SentenceCursor, clauses: SentenceClauses, token: Token) => void;

const readers: Readonly<Record<ClauseWord, ClauseReader>> = {
  steady: (cursor, clauses, token) => put(cursor, clauses, 'steady', token, token),
  reset: (cursor, clauses, token) => put(cursor, clauses, 'reset', token, token),
  bolus: (cursor, clauses, token) => put(cursor, clauses, 'atOnce', token, token),
  flex: (cursor, clauses, token) => put(cursor, clauses, 'flex', token, token),
  otherwise: readOtherwise,
  stop: (_, clauses) => setVerb(clauses, 'stop'),
  off: (_, clauses) => setVerb(clauses, 'stop'),
  set: (_, clauses) => setVerb(clauses, 'set'),
  multiply: (_, clauses) => setVerb(clauses, 'multiply'),
  at: readAt,
  on: readOn,
  from: (cursor, clauses, token) => put(cursor, clauses, 'from', readTime(cursor, token), token),
  until: (cursor, clauses, token) => put(cursor, clauses, 'until', readTime(cursor, token), token),
  to: readTo,
  over: (cursor, clauses, token) => put(cursor, clauses, 'over', readDuration(cursor, token), token),
  for: readFor,
  every: readEvery,
  each: readEvery,
  daily: (cursor, clauses, token) => put(cursor, clauses, 'every', { hours: 24, token }, token),
  once: readTimesADay(1),
  twice: readTimesADay(2),
  by: readBy,
  into: unknownRoute,
};

/** Every word of one sentence, sorted into clauses in whatever order they stand; problems stay with the cursor. */
export function readSentence(cursor: SentenceCursor): SentenceClauses {
  const clauses = emptyClauses(cursor.first);
  for (let token = cursor.peek(); token !== undefined; token = cursor.peek())
    readClause(cursor, clauses, token);
  return clauses;
}

function readClause(cursor: SentenceCursor, clauses: SentenceClauses, token: Token): void {
  const setting =
    takeSettingPhrase(cursor) ??
    (clauses.verb === 'set' && clauses.input === null ? takeSettingName(cursor) : null);
  if (setting !== null) {
    cursor.setting = setting.sets[0]!.setting;
    put(cursor, clauses, 'setting', setting, setting.token);
    return;
  }
  const named = cursor.takeInput();
  if (named !== null) {
    cursor.input = named.input;
    // `drain 30 mL of spinal fluid` names its input twice.
    if (clauses.input?.input !== named.input) put(cursor, clauses, 'input', named, named.token);
  } else if (token.kind === 'number') {
    readNumber(cursor, clauses, token);
  } else if (takePerDay(cursor)) {
    put(cursor, clauses, 'every', { hours: 24, token }, token);
  } else if (isClauseWord(token.word)) {
    cursor.take();
    readers[token.word](cursor, clauses, token);
  } else {
    cursor.take();
    if (!silentWords.has(token.word)) unknownWord(cursor, token);
  }
}

/** Stores a clause unless there is one already. */
function put<Name extends SingleClause>(
  cursor: SentenceCursor,
  clauses: SentenceClauses,
  name: Name,
  clause: SentenceClauses[Name],
  token: Token,
): void {
  if (clause === null) return;
  // Beside a word that was not understood, a clause may only seem to be said twice.
  const isTold = cursor.problems.some(({ code }) => code === 'unknown-word');
  if (clauses[name] === null) clauses[name] = clause;
  else if (!isTold)
    cursor.problem('said-twice', token, `${quoted(token.text)} says again what is said before.`);
}

function setVerb(clauses: SentenceClauses, verb: SentenceClauses['verb']): void {
  clauses.verb = verb;
}

function readNumber(cursor: SentenceCursor, clauses: SentenceClauses, token: Token): void {
  const quantity = readQuantity(cursor);
  if (quantity === null) return;
  if (quantity.kind === 'rate') put(cursor, clauses, 'rate', quantity.rate, token);
  else if (quantity.kind === 'every') put(cursor, clauses, 'every', quantity.every, token);
  else put(cursor, clauses, quantity.kind, quantity.measure, token);
}

function readAt(cursor: SentenceCursor, clauses: SentenceClauses, token: Token): void {
  if (cursor.sees('once')) {
    put(cursor, clauses, 'atOnce', cursor.take(), token);
  } else if (beginsRate(cursor)) {
    readNumber(cursor, clauses, cursor.peek()!);
  } else {
    const times = readTimes(cursor, token);
    if (clauses.times.length === 0) clauses.times = times;
    else cursor.problem('said-twice', token, 'The sentence gives its times twice.');
  }
}

function readOn(cursor: SentenceCursor, clauses: SentenceClauses, token: Token): void {
  if (cursor.sees('top')) put(cursor, clauses, 'onTop', cursor.take(), token);
  else readAt(cursor, clauses, token);
}

/** The rate for the rest of the day, beside a flex step. */
function readOtherwise(cursor: SentenceCursor, clauses: SentenceClauses, token: Token): void {
  const next = cursor.peek();
  const quantity = next?.kind === 'number' ? readQuantity(cursor) : null;
  if (quantity?.kind === 'rate') put(cursor, clauses, 'otherwise', quantity.rate, token);
  else
    cursor.problem(
      'programme-needs-rate',
      next ?? token,
      'After "otherwise" comes a rate, such as "otherwise 10 µg/h".',
    );
}

function readTo(cursor: SentenceCursor, clauses: SentenceClauses, token: Token): void {
  if (clauses.setting?.sets[0]?.value === null) {
    readSettingValue(cursor, clauses, token);
    return;
  }
  const isNewValue = beginsRate(cursor) || (clauses.verb === 'set' && cursor.peek()?.kind === 'number');
  if (isNewValue) readNumber(cursor, clauses, cursor.peek()!);
  else put(cursor, clauses, 'until', readTime(cursor, token), token);
}

function readFor(cursor: SentenceCursor, clauses: SentenceClauses, token: Token): void {
  if (countWords.has(cursor.peek(1)?.word ?? '')) readNumber(cursor, clauses, cursor.peek()!);
  else put(cursor, clauses, 'lasting', readDuration(cursor, token), token);
}

function readEvery(cursor: SentenceCursor, clauses: SentenceClauses, token: Token): void {
  put(cursor, clauses, 'every', readDuration(cursor, token), token);
}

function readTimesADay(count: number): ClauseReader {
  return (cursor, clauses, token) => {
    if (takePerDay(cursor)) put(cursor, clauses, 'every', { hours: 24 / count, token }, token);
    else cursor.problem('unknown-word', token, `After "${token.text}" comes "a day".`);
  };
}

function readBy(cursor: SentenceCursor, clauses: SentenceClauses, token: Token): void {
  const number = cursor.peek();
  if (clauses.verb === 'multiply' && number?.kind === 'number') {
    cursor.take();
    put(cursor, clauses, 'factor', { value: number.value, unit: null, token: number }, token);
  } else {
    unknownRoute(cursor, clauses, token);
  }
}

/** A number with `/` or `per` after its unit. */
function beginsRate(cursor: SentenceCursor): boolean {
  if (cursor.peek()?.kind !== 'number') return false;
  return (
    ['/', 'per'].includes(cursor.peek(1)?.word ?? '') || ['/', 'per'].includes(cursor.peek(2)?.word ?? '')
  );
}

function unknownRoute(cursor: SentenceCursor, _: SentenceClauses, token: Token): void {
  const next = cursor.peek();
  const words = next === undefined ? token.text : `${token.text} ${next.text}`;
  if (next !== undefined && next.kind === 'word') cursor.take();
  cursor.unknown('unknown-route', token, `${quoted(words)} is no way to give the drug here.`);
}

function unknownWord(cursor: SentenceCursor, token: Token): void {
  const advice = token.text.length > 2 ? didYouMean(token.text, clauseWords) : '';
  cursor.unknown('unknown-word', token, `${quoted(token.text)} has no meaning here.${advice}`);
}
