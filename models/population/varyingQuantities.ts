import type { Model, ParameterSet, Quantity } from '#models/language/model.ts';
import { parameterValues } from '#models/run/parameterValues.ts';
import { nameCode } from './nameCode.ts';
import { normalQuantile } from './normalQuantile.ts';
import type { PopulationJob } from './populationJob.ts';

/** A covariate or parameter that differs between subjects: log-normal around its value, within its range. */
export interface VaryingQuantity {
  readonly quantity: Quantity;
  /** Its place among all covariates and parameters, as the solver counts them. */
  readonly position: number;
  readonly code: number;
  /** The value of the typical patient, before scaling with a covariate. */
  readonly median: number;
  /** Standard deviation of the logarithm. */
  readonly logDeviation: number;
}

/** A 95 % interval reaches this many standard deviations to either side. */
const intervalReach = normalQuantile(0.975);

/**
 * What differs between the subjects of a population. A parameter set's own spread comes before the model's; of confidence intervals
 * a set has only its own, since those of the model are of other values. A quantity with named choices, and one that is 0, has none.
 */
export function varyingQuantities(
  model: Model,
  job: Pick<PopulationJob, 'values' | 'parameterSet' | 'spread'>,
): readonly VaryingQuantity[] {
  const set = model.parameterSets.find(({ name }) => name === job.parameterSet) ?? null;
  return parameterValues(model, job).flatMap(({ quantity, value }, position) => {
    const { name, uncertainty, choices } = quantity;
    const logDeviation =
      job.spread === 'variability'
        ? logDeviationOf(variationPercent(quantity, set))
        : intervalDeviation((set === null ? uncertainty : own(set.uncertainty, name)) ?? null);
    if (logDeviation === 0 || choices !== null || value === 0) return [];
    return [{ quantity, position, code: nameCode(name), median: value, logDeviation }];
  });
}

/** The spread between patients as a coefficient of variation in percent; 0 where none is published. */
export function variationPercent({ name, variability }: Quantity, set: ParameterSet | null): number {
  return own(set?.variability, name) ?? variability?.percent ?? 0;
}

/** Of a log-normal distribution with this coefficient of variation in percent. */
export function logDeviationOf(variationPercent: number): number {
  return Math.sqrt(Math.log(1 + (variationPercent / 100) ** 2));
}

/** Of a log-normal distribution whose middle 95 % span this ratio. */
function intervalDeviation(interval: { readonly from: number; readonly to: number } | null): number {
  return interval === null ? 0 : Math.log(interval.to / interval.from) / (2 * intervalReach);
}

function own<Value>(values: Readonly<Record<string, Value>> | undefined, name: string): Value | null {
  return values !== undefined && Object.hasOwn(values, name) ? values[name]! : null;
}
