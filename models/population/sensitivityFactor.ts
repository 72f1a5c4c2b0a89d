import type { Model, Quantity } from '#models/language/model.ts';
import { parameterValues } from '#models/run/parameterValues.ts';
import type { RunInputs } from '#models/run/run.ts';
import { normalQuantile } from './normalQuantile.ts';
import type { FactorEnd, SensitivityFactor, SwingBasis } from './sensitivity.ts';
import { logDeviationOf, variationPercent } from './varyingQuantities.ts';

/** Standard deviations from the middle of a normal distribution to its 95th percentile. */
const outerReach = normalQuantile(0.95);
const share = 0.2;

/** A factor for every covariate and parameter around the values of a run, in the model file's order. */
export function modelFactors(
  model: Model,
  choices: Pick<RunInputs, 'values' | 'parameterSet'>,
): readonly SensitivityFactor[] {
  const set = model.parameterSets.find(({ name }) => name === choices.parameterSet) ?? null;
  return parameterValues(model, choices).map(({ quantity, value }) =>
    sensitivityFactor(quantity, value, variationPercent(quantity, set)),
  );
}

/** How far a quantity is moved around a value, by its spread between patients in percent (0 where none is published). */
export function sensitivityFactor(quantity: Quantity, value: number, percent: number): SensitivityFactor {
  const { name, label, unit, range, choices } = quantity;
  const factor = (basis: SwingBasis, low: number, high: number): SensitivityFactor => ({
    name,
    label,
    unit,
    basis,
    low: within(range, low),
    high: within(range, high),
  });
  if (choices !== null) return factor('choices', choices[0]!.value, choices.at(-1)!.value);
  if (value === 0) return factor('range', range.from, range.to);
  if (percent === 0) {
    const distance = share * Math.abs(value);
    return factor('twenty-percent', value - distance, value + distance);
  }
  const ratio = Math.exp(outerReach * logDeviationOf(percent));
  return factor('variability', value / ratio, value * ratio);
}

function within({ from, to }: Quantity['range'], value: number): FactorEnd {
  return { value: Math.min(Math.max(value, from), to), isAtLimit: value < from || value > to };
}
