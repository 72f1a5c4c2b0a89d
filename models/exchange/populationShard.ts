import type { Model } from '#models/language/model.ts';
import type { ExactColumns } from '#models/population/ExactColumns.ts';
import { isWhole, type PopulationResult } from '#models/population/populationResult.ts';
import { application } from './application.ts';
import { float64Text } from './float64Text.ts';
import type { OutgoingFile } from './runFiles.ts';
import { sha256 } from './sha256.ts';

export const countsFile = 'counts.json';
export const valuesFile = 'values.json';
export const shardFormat = 'baclofen-lab-population-1';

/** Of models whose checksum is known: merging asks for that of one model again and again. */
const checksums = new WeakMap<Model, string>();

/** What tells models apart: shards of different ones do not add up. */
export function modelChecksum(model: Model): string {
  const known = checksums.get(model) ?? sha256(JSON.stringify(model));
  checksums.set(model, known);
  return known;
}

/**
 * What a part of a population comes to, as whole numbers that add up exactly. Where every value is kept (`method` is exact) and the
 * part is not the whole, the values stand in a file of their own.
 */
export function shardFiles(model: Model, result: PopulationResult): readonly OutgoingFile[] {
  const counts = { name: countsFile, contents: countsText(model, result) };
  const { columns } = result.tally;
  if (columns.method === 'histogram' || isWhole(result)) return [counts];
  return [counts, { name: valuesFile, contents: valuesText(columns) }];
}

/** One key a line, and in the long lists one column a line. */
function countsText(
  model: Model,
  { job, ranges, tally, failures, rejectedByName }: PopulationResult,
): string {
  const { subjects, arms } = tally.bandTally.counts();
  const head = {
    format: shardFormat,
    statement: model.statement,
    application,
    model: { id: model.id, version: model.version, checksum: modelChecksum(model) },
    job,
    ranges: ranges.map(({ first, last }) => [first, last]),
    solved: subjects,
    failures,
    rejected_draws: rejectedByName,
    method: tally.columns.method,
    bands: arms.map(({ id, bands }) => ({
      id,
      bands: Object.fromEntries(
        Object.entries(bands).map(([name, counts]) => [
          name,
          counts.map((count) => ({ ...count, insideAtTime: [...count.insideAtTime] })),
        ]),
      ),
    })),
  };
  const lines = Object.entries(head).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  const { columns } = tally;
  const histograms =
    columns.method === 'exact'
      ? 'null'
      : `[\n${columns
          .counts()
          .map(({ zeros, firstBin, counts }) => JSON.stringify([zeros, firstBin, ...counts]))
          .join(',\n')}\n]`;
  return `{\n${[...lines, `"histograms": ${histograms}`].join(',\n')}\n}\n`;
}

function valuesText(columns: ExactColumns): string {
  const { subjects, values } = columns.inSubjectOrder();
  return `${JSON.stringify({ format: shardFormat, subjects, values: float64Text(values) })}\n`;
}
