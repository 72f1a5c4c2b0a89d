import { operations } from '#models/language/evaluateExpression.ts';
import type { Expression } from '#models/language/expression.ts';

/** A quantity along a run: its value at a position among the output times, where 3.5 is half-way from the fourth to the fifth. */
export type Positioned = (position: number) => number;

/** An expression along a run, built once, so that thousands of positions can be asked without walking its tree. */
export function positionedExpression(
  expression: Expression,
  quantityOf: (name: string) => Positioned,
): Positioned {
  switch (expression.kind) {
    case 'number': {
      const { value } = expression;
      return () => value;
    }
    case 'name':
      return quantityOf(expression.symbol);
    case 'operation': {
      const operate = operations[expression.operator];
      const [a = nothing, b = nothing, c = nothing] = expression.operands.map((operand) =>
        positionedExpression(operand, quantityOf),
      );
      return (position) => operate(a(position), b(position), c(position));
    }
  }
}

function nothing(): number {
  return Number.NaN;
}
