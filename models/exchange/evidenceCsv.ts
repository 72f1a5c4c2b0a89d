import type { MeasuredRow } from '#models/baclofen/evidence/evidenceRow.ts';
import { verdictWords } from '#models/baclofen/evidence/verdict.ts';
import type { Model } from '#models/language/model.ts';
import { csvLine } from './csvLine.ts';

const columns = [
  'checkpoint',
  'question',
  'input',
  'unit',
  'published',
  'published_value',
  'band_from',
  'band_to',
  'model_value',
  'verdict',
  'grade',
  'standing',
  'sources',
  'note',
];

/** The checkpoints as measured: one row for each published value; sources by citation, an open end of a band empty. */
export function evidenceCsv(model: Model, rows: readonly MeasuredRow[]): string {
  return [csvLine(columns), ...rows.map((row) => evidenceLine(model, row))].join('');
}

function evidenceLine(model: Model, row: MeasuredRow): string {
  const citations = model.sources
    .filter(({ key }) => row.sources.includes(key))
    .map(({ citation }) => citation);
  return csvLine([
    row.checkpoint,
    row.title,
    row.input,
    row.unit,
    row.published,
    row.publishedValue,
    row.band.from,
    row.band.to,
    row.value,
    verdictWords[row.verdict],
    row.grade,
    row.standing,
    citations.join('; '),
    [row.note, row.knownMiss].filter(Boolean).join(' '),
  ]);
}
