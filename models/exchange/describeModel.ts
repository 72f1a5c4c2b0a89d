import type { Model, Observable, ParameterSet, Quantity, Setting } from '#models/language/model.ts';
import { parameterValues } from '#models/run/parameterValues.ts';
import type { RunInputs } from '#models/run/run.ts';
import { commonValue } from './commonValue.ts';

/** A source with its words, as it stands beside every value that rests on it. */
export interface DescribedSource {
  readonly key: string;
  readonly citation: string;
  readonly address: string | null;
  readonly standing: string;
}

/** The sources behind some keys, in their order; keys are checked when the model is read. */
export function describeSources(model: Model, keys: readonly string[]): readonly DescribedSource[] {
  return keys.flatMap((key) =>
    model.sources
      .filter((source) => source.key === key)
      .map(({ citation, address, standing }) => ({ key, citation, address, standing })),
  );
}

/**
 * Every covariate or parameter, taken from the model itself, with the value the runs used: null where the runs differ
 * (each run then lists its own). `default_value` is the model file's.
 */
export function describeQuantities(
  model: Model,
  quantities: readonly Quantity[],
  runs: readonly Pick<RunInputs, 'values' | 'parameterSet'>[],
) {
  const used = runs.map((run) => usedValues(model, run));
  return quantities.map((quantity) => ({
    name: quantity.name,
    symbol: quantity.symbol,
    label: quantity.label,
    meaning: quantity.meaning,
    value: commonValue(used.map((values) => values[quantity.name]!)),
    default_value: quantity.value,
    unit: quantity.unit,
    range: {
      from: quantity.range.from,
      to: quantity.range.to,
      sources: describeSources(model, quantity.range.sources),
      note: quantity.range.note,
    },
    grade: quantity.grade,
    sources: describeSources(model, quantity.sources),
    choices: quantity.choices,
    scaling: quantity.scaling,
    variability: quantity.variability && {
      percent: quantity.variability.percent,
      grade: quantity.variability.grade,
      sources: describeSources(model, quantity.variability.sources),
    },
    uncertainty: quantity.uncertainty
      ? { ...quantity.uncertainty, sources: describeSources(model, quantity.uncertainty.sources) }
      : null,
  }));
}

/** What event rows can change during a run: a setting's value at each time follows from the events and `initial`. */
export function describeSetting(model: Model, setting: Setting) {
  const { name, symbol, label, meaning, unit, initialText, range, choices, grade, group } = setting;
  return {
    name,
    symbol,
    label,
    meaning,
    unit,
    initial: initialText,
    range: {
      from: range.from,
      to: range.to,
      sources: describeSources(model, range.sources),
      note: range.note,
    },
    choices,
    group,
    grade,
    sources: describeSources(model, setting.sources),
  };
}

export function describeObservable(model: Model, observable: Observable) {
  const { name, label, unit, meaning, text, grade } = observable;
  return {
    name,
    label,
    unit,
    meaning,
    equation: text,
    grade,
    sources: describeSources(model, observable.sources),
    bands: observable.bands.map((band) => ({ ...band, sources: describeSources(model, band.sources) })),
  };
}

export function describeParameterSet(model: Model, set: ParameterSet) {
  const { name, label, meaning, values, variability, uncertainty = {}, sources } = set;
  return { name, label, meaning, values, variability, uncertainty, sources: describeSources(model, sources) };
}

/** The value of every covariate and parameter in a run, by name; before scaling with a covariate. */
export function usedValues(
  model: Model,
  inputs: Pick<RunInputs, 'values' | 'parameterSet'>,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    parameterValues(model, inputs).map(({ quantity, value }) => [quantity.name, value]),
  );
}
