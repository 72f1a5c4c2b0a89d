import type { DraftQuantity, Reading } from './draft.ts';
import { Fields } from './Fields.ts';
import type { LocatedMap } from './located.ts';
import type { Quantity, Uncertainty } from './model.ts';
import type { Place } from './problem.ts';
import { readEntries } from './readEntries.ts';
import { readEvidence } from './readSources.ts';
import { readSymbol } from './readSymbol.ts';

export type QuantityPart = 'covariate' | 'parameter' | 'regimenQuantity';

/** Covariates, parameters and the quantities of a regimen: one shape, held against their own range and choices. */
export function readQuantities(
  section: LocatedMap | null,
  part: QuantityPart,
  reading: Reading,
): DraftQuantity[] {
  return readEntries(section, part, reading).map(({ name, fields }) => {
    const symbol = readSymbol(name, fields, reading);
    const { grade, sources } = readEvidence(fields, reading);
    const value = fields.number('value');
    const range = readRange(fields, sources, reading);
    const valuePlace = fields.placeOfValue('value');
    demandInside(value, range, valuePlace, 'The value', name, reading);
    const choices = readChoices(fields, range, reading);
    if (choices !== null && !Number.isNaN(value) && !choices.some((choice) => choice.value === value)) {
      const reason = `The value ${value} of "${name}" is not among its choices ${choices.map((choice) => choice.value).join(', ')}.`;
      reading.problems.add('value-not-a-choice', valuePlace, reason, name);
    }
    const quantity: Quantity = {
      name,
      symbol: symbol.symbol,
      label: fields.text('label'),
      meaning: fields.text('meaning'),
      value,
      unit: symbol.unit.text,
      range,
      step: fields.positive('step'),
      sources,
      grade,
      choices,
      variability: readVariability(fields, sources, reading),
      uncertainty: readUncertainty(fields, sources, reading),
      scaling: null,
      shown:
        fields.at('shown', 'text') === null ? 'sheet' : fields.option('shown', ['front', 'more', 'sheet']),
      place: fields.place,
    };
    return { ...symbol, quantity, scaling: part === 'parameter' ? readScaling(fields) : null };
  });
}

/** The range of a quantity or setting, `[3, 200]` or a map with its own sources and a note. */
export function readRange(fields: Fields, inherited: readonly string[], reading: Reading): Quantity['range'] {
  const nothing = { from: Number.NaN, to: Number.NaN, sources: inherited, note: null };
  const written = fields.at('range', 'list', 'map');
  if (written === null) return nothing;
  if (written.kind === 'list') {
    const [from, to] = written.items;
    if (written.items.length !== 2 || from?.kind !== 'number' || to?.kind !== 'number') {
      const reason = `"range" of "${fields.subject}" must be two numbers, as in [3, 200].`;
      reading.problems.add('wrong-type', written.place, reason, fields.subject);
      return nothing;
    }
    demandRising(from.value, to.value, written.place, fields.subject, reading);
    return { ...nothing, from: from.value, to: to.value };
  }
  const inner = new Fields(written, 'range', fields.subject, fields.placeOfKey('range'), reading);
  const [from, to] = [inner.number('from'), inner.number('to')];
  demandRising(from, to, inner.placeOfValue('from'), fields.subject, reading);
  const note = inner.at('note', 'text')?.value ?? null;
  return { from, to, sources: inner.sources() ?? inherited, note };
}

/** Reports a range or band whose first number is not below its second. Numbers that could not be read are NaN. */
export function demandRising(
  from: number,
  to: number,
  place: Place,
  subject: string,
  reading: Reading,
): void {
  if (!(from >= to)) return;
  const reason = `The range of "${subject}" must rise, but runs from ${from} to ${to}.`;
  reading.problems.add('range-reversed', place, reason, subject);
}

/** Named values within the range; null where there are none. */
export function readChoices(fields: Fields, range: Quantity['range'], reading: Reading): Quantity['choices'] {
  if (fields.at('choices', 'list') === null) return null;
  return fields.parts('choices', 'choice').map((choice) => {
    const value = choice.number('value');
    demandInside(value, range, choice.placeOfValue('value'), 'The choice', fields.subject, reading);
    return { value, label: choice.text('label') };
  });
}

function readVariability(
  fields: Fields,
  inherited: readonly string[],
  reading: Reading,
): Quantity['variability'] {
  const inner = fields.part('variability', 'variability');
  if (inner === null) return null;
  return { percent: inner.positive('percent'), ...readEvidence(inner, reading, inherited) };
}

function readUncertainty(fields: Fields, inherited: readonly string[], reading: Reading): Uncertainty | null {
  const inner = fields.part('uncertainty', 'uncertainty');
  if (inner === null) return null;
  const [from, to] = [inner.positive('from'), inner.positive('to')];
  demandRising(from, to, inner.placeOfValue('from'), fields.subject, reading);
  return { from, to, sources: inner.sources() ?? inherited };
}

function readScaling(fields: Fields): DraftQuantity['scaling'] {
  const inner = fields.part('scaling', 'scaling');
  const by = inner?.at('by', 'text') ?? null;
  if (inner === null || by === null) return null;
  return { name: by.value, place: by.place, exponent: inner.number('exponent') };
}

function demandInside(
  value: number,
  { from, to }: Quantity['range'],
  place: Place,
  words: string,
  subject: string,
  reading: Reading,
): void {
  if (!(value < from) && !(value > to)) return;
  const reason = `${words} ${value} of "${subject}" lies outside its range from ${from} to ${to}.`;
  reading.problems.add('value-outside-range', place, reason, subject);
}
