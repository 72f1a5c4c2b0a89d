import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateExpression } from '#models/language/evaluateExpression.ts';
import type { Expression } from '#models/language/expression.ts';
import { parseExpression } from '#models/language/parseExpression.ts';
import type { Problem } from '#models/language/problem.ts';
import { problemCodes } from '#models/language/problemCodes.ts';
import { escapeAttempts } from './escapeAttempts.ts';
import { anyExpression, expressionText, symbols } from './expressionText.ts';

const place = { file: 'model.yaml', line: 7, column: 11 };

function parsed(text: string): Expression {
  const read = parseExpression(text, place);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

function refusal(text: string): readonly Problem[] {
  const read = parseExpression(text, place);
  return read.ok ? [] : read.problems;
}

function resultOf(text: string, values: Readonly<Record<string, number>> = {}): number {
  return evaluateExpression(parsed(text), (symbol) => values[symbol] ?? Number.NaN);
}

describe('arithmetic', () => {
  it.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['7 - 4 - 2', 1],
    ['16 / 4 / 2', 2],
    ['2 ^ 3 ^ 2', 512],
    ['-2 ^ 2', -4],
    ['(-2) ^ 2', 4],
    ['2 ^ -1', 0.5],
    ['2 * -3', -6],
    ['--2', 2],
    ['1e3 + .5 + 2.5E-1', 1000.75],
    ['exp(0) + log(1) + sqrt(9) + abs(-2) + floor(2.7)', 8],
    ['min(3, 2) + max(3, 2)', 5],
    ['1 < 2', 1],
    ['2 <= 1', 0],
    ['2 > 1 and 1 >= 1', 1],
    ['2 == 2 or 1 != 1', 1],
    ['not (1 < 2)', 0],
    ['not 0 and 1', 1],
    ['1 < 2 ? 10 : 20', 10],
    ['0 ? 1 : 0 ? 2 : 3', 3],
    ['1 ?.5:2', 0.5],
    ['1 + 1 == 2 and 2 * 2 > 3', 1],
  ])('%s is %d', (text, value) => {
    expect(resultOf(text)).toBe(value);
  });

  it('reads over line ends', () => {
    expect(resultOf('1\n  + 2\r\n\t* 3')).toBe(7);
  });

  it('takes names that mathjs knows as constants or units for plain names', () => {
    expect(resultOf('e + pi + i + kg', { e: 1, pi: 2, i: 3, kg: 4 })).toBe(10);
  });

  it('gives a tree of plain data', () => {
    expect(parsed('min(A, -1)')).toEqual({
      kind: 'operation',
      operator: 'min',
      operands: [
        { kind: 'name', symbol: 'A' },
        { kind: 'operation', operator: 'negate', operands: [{ kind: 'number', value: 1 }] },
      ],
    });
  });
});

describe('places', () => {
  it('count columns from the place of the text', () => {
    expect(refusal('a + b @')).toEqual([
      expect.objectContaining({ code: 'character-not-allowed', place: { ...place, column: 17 } }),
    ]);
  });

  it('count columns anew after a line end', () => {
    expect(refusal('a +\n  b % 2')[0]).toMatchObject({ place: { ...place, line: 8, column: 5 } });
  });

  it('tell every refusal of one expression', () => {
    expect(refusal('a[1] + "b" + sin(c) + d.e; f').map(({ code }) => code)).toEqual([
      'list-in-expression',
      'text-in-expression',
      'function-not-allowed',
      'property-access',
      'several-statements',
    ]);
  });
});

describe('expressions that reach for more than arithmetic', () => {
  it.each(escapeAttempts)('are refused with a code and a place: %j', (text) => {
    const problems = refusal(text);
    expect(problems.length).toBeGreaterThan(0);
    for (const { code, place: found } of problems) {
      expect(Object.keys(problemCodes)).toContain(code);
      expect(found.line).toBeGreaterThanOrEqual(place.line);
      expect(found.column).toBeGreaterThanOrEqual(1);
    }
  });

  it.each([
    ['unary minus', '-'.repeat(3999)],
    ['not', 'not '.repeat(999)],
    ['powers', `${'a^'.repeat(1999)}a`],
    ['conditions', `${'a?b:'.repeat(999)}a`],
    ['conditions in conditions', `${'a?'.repeat(1500)}b`],
    ['sums', `${'a+'.repeat(1999)}a`],
    ['parentheses', '('.repeat(3999)],
    ['functions', 'exp('.repeat(999)],
    ['commas', `min(${'1,'.repeat(1900)}1)`],
    ['length', '1'.repeat(1_000_000)],
  ])('are refused before they exhaust anything: %s', (_, text) => {
    expect(refusal(text).length).toBeGreaterThan(0);
  });
});

describe('any text', () => {
  const fragments = fc.constantFrom(
    'a',
    '1',
    '.5',
    '(',
    ')',
    '+',
    '-',
    '*',
    '/',
    '^',
    '?',
    ':',
    ',',
    '<',
    '==',
    'not ',
    ' and ',
    'exp(',
    'min(',
    ' ',
    '\n',
    '=',
    '!',
    '[',
    '"',
    '.',
    '#',
    ';',
    '%',
    '{',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme-ascii', maxLength: 60 }),
    fc.array(fragments, { maxLength: 25 }).map((parts) => parts.join('')),
  );

  it('never throws, and what is read can be evaluated', () => {
    fc.assert(
      fc.property(text, (written) => {
        const read = parseExpression(written, place);
        if (read.ok) expect(typeof evaluateExpression(read.value, () => 1)).toBe('number');
        else expect(read.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('any expression', () => {
  it('written out and read again gives the same tree and value', () => {
    fc.assert(
      fc.property(
        anyExpression,
        fc.array(fc.double(), { minLength: 6, maxLength: 6 }),
        (expression, numbers) => {
          const values = new Map<string, number>(symbols.map((symbol, index) => [symbol, numbers[index]!]));
          const numberOf = (symbol: string) => values.get(symbol)!;
          const written = expressionText(expression);
          if (written.length > 4000) return;
          const again = parsed(written);
          expect(again).toEqual(expression);
          expect(evaluateExpression(again, numberOf)).toBe(evaluateExpression(expression, numberOf));
        },
      ),
      { numRuns: 400 },
    );
  });
});
