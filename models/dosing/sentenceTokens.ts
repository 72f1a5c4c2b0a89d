import type { Problem } from '#models/language/problem.ts';

export interface Token {
  readonly kind: 'number' | 'clock' | 'word' | 'mark';
  /** As written. */
  readonly text: string;
  /** In small letters. */
  readonly word: string;
  /** The number, or the clock's time in hours; NaN for words and marks. */
  readonly value: number;
  readonly line: number;
  readonly column: number;
}

/** One sentence: its words, and the numbers in it that can be read in two ways. */
export interface SentenceTokens {
  readonly tokens: readonly Token[];
  readonly problems: readonly Problem[];
}

const numberWords: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};

const pattern =
  /(?<space>\s+)|(?<clock>\d{1,2}:\d{2}(?!\d))|(?<number>(?<![^\s])[-−+]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d+)?|(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d+)?)|(?<word>\p{L}[\p{L}\p{N}_]*)|(?<mark>.)/gsu;

/**
 * Splits a text of dosing sentences into words with their places. A sentence ends with its line, a semicolon, or a full stop
 * before a space. Lines that begin with `#` are comments.
 */
export function sentenceTokens(text: string, file: string): SentenceTokens[] {
  const sentences: { tokens: Token[]; problems: Problem[] }[] = [];
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  lines.forEach((content, index) => {
    if (/^\s*#/.test(content)) return;
    let sentence = { tokens: [] as Token[], problems: [] as Problem[] };
    sentences.push(sentence);
    for (const token of tokensOf(content, index + 1)) {
      if (token.text === ';' || isFullStop(token, content)) {
        sentence = { tokens: [], problems: [] };
        sentences.push(sentence);
      } else {
        sentence.tokens.push(token);
        sentence.problems.push(...decimalComma(token, content, file));
      }
    }
  });
  return sentences.filter(({ tokens }) => tokens.length > 0);
}

function* tokensOf(content: string, line: number): Generator<Token> {
  for (const match of content.matchAll(pattern)) {
    const groups = match.groups!;
    if (groups.space !== undefined) continue;
    const text = match[0];
    const word = text.toLowerCase();
    const place = { text, word, line, column: match.index + 1 };
    if (groups.clock !== undefined) yield { kind: 'clock', value: clockHours(text), ...place };
    else if (groups.number !== undefined)
      yield { kind: 'number', value: Number(text.replace('−', '-')), ...place };
    else if (Object.hasOwn(numberWords, word)) yield { kind: 'number', value: numberWords[word]!, ...place };
    else yield { kind: groups.word === undefined ? 'mark' : 'word', value: Number.NaN, ...place };
  }
}

/** 09:30 is 9.5 h; a time that no clock shows is NaN. */
function clockHours(text: string): number {
  const [hours, minutes] = text.split(':').map(Number) as [number, number];
  return hours <= 24 && minutes < 60 ? hours + minutes / 60 : Number.NaN;
}

function isFullStop(token: Token, content: string): boolean {
  return token.text === '.' && /^\s|^$/.test(content.slice(token.column));
}

/** `2,5` and `1,000` say different things in different countries; a dose is never guessed. */
function decimalComma(token: Token, content: string, file: string): Problem[] {
  const written = /^,\d+/.exec(content.slice(token.column - 1 + token.text.length));
  if (token.kind !== 'number' || written === null) return [];
  const place = { file, line: token.line, column: token.column };
  const reason = `Write a decimal point (2.5), no mark for thousands (1000), and a space after a comma in a list (7, 15); not "${token.text}${written[0]}".`;
  return [{ code: 'decimal-comma', place, reason }];
}
