import { describe, expect, it } from 'vitest';
import { evaluateExpression } from '#models/language/evaluateExpression.ts';
import type { Expression, Operator } from '#models/language/expression.ts';

function value(operator: Operator, ...operands: number[]): number {
  const expression: Expression = {
    kind: 'operation',
    operator,
    operands: operands.map((operand) => ({ kind: 'number', value: operand })),
  };
  return evaluateExpression(expression, () => Number.NaN);
}

describe('an expression is evaluated', () => {
  it('with JavaScript arithmetic, bit for bit', () => {
    expect(value('add', 0.1, 0.2)).toBe(0.1 + 0.2);
    expect(value('power', 1.7, 0.75)).toBe(1.7 ** 0.75);
    expect(value('exp', 1)).toBe(Math.exp(1));
    expect(value('log', 10)).toBe(Math.log(10));
    expect(value('floor', -0.5)).toBe(-1);
  });

  it('to infinity and NaN where arithmetic leads there', () => {
    expect(value('divide', 1, 0)).toBe(Number.POSITIVE_INFINITY);
    expect(value('log', -1)).toBeNaN();
    expect(value('sqrt', -1)).toBeNaN();
    expect(value('min', Number.NaN, 1)).toBeNaN();
  });

  it('with comparisons and truth as 1 and 0, and anything but 0 as true', () => {
    expect(value('less', 1, 2)).toBe(1);
    expect(value('equal', 0, -0)).toBe(1);
    expect(value('and', 2, -3)).toBe(1);
    expect(value('or', 0, 0)).toBe(0);
    expect(value('not', 0.5)).toBe(0);
    expect(value('if', -1, 10, 20)).toBe(10);
    expect(value('if', 0, 10, 20)).toBe(20);
  });

  it('with both branches of a condition, of which one is selected', () => {
    const seen: string[] = [];
    const name = (symbol: string): Expression => ({ kind: 'name', symbol });
    const operands = [name('c'), name('a'), name('b')];
    const result = evaluateExpression({ kind: 'operation', operator: 'if', operands }, (symbol) => {
      seen.push(symbol);
      return symbol === 'c' ? 1 : 7;
    });
    expect(result).toBe(7);
    expect(seen).toEqual(['c', 'a', 'b']);
  });
});
