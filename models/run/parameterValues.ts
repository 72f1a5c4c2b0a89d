import type { Model, Quantity } from '#models/language/model.ts';
import type { RunInputs } from './run.ts';

/** Every covariate and parameter with the value a run uses, in the model file's order. */
export function parameterValues(
  model: Model,
  choices: Pick<RunInputs, 'values' | 'parameterSet'>,
): readonly { readonly quantity: Quantity; readonly value: number }[] {
  const published = model.parameterSets.find((set) => set.name === choices.parameterSet)?.values ?? {};
  return [...model.covariates, ...model.parameters].map((quantity) => ({
    quantity,
    value: own(choices.values, quantity.name) ?? own(published, quantity.name) ?? quantity.value,
  }));
}

function own(values: Readonly<Record<string, number>>, name: string): number | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}
