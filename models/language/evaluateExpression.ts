import type { Expression, Operator } from './expression.ts';

/**
 * The value of an expression by walking its tree: what every other way of computing it must agree with. Comparisons and
 * `and`, `or`, `not` give 1 or 0 and take anything but 0 as true; `if` evaluates both branches and selects one.
 * @param numberOf the value of each symbol, in the unit its declaration gives
 */
export function evaluateExpression(expression: Expression, numberOf: (symbol: string) => number): number {
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'name':
      return numberOf(expression.symbol);
    case 'operation': {
      const [a = Number.NaN, b = Number.NaN, c = Number.NaN] = expression.operands.map((operand) =>
        evaluateExpression(operand, numberOf),
      );
      return operations[expression.operator](a, b, c);
    }
  }
}

/** What each operator does to its operands; those it does not take are ignored. */
export const operations: Readonly<Record<Operator, (a: number, b: number, c: number) => number>> = {
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  divide: (a, b) => a / b,
  // biome-ignore lint/style/useExponentiationOperator: the solver calls Math.pow, and both must give the same bits
  power: (a, b) => Math.pow(a, b),
  negate: (a) => -a,
  exp: (a) => Math.exp(a),
  log: (a) => Math.log(a),
  sqrt: (a) => Math.sqrt(a),
  abs: (a) => Math.abs(a),
  floor: (a) => Math.floor(a),
  min: (a, b) => Math.min(a, b),
  max: (a, b) => Math.max(a, b),
  less: (a, b) => Number(a < b),
  lessOrEqual: (a, b) => Number(a <= b),
  greater: (a, b) => Number(a > b),
  greaterOrEqual: (a, b) => Number(a >= b),
  equal: (a, b) => Number(a === b),
  unequal: (a, b) => Number(a !== b),
  and: (a, b) => Number(a !== 0 && b !== 0),
  or: (a, b) => Number(a !== 0 || b !== 0),
  not: (a) => Number(a === 0),
  if: (a, b, c) => (a !== 0 ? b : c),
};
