import type { Draft, Reading } from './draft.ts';
import type { Fields } from './Fields.ts';
import { readEntries } from './readEntries.ts';
import { readChoices, readRange } from './readQuantities.ts';
import { readEvidence } from './readSources.ts';
import { readSymbol } from './readSymbol.ts';

/** Values that event rows change during a run. Their initial value is known only with a run's own parameters. */
export function readSettings(file: Fields, reading: Reading): Draft['settings'] {
  return readEntries(file.at('settings', 'map'), 'setting', reading).map(({ name, fields }) => {
    const symbol = readSymbol(name, fields, reading);
    const { grade, sources } = readEvidence(fields, reading);
    const range = readRange(fields, sources, reading);
    return {
      ...symbol,
      initial: fields.equation('initial'),
      setting: {
        name,
        symbol: symbol.symbol,
        label: fields.text('label'),
        meaning: fields.text('meaning'),
        unit: symbol.unit.text,
        range,
        choices: readChoices(fields, range, reading),
        sources,
        grade,
        group: fields.option('group', ['pump', 'treatment', 'interaction']),
        place: fields.place,
      },
    };
  });
}
