import { writeEventTable } from '#models/dosing/writeEventTable.ts';
import type { DescribedRun } from './curveRun.ts';
import { exposureCsv } from './exposureCsv.ts';
import { sidecarText } from './sidecar.ts';
import { tidyCsv } from './tidyCsv.ts';
import { wideCsv } from './wideCsv.ts';

/** A text file that leaves the app. */
export interface OutgoingFile {
  readonly name: string;
  readonly contents: string;
}

/** Everything that leaves with some runs of one model: curves (tidy, wide, sidecar), exposure, and each run's event table. */
export function runFiles(runs: readonly DescribedRun[]): readonly OutgoingFile[] {
  if (runs.length === 0) return [];
  const curves = tidyCsv(runs);
  return [
    { name: 'curves.csv', contents: curves },
    { name: 'curves.meta.json', contents: sidecarText({ file: 'curves.csv', text: curves }, runs) },
    { name: 'curves-wide.csv', contents: wideCsv(runs) },
    { name: 'exposure.csv', contents: exposureCsv(runs) },
    ...runs.map(({ runId, inputs }) => ({
      name: `events-${fileNamePart(runId)}.csv`,
      contents: writeEventTable(inputs.events),
    })),
  ];
}

/** A run's name as a part of a file's name on any system. */
function fileNamePart(runId: string): string {
  return runId.replace(/[^\p{Letter}\p{Number}_-]+/gu, '-');
}
