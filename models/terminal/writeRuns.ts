import type { DescribedRun } from '#models/exchange/curveRun.ts';
import { type OutgoingFile, runFiles } from '#models/exchange/runFiles.ts';
import { sidecarText } from '#models/exchange/sidecar.ts';
import { tidyCsv } from '#models/exchange/tidyCsv.ts';
import { problemLine } from '#models/language/problem.ts';
import type { ExitCode } from './main.ts';
import type { GivenOption } from './readArguments.ts';
import type { TerminalIo } from './terminalIo.ts';
import { writeGivenFiles } from './writeGivenFiles.ts';

/** Writes solved runs where the options say: every table into a folder, the curves into a file or to standard output. */
export function writeRuns(
  given: readonly GivenOption[],
  runs: readonly DescribedRun[],
  io: TerminalIo,
): ExitCode {
  const out = given.find(({ name }) => name === 'out');
  const csv = given.find(({ name }) => name === 'csv');
  const problem = writeGivenFiles(
    {
      out: out ? runFiles(runs).map((file) => ({ ...file, name: `${out.value}/${file.name}` })) : [],
      csv: csv && csv.value !== '-' ? csvFiles(csv.value, runs) : [],
    },
    given,
    io,
  );
  if (problem !== null) {
    io.complain(problemLine(problem));
    return 2;
  }
  if (csv?.value === '-' || (!csv && !out)) io.print(tidyCsv(runs));
  return 0;
}

/** A table of curves and its sidecar: `x.csv` and `x.meta.json`. */
function csvFiles(path: string, runs: readonly DescribedRun[]): readonly OutgoingFile[] {
  const text = tidyCsv(runs);
  const file = path.replace(/^.*[\\/]/, '');
  return [
    { name: path, contents: text },
    { name: `${path.replace(/\.csv$/i, '')}.meta.json`, contents: sidecarText({ file, text }, runs) },
  ];
}
