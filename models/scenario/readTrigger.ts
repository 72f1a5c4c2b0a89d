import type { CaseFields } from './CaseFields.ts';
import type { CaseReading } from './CaseReading.ts';
import type { Trigger } from './caseFile.ts';
import { readWhen } from './readCondition.ts';

const never: Trigger = { kind: 'at', hours: 0 };

/** Exactly one of `at`, `when` (with `for`) and `after` (with `in`). */
export function readTrigger(fields: CaseFields, reading: CaseReading): Trigger {
  const trigger = readTriggerIfAny(fields, reading);
  if (trigger === null) {
    const reason = 'One of "at", "when" and "after" says when this happens.';
    fields.report('trigger-count', fields.map.place, reason);
  }
  return trigger ?? never;
}

/** The same where there may be none. */
export function readTriggerIfAny(fields: CaseFields, reading: CaseReading): Trigger | null {
  const [given, ...others] = ['at', 'when', 'after'].filter((key) => fields.has(key));
  for (const other of others) {
    const reason = `"${given}" says already when this happens; leave out "${other}".`;
    fields.report('trigger-count', fields.placeOf(other), reason);
  }
  if (fields.has('in') && given !== 'after') {
    fields.report(
      'missing-key',
      fields.placeOf('in'),
      'Only with "after" something happens some time later.',
    );
  }
  const condition = readWhen(fields, reading);
  if (given === 'at') return { kind: 'at', hours: fields.hours('at') };
  if (given === 'when') return condition === null ? never : { kind: 'when', condition };
  if (given === undefined) return null;
  return { kind: 'after', act: reading.name(fields, 'after', 'act'), hours: fields.hours('in') };
}
