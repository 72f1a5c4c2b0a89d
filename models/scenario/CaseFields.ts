import { kindWords, type Located, type LocatedMap, type LocatedText } from '#models/language/located.ts';
import { didYouMean } from '#models/language/nearestName.ts';
import type { Place, Problem } from '#models/language/problem.ts';

export interface CaseKeys {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/**
 * The keys of one part of a case file, each asked for by the type it needs. Missing and unknown keys are reported at
 * once, a value of another type when it is asked for; the answer is then a placeholder.
 */
export class CaseFields {
  readonly #map: LocatedMap;
  readonly #noun: string;
  readonly #place: Place;
  readonly #problems: Problem[];

  constructor(map: LocatedMap, noun: string, keys: CaseKeys, problems: Problem[]) {
    this.#map = map;
    this.#noun = noun;
    this.#place = map.place;
    this.#problems = problems;
    const known = [...keys.required, ...keys.optional];
    for (const [key, { keyPlace }] of map.entries) {
      if (known.includes(key)) continue;
      const hint = didYouMean(key, known);
      this.report(
        'unknown-key',
        keyPlace,
        `"${key}" is not a key of ${noun}; it has ${known.join(', ')}.${hint}`,
      );
    }
    for (const key of keys.required.filter((one) => !map.entries.has(one))) {
      this.report('missing-key', map.place, `${capital(noun)} has no key "${key}".`);
    }
  }

  report(code: string, place: Place, reason: string): void {
    this.#problems.push({ code, place, reason });
  }

  placeOf(key: string): Place {
    return this.#map.entries.get(key)?.value.place ?? this.#place;
  }

  text(key: string): string {
    return this.#is('text', this.#map.entries.get(key)?.value, `"${key}"`)?.value.trim() ?? '';
  }

  /** A number within limits, both included. */
  number(key: string, from: number, to: number): number {
    const found = this.#is('number', this.#map.entries.get(key)?.value, `"${key}"`);
    if (found === null) return from;
    if (found.value >= from && found.value <= to) return found.value;
    this.report(
      'value-outside-range',
      found.place,
      `"${key}" lies between ${from} and ${to}, not ${found.text}.`,
    );
    return from;
  }

  option<Option extends string>(key: string, options: readonly [Option, ...Option[]]): Option {
    const found = this.#is('text', this.#map.entries.get(key)?.value, `"${key}"`);
    const chosen = options.find((option) => option === found?.value);
    if (found !== null && chosen === undefined) {
      const hint = didYouMean(found.value, options);
      this.report(
        'not-an-option',
        found.place,
        `"${key}" is one of ${options.join(', ')}, not "${found.value}".${hint}`,
      );
    }
    return chosen ?? options[0];
  }

  /** At least one text. */
  texts(key: string): readonly LocatedText[] {
    return this.#items(key, 'text');
  }

  /** At least one map. */
  maps(key: string): readonly LocatedMap[] {
    return this.#items(key, 'map');
  }

  /** Numbers by name, with their places. */
  numbers(key: string): readonly { readonly name: string; readonly place: Place; readonly value: number }[] {
    const map = this.#is('map', this.#map.entries.get(key)?.value, `"${key}"`);
    return [...(map?.entries ?? [])].flatMap(([name, { value }]) => {
      const number = this.#is('number', value, `"${name}"`);
      return number === null ? [] : [{ name, place: number.place, value: number.value }];
    });
  }

  #items<Kind extends 'text' | 'map'>(key: string, kind: Kind): readonly Extract<Located, { kind: Kind }>[] {
    const list = this.#is('list', this.#map.entries.get(key)?.value, `"${key}"`);
    if (list?.items.length === 0) this.report('empty-list', list.place, `"${key}" lists at least one.`);
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
