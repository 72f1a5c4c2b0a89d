import { application } from '#models/exchange/application.ts';
import { type Problem, problemLine } from '#models/language/problem.ts';
import { shippedCases } from '#models/scenario/shippedCases.ts';
import { lonelyOptions } from './populationChoices.ts';
import { type GivenOption, readArguments } from './readArguments.ts';
import type { TerminalIo } from './terminalIo.ts';
import { helpText, type OptionName } from './terminalOptions.ts';

/** 0 done; 1 a run that could not be finished; 2 bad input. */
export type ExitCode = 0 | 1 | 2;

/** Options that answer without running anything; like `--evidence` and `--lint` they stand alone. */
const answers: Partial<Record<OptionName, () => string>> = {
  help: helpText,
  version: () => `${application.name} ${application.version}\n`,
  list: listOfCases,
};

/** Options that need the model and stand alone. */
const withModel: readonly OptionName[] = ['evidence', 'lint'];

/**
 * The terminal door. Bad input gives one line on standard error for every problem and writes nothing. What needs the
 * model is loaded only when something is to be run, so that `--list` answers at once.
 */
export async function main(args: readonly string[], io: TerminalIo): Promise<ExitCode> {
  const { given, problems } = readArguments(args);
  const alone = given.find(({ name }) => withModel.includes(name) || answers[name] !== undefined);
  if (alone === undefined) {
    return run(given, [...problems, ...lonelyOptions(given)], io);
  }
  const others = given.filter((option) => option !== alone);
  const refused = [
    ...problems,
    ...others.map(({ name, place }) => ({
      code: 'option-alone',
      place,
      reason: `--${alone.name} stands alone; leave out --${name}.`,
    })),
  ];
  for (const problem of refused) io.complain(problemLine(problem));
  if (refused.length > 0) return 2;
  const answer = answers[alone.name];
  if (alone.name === 'lint') {
    const { lintGiven } = await import('./lintGiven.ts');
    return lintGiven(alone, io);
  }
  if (answer === undefined) {
    const { writeEvidence } = await import('./writeEvidence.ts');
    return writeEvidence(alone, io);
  }
  io.print(answer());
  return 0;
}

async function run(
  given: readonly GivenOption[],
  problems: readonly Problem[],
  io: TerminalIo,
): Promise<ExitCode> {
  const isGiven = (wanted: OptionName) => given.some(({ name }) => name === wanted);
  if (isGiven('merge')) {
    const { mergePopulations } = await import('./mergePopulations.ts');
    return mergePopulations(given, problems, io);
  }
  if (isGiven('population')) {
    const { runPopulation } = await import('./runPopulation.ts');
    return runPopulation(given, problems, io);
  }
  const { runGiven } = await import('./runGiven.ts');
  return runGiven(given, problems, io);
}

function listOfCases(): string {
  const width = Math.max(...shippedCases.map(({ id }) => id.length)) + 2;
  return shippedCases.map(({ id, title }) => `${id.padEnd(width)}${title}\n`).join('');
}
