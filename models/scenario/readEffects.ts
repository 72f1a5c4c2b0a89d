import type { LocatedText } from '#models/language/located.ts';
import type { CaseFields } from './CaseFields.ts';
import type { CaseReading } from './CaseReading.ts';
import type { ActAmount, Effects } from './caseFile.ts';
import { amountHole, effectRows } from './effectRows.ts';
import { placeInFilled } from './placeInSentence.ts';

const noEffects: Effects = { dosing: [], starts: [], stops: [] };

/** What `does` says, each sentence checked with the smallest, the typical and the largest amount. */
export function readEffects(owner: CaseFields, amount: ActAmount | null, reading: CaseReading): Effects {
  const fields = reading.fieldsAt(owner, 'does', 'effects');
  if (fields === null) return noEffects;
  const sentences = fields.texts('dosing', 0);
  for (const sentence of sentences) checkSentence(sentence, amount, fields, reading);
  return {
    dosing: sentences.map(({ value }) => value),
    starts: reading.names(fields, 'starts', 'order'),
    stops: reading.names(fields, 'stops', 'order'),
  };
}

function checkSentence(
  sentence: LocatedText,
  amount: ActAmount | null,
  fields: CaseFields,
  { model, file, hours, problems }: CaseReading,
): void {
  const hole = sentence.value.indexOf(amountHole);
  if (hole >= 0 && amount === null) {
    const reason = 'The act asks for no amount; it needs the key "amount".';
    fields.report('amount-missing', sentence.placeAt(hole), reason);
    return;
  }
  const brace = sentence.value.replaceAll(amountHole, ' '.repeat(amountHole.length)).search(/[{}]/);
  if (brace >= 0) {
    fields.report('open-brace', sentence.placeAt(brace), `The one hole of a sentence is ${amountHole}.`);
    return;
  }
  const amounts = hole < 0 || amount === null ? [null] : [amount.typical, amount.from, amount.to];
  for (const one of amounts) {
    const rows = effectRows(sentence.value, one, { model, file, hours });
    if (rows.ok) continue;
    const filling = one === null ? amountHole : String(one);
    const placed = rows.problems.map((problem) => ({
      ...problem,
      reason: one === null ? problem.reason : `With ${one}: ${problem.reason}`,
      place: placeInFilled(sentence, amountHole, filling, problem.place),
    }));
    problems.push(...placed);
    return;
  }
}
