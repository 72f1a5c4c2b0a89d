import type { Draft, Reading } from './draft.ts';
import type { Fields } from './Fields.ts';
import { readEntries } from './readEntries.ts';
import { readSymbol } from './readSymbol.ts';

export function readInputs(file: Fields, reading: Reading): Draft['inputs'] {
  return readEntries(file.at('inputs', 'map'), 'input', reading).map(({ name, fields }) => {
    const symbol = readSymbol(name, fields, reading);
    const feeds = fields.at('feeds', 'text');
    return {
      ...symbol,
      feeds: feeds === null ? null : { name: feeds.value, place: feeds.place },
      input: {
        name,
        symbol: symbol.symbol,
        label: fields.text('label'),
        meaning: fields.text('meaning'),
        unit: symbol.unit.text,
        feeds: feeds?.value ?? null,
        needsRate: fields.truth('needs_rate', false),
        isProgramme: fields.truth('programme', false),
        place: fields.place,
      },
    };
  });
}

export function readConversions(file: Fields, reading: Reading): Draft['conversions'] {
  return readEntries(file.at('conversions', 'map'), 'conversion', reading).map(({ name, fields }) => {
    const symbol = readSymbol(name, fields, reading);
    const value = fields.number('value');
    return {
      ...symbol,
      valuePlace: fields.placeOfValue('value'),
      conversion: { symbol: symbol.symbol, value, unit: symbol.unit.text, place: fields.place },
    };
  });
}
