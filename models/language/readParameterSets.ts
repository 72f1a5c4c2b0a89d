import type { DraftParameterSet, Reading } from './draft.ts';
import type { Fields } from './Fields.ts';
import { kindWords, type LocatedMap } from './located.ts';
import { readEntries } from './readEntries.ts';

export function readParameterSets(file: Fields, reading: Reading): DraftParameterSet[] {
  return readEntries(file.at('parameter_sets', 'map'), 'parameterSet', reading, 'kebab').map(
    ({ name, fields }) => {
      const values = readNumbers(fields.at('values', 'map'), name, false, reading);
      const variability = readNumbers(fields.at('variability', 'map'), name, true, reading);
      const sources = fields.sources() ?? [];
      const list = fields.at('sources', 'list');
      if (list !== null && list.items.length === 0) {
        const reason = `The parameter set "${name}" must name at least one source.`;
        reading.problems.add('source-missing', list.place, reason, name);
      }
      return {
        set: {
          name,
          label: fields.text('label'),
          meaning: fields.text('meaning'),
          values: asRecord(values),
          variability: asRecord(variability),
          sources,
          place: fields.place,
        },
        references: [...values, ...variability.map((entry) => ({ ...entry, value: null }))],
      };
    },
  );
}

function readNumbers(map: LocatedMap | null, subject: string, isVariability: boolean, { problems }: Reading) {
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

function asRecord(
  entries: readonly { readonly name: string; readonly value: number }[],
): Record<string, number> {
  return Object.fromEntries(entries.map(({ name, value }) => [name, value]));
}
