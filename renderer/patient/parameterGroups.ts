import type { Model, Quantity } from '#models/language/model.ts';

/** The choices a sheet shows: names without a value have the parameter set's value, then the file's. */
export interface SheetValues {
  readonly values: Readonly<Record<string, number>>;
  readonly parameterSet: string | null;
  readonly dosing: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface SheetRow {
  readonly quantity: Quantity;
  readonly value: number;
  /** What it is when nobody changes it: the parameter set's value or the file's. */
  readonly usual: number;
}

export interface SheetGroup {
  readonly key: string;
  readonly title: string;
  /** The regimen whose numbers these are, or null for the person and the model. */
  readonly regimen: string | null;
  readonly rows: readonly SheetRow[];
}

/** Every quantity of a model, grouped: the person, each regimen, the parameters. */
export function parameterGroups(
  model: Model,
  { values, parameterSet, dosing }: SheetValues,
): readonly SheetGroup[] {
  const published = model.parameterSets.find((set) => set.name === parameterSet)?.values ?? {};
  const rowsOf = (quantities: readonly Quantity[], chosen: Readonly<Record<string, number>>) =>
    quantities.map((quantity) => {
      const usual = published[quantity.name] ?? quantity.value;
      return { quantity, value: chosen[quantity.name] ?? usual, usual };
    });
  return [
    { key: 'patient', title: 'Patient', regimen: null, rows: rowsOf(model.covariates, values) },
    ...model.regimens.map(({ name, label, quantities }) => ({
      key: `regimen-${name}`,
      title: label,
      regimen: name,
      rows: rowsOf(quantities, dosing[name] ?? {}),
    })),
    { key: 'parameters', title: 'Parameters', regimen: null, rows: rowsOf(model.parameters, values) },
  ];
}

/** Rows in which every word of the query occurs: name, symbol, label, meaning, grade or source. */
export function findParameters(groups: readonly SheetGroup[], query: string): readonly SheetGroup[] {
  const terms = query.toLowerCase().split(/\s+/).filter(Boolean);
  const isFound = ({ quantity }: SheetRow) => {
    const { name, symbol, label, meaning, grade, sources } = quantity;
    const words = [name, symbol, label, meaning, grade, ...sources].join(' ').toLowerCase();
    return terms.every((term) => words.includes(term));
  };
  return groups
    .map((group) => ({ ...group, rows: group.rows.filter(isFound) }))
    .filter((group) => group.rows.length > 0);
}
