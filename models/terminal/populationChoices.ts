import { quoted } from '#models/dosing/nameAdvice.ts';
import type { Problem } from '#models/language/problem.ts';
import type { Spread, SubjectRange } from '#models/population/populationJob.ts';
import type { GivenOption } from './readArguments.ts';
import type { OptionName } from './terminalOptions.ts';

/** What the options say about a population; what they leave out has its usual value. */
export interface PopulationChoices {
  readonly size: number;
  readonly seed: number;
  readonly spread: Spread;
  /** Null for all. */
  readonly observables: readonly string[] | null;
  /** Null for all. */
  readonly subjects: SubjectRange | null;
  /** The one patient to pull out, or null. */
  readonly subject: number | null;
  /** Null for one thread for each processor. */
  readonly workers: number | null;
}

const usualSeed = 1;
const mostWorkers = 256;
const spreads: readonly Spread[] = ['variability', 'uncertainty'];
/** Options that mean nothing without `--population`. */
const dependent: readonly OptionName[] = ['seed', 'subject', 'spread', 'observable', 'workers'];

/** The options of a population, and everything wrong with them. Sizes and seeds are held to their limits when the job is checked. */
export function populationChoices(given: readonly GivenOption[]): {
  readonly choices: PopulationChoices;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const optionOf = (name: OptionName) => given.find((option) => option.name === name);
  const refuse = ({ place }: GivenOption, code: string, reason: string) =>
    problems.push({ code, place, reason });
  const whole = (name: OptionName, least: number, most = Number.MAX_SAFE_INTEGER): number | null => {
    const option = optionOf(name);
    if (option === undefined) return null;
    const number = wholeNumber(option.value);
    if (number !== null && number > most) {
      refuse(option, 'out-of-range', `--${name} is at most ${most}.`);
      return null;
    }
    if (number !== null && number >= least) return number;
    refuse(
      option,
      'not-a-number',
      `--${name} needs a whole number from ${least} on, not ${quoted(option.value)}.`,
    );
    return null;
  };
  const size = whole('population', 1) ?? 1;
  const within = (option: GivenOption, last: number) => {
    if (last > size && optionOf('population') !== undefined)
      refuse(option, 'out-of-range', `The population has the subjects 1 to ${size}, not ${last}.`);
  };

  const subjectsOption = optionOf('subjects');
  const subjects = subjectsOption ? readSubjects(subjectsOption.value) : null;
  if (subjectsOption && subjects === null)
    refuse(
      subjectsOption,
      'not-a-range',
      `Write --subjects A-B, such as 1-5000, not ${quoted(subjectsOption.value)}.`,
    );
  if (subjectsOption && subjects) within(subjectsOption, subjects.last);
  const subject = whole('subject', 1);
  if (subject !== null) within(optionOf('subject')!, subject);
  if (subjectsOption && subject !== null)
    refuse(
      optionOf('subject')!,
      'unexpected-option',
      '--subject pulls one patient out; leave out --subjects.',
    );

  const spreadOption = optionOf('spread');
  const spread = spreads.find((one) => one === spreadOption?.value);
  if (spreadOption && spread === undefined)
    refuse(
      spreadOption,
      'not-an-option',
      `--spread is one of ${spreads.join(', ')}, not ${quoted(spreadOption.value)}.`,
    );

  const observables = given.filter(({ name }) => name === 'observable').map(({ value }) => value);
  const choices = {
    size,
    seed: whole('seed', 0) ?? usualSeed,
    spread: spread ?? 'variability',
    observables: observables.length > 0 ? observables : null,
    subjects,
    subject,
    workers: whole('workers', 1, mostWorkers),
  };
  return { choices, problems };
}

/** Options of a population that are given without one. */
export function lonelyOptions(given: readonly GivenOption[]): readonly Problem[] {
  const names: readonly OptionName[] = given.map(({ name }) => name);
  if (names.includes('population')) return [];
  const lonely = names.includes('merge') ? dependent : [...dependent, 'subjects'];
  return given
    .filter(({ name }) => lonely.includes(name))
    .map(({ name, place }) => ({
      code: 'needs-population',
      place,
      reason: `--${name} belongs to a population; give --population N too.`,
    }));
}

/** `A-B` as whole numbers with A from 1 on and B not below it, or null. */
export function readSubjects(text: string): SubjectRange | null {
  const [, from = '', to = ''] = /^(\d+)-(\d+)$/.exec(text) ?? [];
  const first = wholeNumber(from);
  const last = wholeNumber(to);
  return first !== null && last !== null && first >= 1 && last >= first ? { first, last } : null;
}

function wholeNumber(text: string): number | null {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(number) ? number : null;
}
