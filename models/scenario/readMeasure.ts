import type { CaseFields } from './CaseFields.ts';
import type { CaseReading } from './CaseReading.ts';
import { type CaseMeasure, measureKinds } from './caseFile.ts';
import { readAny } from './readRange.ts';

const shownKinds: Readonly<Record<CaseMeasure['of'], string>> = {
  highest: 'highest',
  lowest: 'lowest',
  end: 'at the end',
  'hours-above': 'hours above',
  'hours-below': 'hours below',
};

/** What of an observable is measured; hours are counted above or below a threshold in its unit. */
export function readMeasure(fields: CaseFields, reading: CaseReading): CaseMeasure {
  const of = fields.option('of', measureKinds);
  const isCounted = of === 'hours-above' || of === 'hours-below';
  if (isCounted && !fields.has('threshold')) {
    const reason = `Hours ${of.slice(6)} what? The key "threshold" is missing.`;
    fields.report('threshold-missing', fields.map.place, reason);
  } else if (!isCounted && fields.has('threshold')) {
    const reason = 'Only hours above and below are counted by a threshold.';
    fields.report('threshold-unused', fields.placeOf('threshold'), reason);
  }
  const threshold = isCounted ? readAny(fields, 'threshold') : null;
  const observable = reading.name(fields, 'observable', 'observable');
  const shown = reading.model.observables.find(({ name }) => name === observable)?.label ?? observable;
  const usual = [`${shown}, ${shownKinds[of]}`, ...(threshold === null ? [] : [threshold])].join(' ');
  return { label: fields.has('label') ? fields.text('label') : usual, observable, of, threshold };
}
