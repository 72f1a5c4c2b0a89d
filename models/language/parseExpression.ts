import { checkTokens } from './checkTokens.ts';
import type { Expression } from './expression.ts';
import { lexExpression, type Token } from './lexExpression.ts';
import { mathjsParse } from './mathjsParse.ts';
import { NodeConverter } from './NodeConverter.ts';
import { ProblemList } from './ProblemList.ts';
import type { Checked, Place } from './problem.ts';
import { isReservedName, timeName } from './reservedNames.ts';

/** The place in a file of the character at an index of a text. */
export type PlaceAt = (index: number) => Place;

/** An expression as it stands in a file. A refused one still tells which names it mentions. */
export interface WrittenExpression {
  readonly text: string;
  readonly placeAt: PlaceAt;
  readonly expression: Expression | null;
  /** Position in the text of every node of the expression: of an operation, that of its operator. */
  readonly indexOf: ReadonlyMap<Expression, number>;
  readonly names: readonly { readonly symbol: string; readonly index: number }[];
}

const longestText = 4000;

/**
 * Arithmetic text to a tree of plain data. Allowed: numbers, names, + - * / ^ and unary minus, comparisons,
 * and/or/not, `a ? b : c`, exp log sqrt abs floor min max. Whether the names mean anything is not asked here.
 * @param place where the first character of the text stands
 * @returns the tree, or every problem with its line and column
 */
export function parseExpression(text: string, place: Place): Checked<Expression> {
  const problems = new ProblemList();
  const { expression } = parseWritten(text, placesFrom(text, place), problems);
  if (expression === null || problems.count > 0) return { ok: false, problems: problems.sorted() };
  return { ok: true, value: expression };
}

/** As `parseExpression`, with the positions kept and problems collected; `expression` is null where there were any. */
export function parseWritten(
  text: string,
  placeAt: PlaceAt,
  problems: ProblemList,
  subject?: string,
): WrittenExpression {
  const before = problems.count;
  const report: Parameters<typeof lexExpression>[1] = (code, index, reason) =>
    problems.add(code, placeAt(index), reason, subject);
  const refused = { text, placeAt, expression: null, indexOf: new Map<Expression, number>() };
  if (text.length > longestText) {
    report(
      'expression-too-long',
      0,
      `An expression has at most ${longestText} characters, not ${text.length}.`,
    );
    return { ...refused, names: [] };
  }
  const tokens = lexExpression(text, report);
  if (tokens.length === 0 && problems.count === before) {
    report('expression-empty', 0, 'An expression is missing here.');
  }
  checkTokens(tokens, report);
  const names = namesAmong(tokens);
  if (problems.count > before) return { ...refused, names };
  try {
    const converter = new NodeConverter(tokens, report);
    // mathjs takes a line end as the end of a statement; here it is a space.
    const expression = converter.convert(mathjsParse(text.replace(/\s/g, ' ')));
    return { text, placeAt, expression, indexOf: converter.indexOf, names };
  } catch (error) {
    if (error instanceof RangeError) {
      report('expression-too-deep', 0, 'The expression is nested too deep to be read.');
      return { ...refused, names };
    }
    if (!(error instanceof SyntaxError)) throw error;
    const index = 'char' in error && typeof error.char === 'number' ? error.char - 1 : 0;
    const sentence = error.message.replace(/ \(char \d+\)$/, '');
    report(
      'expression-syntax',
      Math.min(index, text.length),
      `The expression breaks off here: ${lowered(sentence)}.`,
    );
    return { ...refused, names };
  }
}

/** Every name that may be one of the model's, as often as it stands there: no function, nothing reserved. */
function namesAmong(tokens: readonly Token[]): { symbol: string; index: number }[] {
  return tokens
    .filter(({ kind, text }, position) => {
      const isCall = tokens[position + 1]?.kind === 'open';
      return kind === 'name' && !isCall && (text === timeName || !isReservedName(text));
    })
    .map(({ text, index }) => ({ symbol: text, index }));
}

function placesFrom(text: string, start: Place): PlaceAt {
  return (index) => {
    const lines = text.slice(0, index).split('\n');
    const line = start.line + lines.length - 1;
    const ahead = lines.at(-1)!.length;
    return { file: start.file, line, column: lines.length === 1 ? start.column + ahead : ahead + 1 };
  };
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
