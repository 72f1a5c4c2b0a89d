import type { CaseFields } from './CaseFields.ts';
import type { CaseReading } from './CaseReading.ts';
import { type Act, type ActAmount, type ActAnswer, actGroups } from './caseFile.ts';
import { amountHole } from './effectRows.ts';
import { readWhen } from './readCondition.ts';
import { readEffects } from './readEffects.ts';
import { readHoledText } from './readHoledText.ts';
import { readJudgements } from './readJudgements.ts';
import { readAny, readRange } from './readRange.ts';

/** Everything that the learner may do. */
export function readActs(fields: CaseFields, reading: CaseReading): readonly Act[] {
  const taken = new Set<string>();
  const acts = fields.maps('acts', 0).map((map) => {
    const act = reading.fields(map, 'act');
    const amount = readAmount(act, reading);
    const effects = readEffects(act, amount, reading);
    if (amount !== null && !effects.dosing.some((sentence) => sentence.includes(amountHole))) {
      act.report('amount-unused', act.placeOf('amount'), `No sentence of the act takes ${amountHole}.`);
    }
    const found: Act = {
      id: reading.id(act, taken),
      label: act.text('label'),
      group: act.option('group', actGroups),
      takesHours: act.hours('takes'),
      answer: readAnswer(act, reading),
      effects,
      amount,
      needs: reading.names(act, 'needs', 'act'),
      isRepeatable: act.truth('repeat'),
      judgements: readJudgements(act, amount, reading),
      equivalents: reading.names(act, 'equals', 'act'),
    };
    return reading.origins.keep(found, map);
  });
  checkNeeds(acts, reading);
  return acts;
}

/** Ids of acts that can come to be offered: what needs nothing, then what needs one of these. */
export function offerable(acts: readonly Act[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const { id, needs } of acts) {
      if (needs.length === 0 || needs.some((one) => found.has(one))) found.add(id);
    }
  }
  return found;
}

function checkNeeds(acts: readonly Act[], { origins, problems }: CaseReading): void {
  const reached = offerable(acts);
  for (const act of acts.filter(({ id }) => !reached.has(id))) {
    const reason = 'The act is never offered: what it needs leads back to itself or to nothing.';
    problems.push({ code: 'needs-itself', place: origins.placeOf(act, 'needs'), reason });
  }
}

function readAmount(act: CaseFields, reading: CaseReading): ActAmount | null {
  const fields = reading.fieldsAt(act, 'amount', 'amount');
  if (fields === null) return null;
  const range = readRange(fields);
  const [step, typical] = [readAny(fields, 'step'), readAny(fields, 'typical')];
  if (fields.has('step') && !(step > 0)) {
    fields.report('value-outside-range', fields.placeOf('step'), 'A step is above 0.');
  }
  if (fields.has('typical') && range.from <= range.to && !(typical >= range.from && typical <= range.to)) {
    const reason = `The typical amount lies between ${range.from} and ${range.to}.`;
    fields.report('value-outside-range', fields.placeOf('typical'), reason);
  }
  return { label: fields.text('label'), unit: fields.text('unit'), ...range, step, typical };
}

function readAnswer(act: CaseFields, reading: CaseReading): ActAnswer | null {
  const fields = reading.fieldsAt(act, 'answer', 'answer');
  if (fields === null) return null;
  const maps = fields.maps('texts');
  const texts = maps.map((map, index) => {
    const one = reading.fields(map, 'answerText');
    if (index === maps.length - 1 && one.has('when')) {
      one.report(
        'last-has-condition',
        one.placeOf('when'),
        'The last answer always fits: it has no condition.',
      );
    }
    const found = { condition: readWhen(one, reading), text: readHoledText(one, 'text', reading) };
    return reading.origins.keep(found, map);
  });
  return { afterHours: fields.hours('after'), texts };
}
