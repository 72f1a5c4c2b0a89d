import { nameAdvice, quoted } from '#models/dosing/nameAdvice.ts';
import type { Place, Problem } from '#models/language/problem.ts';
import { type OptionName, terminalOptions } from './terminalOptions.ts';

/** One option as it was given; `value` is empty for an option that takes none. */
export interface GivenOption {
  readonly name: OptionName;
  readonly value: string;
  readonly place: Place;
}

const optionNames = terminalOptions.map(({ name }) => `--${name}`);

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
  let index = 0;
  while (index < args.length) {
    const { option, fault, taken } = readOne(args[index]!, args[index + 1], given);
    if (option) given.push({ ...option, place: argumentPlace(index + taken - 1) });
    if (fault) problems.push({ ...fault, place: argumentPlace(index) });
    index += taken;
  }
  return { given, problems };
}

interface ReadOne {
  readonly option?: Omit<GivenOption, 'place'>;
  readonly fault?: Omit<Problem, 'place'>;
  /** How many arguments it was. */
  readonly taken: 1 | 2;
}

function readOne(argument: string, next: string | undefined, given: readonly GivenOption[]): ReadOne {
  if (!argument.startsWith('-')) {
    const before = given.at(-1);
    // A shell writes `--merge part-*` as one option with many values.
    if (before?.name === 'merge') return { option: { name: 'merge', value: argument }, taken: 1 };
    return {
      fault: { code: 'unexpected-argument', reason: `${quoted(argument)} belongs to no option.` },
      taken: 1,
    };
  }
  const [, name, inline] = /^(--[^=]+)(?:=([\s\S]*))?$/.exec(argument) ?? [];
  const option = terminalOptions.find((one) => `--${one.name}` === name);
  const value = inline ?? (next?.startsWith('--') ? undefined : next);
  const taken = inline === undefined && value !== undefined ? 2 : 1;
  if (option === undefined) {
    const advice = nameAdvice(name ?? argument, optionNames, 'There are');
    // What follows is most likely its value and no second fault.
    return {
      fault: { code: 'unknown-option', reason: `There is no option ${quoted(argument)}. ${advice}` },
      taken,
    };
  }
  if (!option.repeats && given.some((earlier) => earlier.name === option.name)) {
    const reason = `--${option.name} is given twice.`;
    return { fault: { code: 'option-twice', reason }, taken: option.value === null ? 1 : taken };
  }
  if (option.value === null) {
    const fault = { code: 'unexpected-value', reason: `--${option.name} takes no value.` };
    return { option: { name: option.name, value: '' }, taken: 1, ...(inline === undefined ? {} : { fault }) };
  }
  if (value === undefined || value === '') {
    const reason = `--${option.name} needs a value: --${option.name} ${option.value}.`;
    return { fault: { code: 'missing-value', reason }, taken };
  }
  return { option: { name: option.name, value }, taken };
}
