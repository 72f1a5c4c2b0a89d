import type { Model, Quantity } from '#models/language/model.ts';
import type { GridAxis } from '#models/population/sensitivity.ts';
import type { ArmsRequest } from '#renderer/worker/protocol.ts';

export const gridSteps = 7;

/** What may stand on an axis: the regimen's numbers, the person, and whatever is published to differ between people. */
export function gridQuantities(
  { covariates, parameters, regimens }: Pick<Model, 'covariates' | 'parameters' | 'regimens'>,
  regimen: string,
): readonly Quantity[] {
  const own = regimens.find(({ name }) => name === regimen)?.quantities ?? [];
  return [...own, ...covariates, ...parameters.filter(({ variability }) => variability !== null)].filter(
    ({ choices }) => choices === null || choices.length === gridSteps,
  );
}

/** Half to one and a half times the value in force, within the range; from 0 where the range starts there. */
export function gridAxis(quantity: Quantity, value: number): GridAxis {
  const { name, range } = quantity;
  if (value === 0) return { name, from: range.from, to: range.to, count: gridSteps };
  const from = range.from === 0 ? 0 : Math.max(range.from, tidy(value / 2));
  return { name, from, to: Math.min(range.to, tidy(value * 1.5)), count: gridSteps };
}

/** The value of a quantity in a request: its own, the set's or the model file's. */
export function valueInForce(
  model: Pick<Model, 'parameterSets'>,
  request: ArmsRequest,
  regimen: string,
  { name, value }: Quantity,
): number {
  const published = model.parameterSets.find((set) => set.name === request.parameterSet)?.values ?? {};
  const arm = request.arms.find((one) => one.regimen === regimen);
  return arm?.quantities[name] ?? request.values[name] ?? published[name] ?? value;
}

/** Six digits, so that halves and one-and-a-half times stay short. */
function tidy(value: number): number {
  return Number(value.toPrecision(6));
}
