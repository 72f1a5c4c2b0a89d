import { kindWords, type Located, type LocatedMap, type LocatedText } from '#models/language/located.ts';
import { didYouMean } from '#models/language/nearestName.ts';
import type { Place, Problem } from '#models/language/problem.ts';
import { runLimits } from '#models/run/checkRunInputs.ts';
import { durationHours } from './caseDuration.ts';
import { type CaseKeys, type CasePart, caseKeys, casePartWords } from './caseKeys.ts';
import type { CaseProblemCode } from './caseProblemCodes.ts';

/**
 * The keys of one part of a case file, each asked for by the type it needs. Missing and unknown keys are reported at
 * once, a value of another type when it is asked for; the answer is then a placeholder, as it is for a key that is not there.
 */
export class CaseFields {
  readonly map: LocatedMap;
  readonly #noun: string;
  readonly #problems: Problem[];

  constructor(map: LocatedMap, part: CasePart, problems: Problem[]) {
    this.map = map;
    this.#noun = casePartWords[part];
    this.#problems = problems;
    const { required, optional }: CaseKeys = caseKeys[part];
    const known = [...required, ...optional];
    for (const [key, { keyPlace }] of map.entries) {
      if (known.includes(key)) continue;
      const hint = didYouMean(key, known);
      const reason = `"${key}" is not a key of ${this.#noun}; it has ${known.join(', ')}.${hint}`;
      this.report('unknown-key', keyPlace, reason);
    }
    for (const key of required.filter((one) => !map.entries.has(one))) {
      this.report('missing-key', map.place, `${capital(this.#noun)} has no key "${key}".`);
    }
  }

  report(code: CaseProblemCode, place: Place, reason: string): void {
    this.#problems.push({ code, place, reason });
  }

  has(key: string): boolean {
    return this.map.entries.has(key);
  }

  placeOf(key: string): Place {
    return this.map.entries.get(key)?.value.place ?? this.map.place;
  }

  text(key: string): string {
    return this.located(key)?.value.trim() ?? '';
  }

  located(key: string): LocatedText | null {
    return this.#is('text', this.#value(key), `"${key}"`);
  }

  /** A number within limits, both included; the usual one where the key is not there. */
  number(key: string, from: number, to: number, usual = from): number {
    const found = this.#is('number', this.#value(key), `"${key}"`);
    if (found === null) return usual;
    return this.#within(key, found.value, found.text, { from, to, place: found.place }) ? found.value : usual;
  }

  truth(key: string): boolean {
    return this.#is('truth', this.#value(key), `"${key}"`)?.value ?? false;
  }

  /** A length of time in hours: `10 min`, `2 h`, `3 days` or a bare number of hours. */
  hours(key: string, usual = 0, to: number = runLimits.hours): number {
    const value = this.#value(key);
    if (value?.kind === 'number') return this.number(key, 0, to, usual);
    const found = this.#is('text', value, `"${key}"`);
    if (found === null) return usual;
    const hours = durationHours(found.value);
    if (hours === null) {
      const reason = `"${key}" is a length of time such as 10 min, 2 h or 3 days, not "${found.value}".`;
      this.report('not-a-duration', found.place, reason);
      return usual;
    }
    return this.#within(key, hours, found.value, { from: 0, to, place: found.place }) ? hours : usual;
  }

  /** One of some words: the usual one, or the first, where the key is not there. */
  option<Option extends string>(
    key: string,
    options: readonly [Option, ...Option[]],
    usual: Option = options[0],
  ): Option {
    const found = this.#is('text', this.#value(key), `"${key}"`);
    const chosen = options.find((option) => option === found?.value);
    if (found !== null && chosen === undefined) {
      const hint = didYouMean(found.value, options);
      const reason = `"${key}" is one of ${options.join(', ')}, not "${found.value}".${hint}`;
      this.report('not-an-option', found.place, reason);
    }
    return chosen ?? usual;
  }

  texts(key: string, least = 1): readonly LocatedText[] {
    return this.#items(key, 'text', least);
  }

  maps(key: string, least = 1): readonly LocatedMap[] {
    return this.#items(key, 'map', least);
  }

  mapOf(key: string): LocatedMap | null {
    return this.#is('map', this.#value(key), `"${key}"`);
  }

  /** Numbers by name, with their places. */
  numbers(key: string): readonly { readonly name: string; readonly place: Place; readonly value: number }[] {
    return [...(this.mapOf(key)?.entries ?? [])].flatMap(([name, { value }]) => {
      const number = this.#is('number', value, `"${name}"`);
      return number === null ? [] : [{ name, place: number.place, value: number.value }];
    });
  }

  #value(key: string): Located | undefined {
    return this.map.entries.get(key)?.value;
  }

  #within(
    key: string,
    value: number,
    text: string,
    { from, to, place }: { readonly from: number; readonly to: number; readonly place: Place },
  ): boolean {
    if (value >= from && value <= to) return true;
    this.report('value-outside-range', place, `"${key}" lies between ${from} and ${to}, not ${text}.`);
    return false;
  }

  #items<Kind extends 'text' | 'map'>(
    key: string,
    kind: Kind,
    least: number,
  ): readonly Extract<Located, { kind: Kind }>[] {
    const list = this.#is('list', this.#value(key), `"${key}"`);
    if (list !== null && list.items.length < least) {
      this.report('empty-list', list.place, `"${key}" lists at least one.`);
    }
    return (list?.items ?? []).flatMap((item) => this.#is(kind, item, `Each item of "${key}"`) ?? []);
  }

  /** The value if it is of that kind (and not empty text); reported otherwise, unless it is not there at all. */
  #is<Kind extends Located['kind']>(
    kind: Kind,
    value: Located | undefined,
    what: string,
  ): Extract<Located, { kind: Kind }> | null {
    if (value === undefined) return null;
    if (kind === 'text' && value.kind === 'text' && value.value.trim() === '') {
      this.report('empty-text', value.place, `${what} of ${this.#noun} is empty.`);
      return null;
    }
    if (isOf(kind, value)) return value;
    const reason = `${what} of ${this.#noun} must be ${kindWords[kind]}, not ${kindWords[value.kind]}.`;
    this.report('wrong-type', value.place, reason);
    return null;
  }
}

function isOf<Kind extends Located['kind']>(
  kind: Kind,
  value: Located,
): value is Extract<Located, { kind: Kind }> {
  return value.kind === kind;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
