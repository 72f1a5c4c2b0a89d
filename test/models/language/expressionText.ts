import fc from 'fast-check';
import type { Expression, Operator } from '#models/language/expression.ts';

const signs: Partial<Record<Operator, string>> = {
  add: '+',
  subtract: '-',
  multiply: '*',
  divide: '/',
  power: '^',
  less: '<',
  lessOrEqual: '<=',
  greater: '>',
  greaterOrEqual: '>=',
  equal: '==',
  unequal: '!=',
  and: 'and',
  or: 'or',
};

/** An expression as text, with parentheses around every operand. */
export function expressionText(expression: Expression): string {
  if (expression.kind === 'number') return String(expression.value);
  if (expression.kind === 'name') return expression.symbol;
  const { operator } = expression;
  const operands = expression.operands.map((operand) => `(${expressionText(operand)})`);
  const sign = signs[operator];
  if (sign !== undefined) return operands.join(` ${sign} `);
  if (operator === 'negate') return `-${operands[0]}`;
  if (operator === 'not') return `not ${operands[0]}`;
  if (operator === 'if') return `${operands[0]} ? ${operands[1]} : ${operands[2]}`;
  return `${operator}(${operands.join(', ')})`;
}

const number = fc
  .oneof(
    fc.double({ min: 0, max: 1e6, noNaN: true }),
    fc.nat(20),
    fc.double({ min: 1e-300, max: 1e300, noNaN: true }),
  )
  .map((value): Expression => ({ kind: 'number', value: value === 0 ? 0 : value }));

export const symbols = ['A_1', 'ka', 'gamma', 't', 'e', 'pi'] as const;

const name = fc.constantFrom(...symbols).map((symbol): Expression => ({ kind: 'name', symbol }));

const unary: Operator[] = ['negate', 'exp', 'log', 'sqrt', 'abs', 'floor', 'not'];
const binary: Operator[] = [
  'add',
  'subtract',
  'multiply',
  'divide',
  'power',
  'min',
  'max',
  'less',
  'lessOrEqual',
  'greater',
  'greaterOrEqual',
  'equal',
  'unequal',
  'and',
  'or',
];

/** Any expression of a few levels over `symbols`. */
export const anyExpression: fc.Arbitrary<Expression> = fc.letrec<{ node: Expression }>((tie) => {
  const operation = (operators: Operator[], count: number) =>
    fc
      .tuple(fc.constantFrom(...operators), fc.array(tie('node'), { minLength: count, maxLength: count }))
      .map(([operator, operands]): Expression => ({ kind: 'operation', operator, operands }));
  return {
    node: fc.oneof(
      { maxDepth: 5, depthIdentifier: 'expression' },
      number,
      name,
      operation(unary, 1),
      operation(binary, 2),
      operation(['if'], 3),
    ),
  };
}).node;
