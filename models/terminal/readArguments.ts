import { nameAdvice, quoted } from '#models/dosing/nameAdvice.ts';
import type { Place, Problem } from '#models/language/problem.ts';
import { type OptionName, terminalOptions } from './terminalOptions.ts';

/** One option as it was given; `value` is empty for an option that takes none. */
export interface GivenOption {
  readonly name: OptionName;
  readonly value: string;
  readonly place: Place;
}

export interface ReadArguments {
  readonly given: readonly GivenOption[];
  readonly problems: readonly Problem[];
}

/** The place of an argument, counted from 0: the column counts arguments from 1. */
export function argumentPlace(index: number): Place {
  return { file: 'command-line', line: 1, column: index + 1 };
}

/**
 * Reads `--name value`, `--name=value` and `--name`. Every fault is reported, not only the first one, and an option is never
 * taken for the missing value of another: this is why Node's parseArgs does not serve here.
 */
export function readArguments(args: readonly string[]): ReadArguments {
  const given: GivenOption[] = [];
  const problems: Problem[] = [];
  const report = (index: number, code: string, reason: string): void => {
    problems.push({ code, place: argumentPlace(index), reason });
  };

  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index]!;
    const [, name = '', inline] = /^--([^=]+)(?:=([\s\S]*))?$/.exec(argument) ?? [];
    const option = terminalOptions.find((one) => one.name === name);
    const next = args[index + 1];
    const hasNext = next !== undefined && !next.startsWith('--');
    if (!argument.startsWith('-')) {
      report(index, 'unexpected-argument', `${quoted(argument)} belongs to no option.`);
    } else if (option === undefined) {
      const names = terminalOptions.map((one) => `--${one.name}`);
      report(
        index,
        'unknown-option',
        `There is no option ${quoted(argument)}. ${nameAdvice(argument, names, 'There are')}`,
      );
      // What follows is most likely its value and no second fault.
      if (inline === undefined && hasNext) index += 1;
    } else if (!option.repeats && given.some((earlier) => earlier.name === option.name)) {
      report(index, 'option-twice', `--${option.name} is given twice.`);
      if (option.value !== null && inline === undefined && hasNext) index += 1;
    } else if (option.value === null) {
      if (inline !== undefined) report(index, 'unexpected-value', `--${option.name} takes no value.`);
      given.push({ name: option.name, value: '', place: argumentPlace(index) });
    } else if (inline !== undefined && inline !== '') {
      given.push({ name: option.name, value: inline, place: argumentPlace(index) });
    } else if (inline === undefined && hasNext && next !== '') {
      index += 1;
      given.push({ name: option.name, value: next, place: argumentPlace(index) });
    } else {
      report(index, 'missing-value', `--${option.name} needs a value: --${option.name} ${option.value}.`);
      if (next === '' && inline === undefined) index += 1;
    }
  }
  return { given, problems };
}
