import { application } from '#models/exchange/application.ts';
import { problemLine } from '#models/language/problem.ts';
import { shippedCases } from '#models/scenario/shippedCases.ts';
import { readArguments } from './readArguments.ts';
import type { TerminalIo } from './terminalIo.ts';
import { helpText, type OptionName } from './terminalOptions.ts';

/** 0 done; 1 a run that could not be finished; 2 bad input. */
export type ExitCode = 0 | 1 | 2;

/** Options that answer without running anything. */
const answers: Partial<Record<OptionName, () => string>> = {
  help: helpText,
  version: () => `${application.name} ${application.version}\n`,
  list: listOfCases,
};

/**
 * The terminal door. Bad input gives one line on standard error for every problem and writes nothing. What needs the
 * model is loaded only when something is to be run, so that `--list` answers at once.
 */
export async function main(args: readonly string[], io: TerminalIo): Promise<ExitCode> {
  const { given, problems } = readArguments(args);
  const answering = given.find(({ name }) => answers[name] !== undefined);
  if (answering === undefined) {
    const { runGiven } = await import('./runGiven.ts');
    return runGiven(given, problems, io);
  }
  const others = given.filter((option) => option !== answering);
  const refused = [
    ...problems,
    ...others.map(({ name, place }) => ({
      code: 'option-alone',
      place,
      reason: `--${answering.name} stands alone; leave out --${name}.`,
    })),
  ];
  for (const problem of refused) io.complain(problemLine(problem));
  if (refused.length > 0) return 2;
  io.print(answers[answering.name]!());
  return 0;
}

function listOfCases(): string {
  const width = Math.max(...shippedCases.map(({ id }) => id.length)) + 2;
  return shippedCases.map(({ id, title }) => `${id.padEnd(width)}${title}\n`).join('');
}
