import type { Expression } from './expression.ts';

/** The expression with some names replaced by expressions; where `replacement` gives null the name stays. */
export function replaceNames(
  expression: Expression,
  replacement: (symbol: string) => Expression | null,
): Expression {
  switch (expression.kind) {
    case 'number':
      return expression;
    case 'name':
      return replacement(expression.symbol) ?? expression;
    case 'operation':
      return {
        kind: 'operation',
        operator: expression.operator,
        operands: expression.operands.map((operand) => replaceNames(operand, replacement)),
      };
  }
}
