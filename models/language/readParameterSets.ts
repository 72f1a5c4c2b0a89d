import type { DraftParameterSet, Reading } from './draft.ts';
import type { Fields } from './Fields.ts';
import { kindWords, type LocatedMap } from './located.ts';
import { readEntries } from './readEntries.ts';
import { demandRising } from './readQuantities.ts';

export function readParameterSets(file: Fields, reading: Reading): DraftParameterSet[] {
  return readEntries(file.at('parameter_sets', 'map'), 'parameterSet', reading, 'kebab').map(
    ({ name, fields }) => {
      const values = readNumbers(fields.at('values', 'map'), name, false, reading);
      const variability = readNumbers(fields.at('variability', 'map'), name, true, reading);
      const uncertainty = readIntervals(fields.at('uncertainty', 'map'), name, reading);
      const sources = demandSources(fields, `The parameter set "${name}"`, reading);
      return {
        set: {
          name,
          label: fields.text('label'),
          meaning: fields.text('meaning'),
          values: asRecord(values),
          variability: asRecord(variability),
          uncertainty: Object.fromEntries(uncertainty.map(({ name, from, to }) => [name, { from, to }])),
          sources,
          place: fields.place,
        },
        references: [
          ...values,
          ...[...variability, ...uncertainty].map((entry) => ({ ...entry, value: null })),
        ],
      };
    },
  );
}

/** The sources of a part that must have some; `subject` begins the sentence. */
export function demandSources(fields: Fields, subject: string, { problems }: Reading): readonly string[] {
  const list = fields.at('sources', 'list');
  if (list !== null && list.items.length === 0) {
    problems.add('source-missing', list.place, `${subject} must name at least one source.`, fields.subject);
  }
  return fields.sources() ?? [];
}

/** Numbers by name, each with its places. */
export function readNumbers(
  map: LocatedMap | null,
  subject: string,
  isVariability: boolean,
  { problems }: Reading,
) {
  return [...(map?.entries ?? [])].flatMap(([name, { keyPlace, value }]) => {
    if (value.kind !== 'number') {
      const reason = `"${name}" in "${subject}" must be ${kindWords.number}, not ${kindWords[value.kind]}.`;
      problems.add('wrong-type', value.place, reason, subject);
      return [];
    }
    // Zero is a claim of its own: this set has no spread there.
    if (isVariability && value.value < 0) {
      const reason = `The variability of "${name}" in "${subject}" may not be below zero, but is ${value.text}.`;
      problems.add('value-outside-range', value.place, reason, subject);
    }
    return [{ name, place: keyPlace, value: value.value, valuePlace: value.place }];
  });
}

/** Confidence intervals, written `name: [from, to]`: of values that are above zero. */
function readIntervals(map: LocatedMap | null, subject: string, reading: Reading) {
  return [...(map?.entries ?? [])].flatMap(([name, { keyPlace, value }]) => {
    const [from, to] = value.kind === 'list' ? value.items : [];
    if (
      value.kind !== 'list' ||
      value.items.length !== 2 ||
      from?.kind !== 'number' ||
      to?.kind !== 'number'
    ) {
      const reason = `The uncertainty of "${name}" in "${subject}" must be two numbers, as in [1.3, 2].`;
      reading.problems.add('wrong-type', value.place, reason, subject);
      return [];
    }
    if (!(from.value > 0)) {
      const reason = `The uncertainty of "${name}" in "${subject}" must begin above zero, not at ${from.text}.`;
      reading.problems.add('not-positive', from.place, reason, subject);
    }
    demandRising(from.value, to.value, value.place, subject, reading);
    return [{ name, place: keyPlace, from: from.value, to: to.value, valuePlace: value.place }];
  });
}

/** The values of `readNumbers` by name. */
export function asRecord(
  entries: readonly { readonly name: string; readonly value: number }[],
): Record<string, number> {
  return Object.fromEntries(entries.map(({ name, value }) => [name, value]));
}
