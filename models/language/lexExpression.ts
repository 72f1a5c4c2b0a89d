import type { ProblemCode } from './problemCodes.ts';
import { wordOperators } from './reservedNames.ts';

export interface Token {
  readonly kind:
    | 'number'
    | 'name'
    | 'operator'
    | 'open'
    | 'close'
    | 'comma'
    | 'question'
    | 'colon'
    /** Something that the language does not have, reported already. */
    | 'refused';
  readonly text: string;
  /** Position of its first character in the text, from 0. */
  readonly index: number;
}

export type ReportAt = (code: ProblemCode, index: number, reason: string) => void;

const numberPattern = /(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const namePattern = /[A-Za-z_][A-Za-z0-9_]*/y;
const operatorPattern = /<=|>=|==|!=|[-+*/^<>]/y;
const refusedOperatorPattern = /\?\?|<<|>>>?|\.[*/^]|[%&|~!]/y;
const spacePattern = /[ \t\r\n]+/y;
const quotedPattern = /"[^"]*"?|'[^']*'?/y;

const punctuation = new Map<string, Token['kind']>([
  ['(', 'open'],
  [')', 'close'],
  [',', 'comma'],
  ['?', 'question'],
  [':', 'colon'],
]);

/**
 * Cuts an expression into tokens and reports, with its position, everything that the language does not have. mathjs
 * reads the text afterwards, and only where nothing was reported.
 */
export function lexExpression(text: string, report: ReportAt): Token[] {
  const tokens: Token[] = [];
  let index = 0;
  const match = (pattern: RegExp): string | null => {
    pattern.lastIndex = index;
    return pattern.exec(text)?.[0] ?? null;
  };
  while (index < text.length) {
    const space = match(spacePattern);
    if (space !== null) {
      index += space.length;
      continue;
    }
    const token = nextToken(index, match);
    if (token !== null) {
      if (token.kind === 'number') checkNumber(token, report);
      tokens.push(token);
      index += token.text.length;
      continue;
    }
    const length = refuse(text, index, match, report);
    tokens.push({ kind: 'refused', text: text.slice(index, index + length), index });
    index += length;
  }
  return tokens;
}

function nextToken(index: number, match: (pattern: RegExp) => string | null): Token | null {
  if (match(refusedOperatorPattern) !== null && match(operatorPattern) !== '!=') return null;
  const number = match(numberPattern);
  if (number !== null) return { kind: 'number', text: number, index };
  const name = match(namePattern);
  if (name !== null) return { kind: wordOperators.has(name) ? 'operator' : 'name', text: name, index };
  const operator = match(operatorPattern);
  if (operator !== null) return { kind: 'operator', text: operator, index };
  const mark = match(/[(),?:]/y);
  return mark === null ? null : { kind: punctuation.get(mark)!, text: mark, index };
}

function checkNumber(token: Token, report: ReportAt): void {
  const value = Number(token.text);
  const vanishes = value === 0 && /[1-9]/.test(token.text.split(/e/i)[0]!);
  if (Number.isFinite(value) && !vanishes) return;
  report(
    'number-not-finite',
    token.index,
    `The number ${token.text} is too ${vanishes ? 'small' : 'large'} to keep.`,
  );
}

/** Reports what stands at the index and says how many characters it takes. */
function refuse(
  text: string,
  index: number,
  match: (pattern: RegExp) => string | null,
  report: ReportAt,
): number {
  const operator = match(refusedOperatorPattern);
  if (operator !== null) {
    report('operator-not-allowed', index, `"${operator}" is not an operator of the language.`);
    return operator.length;
  }
  const quoted = match(quotedPattern);
  if (quoted !== null) {
    report('text-in-expression', index, 'An expression holds numbers and names only, no quoted text.');
    return quoted.length;
  }
  const character = String.fromCodePoint(text.codePointAt(index)!);
  if (character === '.') {
    report('property-access', index, 'A dot stands only between the digits of a number, as in 0.5.');
  } else if (character === '=') {
    report('assignment', index, 'An expression assigns nothing; equality is written ==.');
  } else if (character === '[' || character === '{') {
    report('list-in-expression', index, 'An expression holds no lists, objects or indices; use ( and ).');
  } else if (character === ';') {
    report('several-statements', index, 'An expression is one statement, without semicolons.');
  } else if (!((character === ']' && text.includes('[')) || (character === '}' && text.includes('{')))) {
    const shown = /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? `"${character}" ` : '';
    const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    report(
      'character-not-allowed',
      index,
      `The character ${shown}(U+${code}) has no meaning in an expression.`,
    );
  }
  return character.length;
}
