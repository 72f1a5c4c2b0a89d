import type { Model, Quantity } from '#models/language/model.ts';
import type { ArmsRequest } from '#renderer/worker/protocol.ts';

/** A value that one person has and others have differently. */
export interface PersonRow {
  readonly quantity: Quantity;
  readonly value: number;
  /** Against the typical person's. */
  readonly ratio: number;
}

/** What was drawn for a person against the typical values of a request, the furthest from them first. */
export function personRows(
  model: Pick<Model, 'covariates' | 'parameters' | 'parameterSets'>,
  { values, parameterSet }: Pick<ArmsRequest, 'values' | 'parameterSet'>,
  drawn: Readonly<Record<string, number>>,
): readonly PersonRow[] {
  const published = model.parameterSets.find(({ name }) => name === parameterSet)?.values ?? {};
  return [...model.covariates, ...model.parameters]
    .flatMap((quantity): PersonRow[] => {
      const { name } = quantity;
      const value = drawn[name];
      if (value === undefined) return [];
      return [{ quantity, value, ratio: value / (values[name] ?? published[name] ?? quantity.value) }];
    })
    .sort((one, other) => Math.abs(Math.log(other.ratio)) - Math.abs(Math.log(one.ratio)));
}
