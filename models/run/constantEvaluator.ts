import { evaluateExpression } from '#models/language/evaluateExpression.ts';
import type { Expression } from '#models/language/expression.ts';
import type { Model } from '#models/language/model.ts';
import { parameterValues } from './parameterValues.ts';
import type { RunInputs } from './run.ts';

/** The choices of a run that what is constant depends on. */
export type ConstantChoices = Pick<RunInputs, 'values' | 'parameterSet'>;

/** Evaluates what a run holds constant: expressions over conversions, covariates and parameters. */
export function constantEvaluator(
  model: Model,
  choices: ConstantChoices,
): (expression: Expression) => number {
  const values = new Map<string, number>([
    ...model.conversions.map(({ symbol, value }): [string, number] => [symbol, value]),
    ...parameterValues(model, choices).map(({ quantity, value }): [string, number] => [
      quantity.symbol,
      value,
    ]),
  ]);
  return (expression) => evaluateExpression(expression, (symbol) => values.get(symbol) ?? Number.NaN);
}
