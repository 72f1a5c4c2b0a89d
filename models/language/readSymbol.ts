import type { DraftSymbol, Reading } from './draft.ts';
import type { Fields } from './Fields.ts';
import { isReservedName } from './reservedNames.ts';

const symbolPattern = /^[A-Za-z][A-Za-z0-9_]*$/;
const longestSymbol = 40;

/** Symbol and unit of something that equations can name. */
export function readSymbol(name: string, fields: Fields, reading: Reading): DraftSymbol {
  const unit = fields.unit();
  const text = fields.at('symbol', 'text');
  const place = fields.place;
  if (text === null) return { symbol: '', symbolPlace: place, name, place, unit };
  const symbol = text.value;
  const found = { symbol, symbolPlace: text.place, name, place, unit };
  if (!symbolPattern.test(symbol) || symbol.length > longestSymbol) {
    const reason = `The symbol "${symbol}" must be a letter followed by letters, digits and underscores.`;
    reading.problems.add('invalid-symbol', text.place, reason, name);
    return { ...found, symbol: '' };
  }
  if (isReservedName(symbol)) {
    const reason = `The symbol "${symbol}" belongs to the language or to JavaScript; choose another.`;
    reading.problems.add('reserved-name', text.place, reason, name);
  }
  return found;
}
