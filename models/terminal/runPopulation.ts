import type { DescribedRun } from '#models/exchange/curveRun.ts';
import { type Problem, problemLine } from '#models/language/problem.ts';
import { pullOutSubject } from '#models/population/pullOutSubject.ts';
import { type Laboratory, loadLaboratory } from '#models/simulate.ts';
import { inOrder } from './inOrder.ts';
import type { ExitCode } from './main.ts';
import { placedProblems } from './placedProblems.ts';
import { type PlannedPopulation, planPopulation } from './planPopulation.ts';
import { argumentPlace, type GivenOption } from './readArguments.ts';
import { solveByThreads } from './solveByThreads.ts';
import type { TerminalIo } from './terminalIo.ts';
import { refuse, writePopulation } from './writePopulation.ts';
import { writeRuns } from './writeRuns.ts';

/**
 * Runs a population, a part of one, or one patient of it, and writes it. Bad input is told in full and nothing is written.
 * Subjects that fail are listed in the files and counted on standard error; only where all fail is the exit code 1.
 */
export async function runPopulation(
  given: readonly GivenOption[],
  faults: readonly Problem[],
  io: TerminalIo,
): Promise<ExitCode> {
  const laboratory = loadLaboratory();
  if (!laboratory.ok) return refuse(laboratory.problems, io);
  const { model } = laboratory.value;
  const plan = planPopulation(given, faults.length > 0, laboratory.value, io);
  if (faults.length > 0 || !plan.ok)
    return refuse(inOrder([...faults, ...(plan.ok ? [] : plan.problems)]), io);
  const { subject } = plan.value.choices;
  if (subject !== null) return runSubject(laboratory.value, plan.value, subject, given, io);
  return writePopulation(model, await solveByThreads(model, plan.value, io), given, io);
}

/** One patient's whole curves, at the spacing of a plain run, as every table of a plain run. */
function runSubject(
  { model, run }: Laboratory,
  { job, plainEveryHours }: PlannedPopulation,
  subject: number,
  given: readonly GivenOption[],
  io: TerminalIo,
): ExitCode {
  const { values, undrawn } = pullOutSubject(model, job, subject);
  if (undrawn !== null) {
    const reason = `No draw of ${undrawn} is within its range.`;
    io.complain(problemLine({ code: 'cannot-draw', place: argumentPlace(0), reason }));
    return 1;
  }
  const runs = job.arms.map(({ id, label, events }) => {
    const { parameterSet, hours } = job;
    const solved = run({
      values,
      parameterSet,
      hours,
      everyHours: plainEveryHours,
      events,
      onlyEvery: true,
    });
    return { ...solved, runId: id, label };
  });
  const problems = runs.flatMap((one) => placedProblems(one, given, new Map()));
  for (const problem of problems) io.complain(problemLine(problem));
  if (problems.length > 0) return 1;
  const described = runs.flatMap(({ runId, label, inputs, solution }): DescribedRun[] =>
    solution === null ? [] : [{ runId, label, model, inputs, solution, subject, seed: job.seed }],
  );
  return writeRuns(given, described, io);
}
