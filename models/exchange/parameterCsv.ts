import type { Model, Quantity } from '#models/language/model.ts';
import { parameterValues } from '#models/run/parameterValues.ts';
import type { RunInputs } from '#models/run/run.ts';
import { csvLine } from './csvLine.ts';

const columns = [
  'name',
  'symbol',
  'label',
  'value',
  'default_value',
  'unit',
  'range_from',
  'range_to',
  'grade',
  'sources',
  'meaning',
];

/** The parameter sheet of a run: one row for each covariate and parameter, in the model file's order; sources by citation. */
export function parameterCsv(model: Model, choices: Pick<RunInputs, 'values' | 'parameterSet'>): string {
  const rows = parameterValues(model, choices).map(({ quantity, value }) =>
    parameterRow(model, quantity, value),
  );
  return [csvLine(columns), ...rows].join('');
}

function parameterRow(model: Model, quantity: Quantity, value: number): string {
  const { name, symbol, label, unit, range, grade, sources, meaning } = quantity;
  const citations = model.sources.filter(({ key }) => sources.includes(key)).map(({ citation }) => citation);
  return csvLine([
    name,
    symbol,
    label,
    value,
    quantity.value,
    unit,
    range.from,
    range.to,
    grade,
    citations.join('; '),
    meaning,
  ]);
}
