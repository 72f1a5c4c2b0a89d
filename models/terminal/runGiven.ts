import type { DescribedRun } from '#models/exchange/curveRun.ts';
import { type Problem, problemLine } from '#models/language/problem.ts';
import { loadLaboratory } from '#models/simulate.ts';
import { inOrder } from './inOrder.ts';
import type { ExitCode } from './main.ts';
import { placedProblems } from './placedProblems.ts';
import { planRuns } from './planRuns.ts';
import type { GivenOption } from './readArguments.ts';
import type { TerminalIo } from './terminalIo.ts';
import { writeRuns } from './writeRuns.ts';

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
  const plan = planRuns(given, faults.length > 0, laboratory.value, io);
  if (faults.length > 0 || !plan.ok) {
    tell(inOrder([...faults, ...(plan.ok ? [] : plan.problems)]));
    return 2;
  }
  const runs = plan.value.map((planned) => ({ ...planned, ...laboratory.value.run(planned.inputs) }));
  const problems = runs.flatMap((run) => placedProblems(run, given, run.places));
  const solved = runs.flatMap(({ runId, label, inputs, solution }): DescribedRun[] =>
    solution === null ? [] : [{ runId, label, model, inputs, solution }],
  );
  if (problems.length > 0) {
    tell(problems);
    return solved.length < runs.length ? 2 : 1;
  }
  return writeRuns(given, solved, io);
}
