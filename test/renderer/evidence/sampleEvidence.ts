import type { MeasuredRow } from '#models/baclofen/evidence/evidenceRow.ts';
import type { BehindRun, EvidenceOpening } from '#renderer/worker/modelProtocol.ts';
import { sampleModel } from '../patient/sampleModel.ts';

const place = { file: 'sample.yaml', line: 1, column: 1 };

export function sampleRow(changes: Partial<MeasuredRow> = {}): MeasuredRow {
  return {
    key: 'C1.1',
    checkpoint: 'C1',
    group: 'Tablets in the blood',
    input: '10 mg by mouth',
    title: 'Peak in blood after 10 mg by mouth',
    unit: 'ng/mL',
    unitWords: 'ng/mL',
    published: '138.8 and 141.4 ng/mL',
    publishedValue: 139,
    publishedFigure: '139',
    band: { from: 105, to: 185 },
    bandWords: '105\u2013185',
    sources: ['he-2014'],
    standing: 'found',
    grade: 'measured',
    origin: 'predicted',
    value: 151,
    valueWords: '151',
    verdict: 'inside',
    ...changes,
  };
}

export const observables = [
  { name: 'plasma_concentration', label: 'Plasma', unit: 'ng/mL', grade: 'measured' as const },
  { name: 'brainstem_index', label: 'Brain stem', unit: 'ng/mL', grade: 'illustrative' as const },
  { name: 'ashworth_leg', label: 'Leg', unit: 'Ashworth', grade: 'derived' as const },
].map((observable) => ({
  ...observable,
  meaning: '',
  expression: { kind: 'number' as const, value: 0 },
  text: '0',
  sources: [],
  bands: [],
  place,
}));

export const evidenceModel = sampleModel({ observables });

export function sampleOpening(rows: readonly MeasuredRow[]): EvidenceOpening {
  return {
    model: evidenceModel,
    rows,
    groupTitles: ['Tablets in the blood', 'In the brain stem', 'Others'],
    verdictWords: {
      outside: 'outside the band',
      'by-construction': 'inside, by construction',
      tuned: 'inside, tuned to it',
      illustrative: 'inside, illustrative',
      inside: 'inside the band',
    },
    mismatches: [{ title: 'Too soon', words: 'Ours ends early.', sources: ['he-2014'] }],
  };
}

export function sampleRun(changes: Partial<BehindRun> = {}): BehindRun {
  return {
    doses: ['10 mg by mouth at 0 h'],
    values: {},
    route: 'tablets',
    hours: 24,
    timesHours: Float64Array.of(0, 2, 12, 24),
    series: { plasma_concentration: Float64Array.of(0, 151, 20, 0.1) },
    ...changes,
  };
}
