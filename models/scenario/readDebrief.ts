import type { CaseFields } from './CaseFields.ts';
import type { CaseReading } from './CaseReading.ts';
import type { CaseView, DebriefPlan } from './caseFile.ts';
import { readMeasure } from './readMeasure.ts';
import { readSourced } from './readSourced.ts';

/** What the learner sees while the case runs. */
export function readView(owner: CaseFields, reading: CaseReading): CaseView {
  const fields = reading.fieldsAt(owner, 'sees', 'view');
  if (fields === null) return { monitor: [], curves: [] };
  const found: CaseView = {
    monitor: reading.names(fields, 'monitor', 'observable'),
    curves: reading.names(fields, 'curves', 'observable'),
  };
  return reading.origins.keep(found, fields.map);
}

/** What the debrief compares and tells. */
export function readDebrief(owner: CaseFields, reading: CaseReading): DebriefPlan {
  const fields = reading.fieldsAt(owner, 'debrief', 'debrief');
  if (fields === null) return { curves: [], measures: [], points: [], next: [] };
  const found: DebriefPlan = {
    curves: reading.names(fields, 'curves', 'observable'),
    measures: fields.maps('measures', 0).map((map) => {
      const measure = readMeasure(reading.fields(map, 'measure'), reading);
      return reading.origins.keep(measure, map);
    }),
    points: readSourced(fields, 'points', reading),
    next: fields.texts('next', 0).map(({ value }) => value),
  };
  return reading.origins.keep(found, fields.map);
}
