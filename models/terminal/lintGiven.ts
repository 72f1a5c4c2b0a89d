import { type Problem, problemLine } from '#models/language/problem.ts';
import { lintCase } from '#models/scenario/lintCase.ts';
import { loadLaboratory } from '#models/simulate.ts';
import type { ExitCode } from './main.ts';
import type { GivenOption } from './readArguments.ts';
import type { TerminalIo } from './terminalIo.ts';

/**
 * Reads the case file of `--lint` and plays its paths: problems go to standard error, advice to standard output, each as one line
 * with its code and place.
 */
export function lintGiven({ value: path, place }: GivenOption, io: TerminalIo): ExitCode {
  const tell = (problems: readonly Problem[]): ExitCode => {
    for (const problem of problems) io.complain(problemLine(problem));
    return 2;
  };
  const laboratory = loadLaboratory();
  if (!laboratory.ok) return tell(laboratory.problems);
  const file = io.readText(path);
  if ('failure' in file) return tell([{ code: 'cannot-read', place, reason: file.failure }]);
  const findings = lintCase(file.text, path, laboratory.value);
  const problems = findings.filter(({ severity }) => severity === 'problem');
  if (problems.length > 0) return tell(problems);
  for (const finding of findings) io.print(`${problemLine(finding).replace(/^error/, 'advice')}\n`);
  if (findings.length === 0) io.print(`${path}: no problem and no advice.\n`);
  return 0;
}
