import type { DescribedRun } from '#models/exchange/curveRun.ts';
import { type OutgoingFile, runFiles } from '#models/exchange/runFiles.ts';
import { sidecarText } from '#models/exchange/sidecar.ts';
import { tidyCsv } from '#models/exchange/tidyCsv.ts';
import { type Problem, problemLine } from '#models/language/problem.ts';
import { loadLaboratory } from '#models/simulate.ts';
import type { ExitCode } from './main.ts';
import { planRuns } from './planRuns.ts';
import type { GivenOption } from './readArguments.ts';
import type { TerminalIo } from './terminalIo.ts';

/**
 * Runs what was asked for and writes it. The problems of the options, of the files and of the runs are all told;
 * where there is one, nothing is written.
 */
export function runGiven(
  given: readonly GivenOption[],
  faults: readonly Problem[],
  io: TerminalIo,
): ExitCode {
  const tell = (problems: readonly Problem[]): void => {
    for (const problem of problems) io.complain(problemLine(problem));
  };
  const laboratory = loadLaboratory();
  if (!laboratory.ok) {
    tell(laboratory.problems);
    return 2;
  }
  const { model } = laboratory.value;
  const plan = planRuns(given, faults.length > 0, model, io);
  if (faults.length > 0 || !plan.ok) {
    tell(inOrder([...faults, ...(plan.ok ? [] : plan.problems)]));
    return 2;
  }
  const runs = plan.value.map((planned) => ({ ...planned, ...laboratory.value.run(planned.inputs) }));
  const problems = runs.flatMap((run) => run.problems);
  const solved = runs.flatMap(({ runId, label, inputs, solution }): DescribedRun[] =>
    solution === null ? [] : [{ runId, label, model, inputs, solution }],
  );
  if (problems.length > 0) {
    tell(problems);
    return solved.length < runs.length ? 2 : 1;
  }
  return write(given, solved, io);
}

function write(given: readonly GivenOption[], runs: readonly DescribedRun[], io: TerminalIo): ExitCode {
  const out = given.find(({ name }) => name === 'out');
  const csv = given.find(({ name }) => name === 'csv');
  const files: OutgoingFile[] = [];
  if (out) files.push(...runFiles(runs).map((file) => ({ ...file, name: `${out.value}/${file.name}` })));
  if (csv && csv.value !== '-') files.push(...csvFiles(csv.value, runs));
  const failure = files.length > 0 ? io.writeFiles(files) : null;
  if (failure !== null) {
    const { place } = (out ?? csv)!;
    io.complain(problemLine({ code: 'cannot-write', place, reason: failure }));
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

/** Options in the order in which they were given, then each file by line. */
function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const rank = ({ place }: Problem): number => (place.file === 'command-line' ? 0 : 1);
  return problems.toSorted(
    (left, right) =>
      rank(left) - rank(right) ||
      left.place.line - right.place.line ||
      left.place.column - right.place.column,
  );
}
