import type { DraftRegimen, Reading } from './draft.ts';
import type { Fields } from './Fields.ts';
import type { LocatedText } from './located.ts';
import { parseWritten } from './parseExpression.ts';
import { readEntries } from './readEntries.ts';
import { readQuantities } from './readQuantities.ts';

export function readRegimens(file: Fields, reading: Reading): DraftRegimen[] {
  return readEntries(file.at('regimens', 'map'), 'regimen', reading).map(({ name, fields }) => {
    const quantities = readQuantities(fields.at('quantities', 'map'), 'regimenQuantity', reading);
    const sentence = fields.at('sentence', 'text');
    return {
      quantities,
      sentence: sentence === null ? [] : readSentence(sentence, name, reading),
      dailyDose: fields.equation('daily_dose'),
      regimen: {
        name,
        label: fields.text('label'),
        route: fields.option('route', ['tablets', 'pump']),
        quantities: quantities.map(({ quantity }) => quantity),
        sentenceText: fields.text('sentence'),
        place: fields.place,
      },
    };
  });
}

/** Words between holes; a hole is an expression in braces. */
function readSentence(
  sentence: LocatedText,
  subject: string,
  { problems }: Reading,
): DraftRegimen['sentence'] {
  const parts: DraftRegimen['sentence'][number][] = [];
  const text = sentence.value;
  let index = 0;
  while (index < text.length) {
    const brace = text.slice(index).search(/[{}]/);
    const end = brace < 0 ? text.length : index + brace;
    if (end > index) parts.push({ words: text.slice(index, end) });
    if (brace < 0) break;
    const close = text.indexOf('}', end + 1);
    const nextOpen = text.indexOf('{', end + 1);
    const isClosed = text[end] === '{' && close >= 0 && (nextOpen < 0 || nextOpen > close);
    if (!isClosed) {
      const reason = `Every hole of the sentence of "${subject}" begins with "{" and ends with "}"; this brace has no partner.`;
      problems.add('sentence-holes', sentence.placeAt(end), reason, subject);
      index = end + 1;
      continue;
    }
    const start = end + 1;
    const placeAt = (position: number) => sentence.placeAt(start + position);
    parts.push({ written: parseWritten(text.slice(start, close), placeAt, problems, subject) });
    index = close + 1;
  }
  return parts;
}
