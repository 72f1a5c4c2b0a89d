import { didYouMean } from '#models/language/nearestName.ts';
import type { CaseFields } from './CaseFields.ts';
import type { CaseReading } from './CaseReading.ts';
import { namedValues } from './readCondition.ts';

/** A text in which `{observable}` stands for a value; every hole names something. */
export function readHoledText(fields: CaseFields, key: string, { model }: CaseReading): string {
  const text = fields.located(key);
  if (text === null) return '';
  const values = namedValues(model);
  const rest = text.value.replaceAll(/\{([^{}]*)\}/g, (hole, name: string, index: number) => {
    if (!values.has(name)) {
      const reason = `No observable or setting is called "${name}".${didYouMean(name, values.keys())}`;
      fields.report('unknown-name', text.placeAt(index + 1), reason);
    }
    return ' '.repeat(hole.length);
  });
  const brace = rest.search(/[{}]/);
  if (brace >= 0) fields.report('open-brace', text.placeAt(brace), 'A hole is written {name}.');
  return text.value.trim();
}
