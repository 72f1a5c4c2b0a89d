import { bandsFiles, populationFiles } from '#models/exchange/populationFiles.ts';
import type { OutgoingFile } from '#models/exchange/runFiles.ts';
import type { Model } from '#models/language/model.ts';
import { type Problem, problemLine } from '#models/language/problem.ts';
import type { PopulationResult } from '#models/population/populationResult.ts';
import type { ExitCode } from './main.ts';
import type { GivenOption } from './readArguments.ts';
import type { TerminalIo } from './terminalIo.ts';
import { writeGivenFiles } from './writeGivenFiles.ts';

/** Writes a population where the options say: its files into a folder, its bands into a file or to standard output. */
export function writePopulation(
  model: Model,
  result: PopulationResult,
  given: readonly GivenOption[],
  io: TerminalIo,
): ExitCode {
  const out = given.find(({ name }) => name === 'out');
  const csv = given.find(({ name }) => name === 'csv');
  const made = populationFiles(model, result);
  const problem = writeGivenFiles(
    {
      out: out ? made.map((file) => ({ ...file, name: `${out.value}/${file.name}` })) : [],
      csv: csv && csv.value !== '-' ? bandsFiles(model, result, csv.value) : [],
    },
    given,
    io,
  );
  if (problem !== null) return refuse([problem], io);
  if (csv?.value === '-' || (!csv && !out)) io.print(bandsOf(made)?.contents ?? '');
  const failed = result.failures.length;
  if (failed === 0) return 0;
  const { subject, reason } = result.failures[0]!;
  const total = result.tally.bandTally.counts().subjects + failed;
  io.complain(
    `note: ${failed} of ${total} subjects could not be run and ${failed === 1 ? 'is' : 'are'} in no curve; the first is ${subject}: ${reason}`,
  );
  return bandsOf(made) === undefined ? 1 : 0;
}

function bandsOf(files: readonly OutgoingFile[]): OutgoingFile | undefined {
  return files.find(({ name }) => name === 'bands.csv');
}

/** Tells every problem, one a line, and that the input was bad. */
export function refuse(problems: readonly Problem[], io: TerminalIo): ExitCode {
  for (const problem of problems) io.complain(problemLine(problem));
  return 2;
}
