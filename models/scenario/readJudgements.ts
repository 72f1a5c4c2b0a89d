import type { CaseFields } from './CaseFields.ts';
import type { CaseReading } from './CaseReading.ts';
import { type ActAmount, type ActWindow, actClasses, type Judgement } from './caseFile.ts';
import { readWhen } from './readCondition.ts';
import { readRange } from './readRange.ts';
import { readTriggerIfAny } from './readTrigger.ts';

const shortKeys = ['class', 'window', 'reason', 'sources'];

/** How an act is judged: `judgements`, or the short form of one on the act itself; neutral where nothing is said. */
export function readJudgements(
  act: CaseFields,
  amount: ActAmount | null,
  reading: CaseReading,
): readonly Judgement[] {
  if (!act.has('judgements')) {
    return [reading.origins.keep(readShort(act, reading), act.map)];
  }
  for (const key of shortKeys.filter((one) => act.has(one))) {
    const reason = `The act has "judgements"; "${key}" belongs into one of them.`;
    act.report('two-forms', act.placeOf(key), reason);
  }
  const maps = act.maps('judgements');
  return maps.map((map, index) => {
    const fields = reading.fields(map, 'judgement');
    const found: Judgement = {
      ...readShort(fields, reading),
      condition: readWhen(fields, reading),
      before: reading.names(fields, 'before', 'act'),
      after: reading.names(fields, 'after', 'act'),
      amounts: readAmounts(fields, amount, reading),
    };
    if (index === maps.length - 1 && !alwaysFits(found)) {
      fields.report(
        'last-has-condition',
        map.place,
        'The last judgement always fits: no condition, before, after or amounts.',
      );
    }
    return reading.origins.keep(found, map);
  });
}

/** Whether nothing can keep a judgement from counting. */
export function alwaysFits({ condition, before, after, amounts }: Judgement): boolean {
  return condition === null && before.length === 0 && after.length === 0 && amounts === null;
}

function readShort(fields: CaseFields, reading: CaseReading): Judgement {
  return {
    class: fields.option('class', actClasses, 'neutral'),
    condition: null,
    before: [],
    after: [],
    amounts: null,
    window: readWindow(fields, reading),
    reason: fields.text('reason'),
    sources: reading.names(fields, 'sources', 'source'),
  };
}

function readAmounts(
  owner: CaseFields,
  amount: ActAmount | null,
  reading: CaseReading,
): Judgement['amounts'] {
  const fields = reading.fieldsAt(owner, 'amounts', 'amounts');
  if (fields === null) return null;
  if (amount === null) {
    fields.report(
      'amount-missing',
      fields.map.place,
      'The act asks for no amount; it needs the key "amount".',
    );
    return null;
  }
  return readRange(fields);
}

function readWindow(owner: CaseFields, reading: CaseReading): ActWindow | null {
  const fields = reading.fieldsAt(owner, 'window', 'window');
  if (fields === null) return null;
  const from = readTriggerIfAny(fields, reading);
  const [fromHours, toHours] = [fields.hours('from'), fields.hours('to')];
  if (fields.has('to') && toHours < fromHours) {
    fields.report('range-reversed', fields.placeOf('to'), 'The window ends before it begins.');
  }
  return reading.origins.keep({ from, fromHours, toHours }, fields.map);
}
