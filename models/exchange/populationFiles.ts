import type { Model } from '#models/language/model.ts';
import type { PopulationResult } from '#models/population/populationResult.ts';
import { bandsCsv } from './bandsCsv.ts';
import { patientsCsv } from './patientsCsv.ts';
import { shardFiles } from './populationShard.ts';
import { populationSidecar } from './populationSidecar.ts';
import type { OutgoingFile } from './runFiles.ts';

/**
 * Everything that leaves with a population or a part of one: percentile curves with their sidecar, the counts, the patients where
 * they can be listed. A part's files and the whole's are made in the same way, so parts merged and one run give the same bytes.
 */
export function populationFiles(model: Model, result: PopulationResult): readonly OutgoingFile[] {
  const patients = patientsCsv(model, result);
  return [
    ...bandsFiles(model, result, 'bands.csv'),
    ...shardFiles(model, result),
    ...(patients === null ? [] : [{ name: 'patients.csv', contents: patients }]),
  ];
}

/** The percentile curves at a path and their sidecar beside it, `x.csv` and `x.meta.json`; none where no subject was solved. */
export function bandsFiles(model: Model, result: PopulationResult, path: string): readonly OutgoingFile[] {
  const { bands } = result.tally.snapshot();
  if (bands === null) return [];
  const table = { file: path.replace(/^.*[\\/]/, ''), text: bandsCsv(model, bands) };
  return [
    { name: path, contents: table.text },
    {
      name: `${path.replace(/\.csv$/i, '')}.meta.json`,
      contents: populationSidecar(table, model, result, bands),
    },
  ];
}
