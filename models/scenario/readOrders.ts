import type { EventRow } from '#models/dosing/eventRow.ts';
import { readDosingSentences } from '#models/dosing/readDosingSentences.ts';
import type { LocatedText } from '#models/language/located.ts';
import type { CaseFields } from './CaseFields.ts';
import type { CaseReading } from './CaseReading.ts';
import { type CaseArm, caseRoutes, type Order } from './caseFile.ts';
import { placeInSentence } from './placeInSentence.ts';

/** Standing treatments and faults; sentences count from the run's start, or from the act that starts the order. */
export function readOrders(fields: CaseFields, reading: CaseReading): readonly Order[] {
  const taken = new Set<string>();
  return fields.maps('orders', 0).map((map) => {
    const order = reading.fields(map, 'order');
    const id = reading.id(order, taken);
    const sentences = order.texts('dosing');
    const found: Order = {
      id,
      label: order.text('label'),
      isOnFromStart: order.option('starts', ['at-once', 'by-act']) === 'at-once',
      isHidden: order.truth('hidden'),
      dosing: sentences.map(({ value }) => value),
      events: sentences.flatMap((sentence) => readDosing(sentence, reading)),
    };
    return reading.origins.keep(found, map);
  });
}

/** Futures of the same patient, each a run of its own. */
export function readArms(fields: CaseFields, reading: CaseReading): readonly CaseArm[] {
  const taken = new Set<string>();
  return fields.maps('arms').map((map) => {
    const arm = reading.fields(map, 'arm');
    const id = reading.id(arm, taken);
    const sentences = arm.texts('dosing');
    const found: CaseArm = {
      id,
      label: arm.text('label'),
      route: arm.option('route', caseRoutes),
      dosing: sentences.map(({ value }) => value),
      events: sentences.flatMap((sentence) => readDosing(sentence, reading)),
    };
    return reading.origins.keep(found, map);
  });
}

function readDosing(
  sentence: LocatedText,
  { model, file, hours, problems }: CaseReading,
): readonly EventRow[] {
  const rows = readDosingSentences(sentence.value, file, { ...model, hours });
  if (rows.ok) return rows.value;
  problems.push(
    ...rows.problems.map((problem) => ({ ...problem, place: placeInSentence(sentence, problem.place) })),
  );
  return [];
}
