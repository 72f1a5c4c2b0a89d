import type { DraftUnit, Reading } from './draft.ts';
import { kindWords, type Located, type LocatedList, type LocatedMap } from './located.ts';
import { type ModelPart, modelKeys, type PartKeys } from './modelKeys.ts';
import { didYouMean } from './nearestName.ts';
import { parseWritten, type WrittenExpression } from './parseExpression.ts';
import { parseUnit } from './parseUnit.ts';
import type { Place } from './problem.ts';

/**
 * The keys of one part of a model file, each asked for by the type it needs. Keys missing or unknown are reported at
 * once, values of another type when they are asked for; the answer is then a placeholder.
 */
export class Fields {
  /** Where the part is: its key, or itself within a list. */
  readonly place: Place;
  readonly subject: string;
  readonly #map: LocatedMap;
  readonly #keys: PartKeys;
  readonly #reading: Reading;

  constructor(map: LocatedMap, part: ModelPart, subject: string, place: Place, reading: Reading) {
    this.#map = map;
    this.#keys = modelKeys[part];
    this.subject = subject;
    this.place = place;
    this.#reading = reading;
    const { noun, required, optional } = this.#keys;
    const known = [...required, ...optional];
    for (const [key, { keyPlace }] of map.entries) {
      if (known.includes(key)) continue;
      const hint = didYouMean(key, known);
      const reason = `"${key}" is not a key of ${noun}; it has ${known.join(', ')}.${hint}`;
      reading.problems.add('unknown-key', keyPlace, reason, subject);
    }
    for (const key of required) {
      if (map.entries.has(key)) continue;
      const reason = `"${subject}", ${noun}, has no key "${key}".`;
      reading.problems.add('missing-key', place, reason, subject);
    }
  }

  /** The value of a key of one kind; null where it is absent or, reported, of another kind. */
  at<Kind extends Located['kind']>(key: string, ...kinds: Kind[]): Extract<Located, { kind: Kind }> | null {
    const value = this.#map.entries.get(key)?.value;
    if (value === undefined || (value.kind === 'nothing' && this.#keys.optional.includes(key))) return null;
    if (isOfKind(value, kinds)) return value;
    const wanted = kinds.map((kind) => kindWords[kind]).join(' or ');
    const quotes = kinds.some((kind) => kind === 'text') && value.kind !== 'map' ? '; put it in quotes' : '';
    const reason = `"${key}" of "${this.subject}" must be ${wanted}, not ${kindWords[value.kind]}${quotes}.`;
    this.#reading.problems.add('wrong-type', value.place, reason, this.subject);
    return null;
  }

  /** Text for people, never empty. */
  text(key: string): string {
    const value = this.at(key, 'text');
    if (value !== null && value.value.trim() === '') {
      this.#reading.problems.add(
        'empty-text',
        value.place,
        `"${key}" of "${this.subject}" is empty.`,
        this.subject,
      );
    }
    return value?.value ?? '';
  }

  number(key: string): number {
    return this.at(key, 'number')?.value ?? Number.NaN;
  }

  positive(key: string): number {
    const value = this.at(key, 'number');
    if (value !== null && !(value.value > 0)) {
      const reason = `"${key}" of "${this.subject}" must be above zero, not ${value.text}.`;
      this.#reading.problems.add('not-positive', value.place, reason, this.subject);
    }
    return value?.value ?? Number.NaN;
  }

  truth(key: string, otherwise: boolean): boolean {
    return this.at(key, 'truth')?.value ?? otherwise;
  }

  option<Option extends string>(key: string, options: readonly [Option, ...Option[]]): Option {
    const value = this.at(key, 'text');
    const chosen = options.find((option) => option === value?.value);
    if (value !== null && chosen === undefined) {
      const hint = didYouMean(value.value, options);
      const reason = `"${key}" of "${this.subject}" is one of ${options.join(', ')}, not "${value.value}".${hint}`;
      this.#reading.problems.add('not-an-option', value.place, reason, this.subject);
    }
    return chosen ?? options[0];
  }

  unit(): DraftUnit {
    const value = this.at('unit', 'text', 'number');
    if (value === null) return { text: '1', unit: null, place: this.place };
    const text = value.kind === 'text' ? value.value : value.text;
    const parsed = parseUnit(text);
    if (parsed.ok) return { text, unit: parsed.unit, place: value.place };
    this.#reading.problems.add(parsed.code, value.placeAt(parsed.index), parsed.reason, this.subject);
    return { text, unit: null, place: value.place };
  }

  equation(key: string): WrittenExpression {
    const value = this.at(key, 'text', 'number');
    if (value === null) {
      return { text: '', placeAt: () => this.place, expression: null, indexOf: new Map(), names: [] };
    }
    const text = value.kind === 'text' ? value.value.trimEnd() : value.text;
    return parseWritten(text, value.placeAt, this.#reading.problems, this.subject);
  }

  /** Keys of sources, each noted as a citation; null where the key is absent. */
  sources(): readonly string[] | null {
    const list = this.at('sources', 'list');
    if (list === null) return null;
    return this.#texts(list, 'sources').map(({ value, place }) => {
      this.#reading.citations.push({ key: value, place, subject: this.subject });
      return value;
    });
  }

  /** Lists of maps, as fields of a part. */
  parts(key: string, part: ModelPart): Fields[] {
    const list = this.at(key, 'list');
    return (list?.items ?? []).flatMap((item) => {
      if (item.kind === 'map') return [new Fields(item, part, this.subject, item.place, this.#reading)];
      this.#refuseItem(key, 'map', item);
      return [];
    });
  }

  /** A map within the part, as fields of another part; null where it is absent. */
  part(key: string, part: ModelPart): Fields | null {
    const map = this.at(key, 'map');
    return map === null ? null : new Fields(map, part, this.subject, this.placeOfKey(key), this.#reading);
  }

  placeOfKey(key: string): Place {
    return this.#map.entries.get(key)?.keyPlace ?? this.place;
  }

  placeOfValue(key: string): Place {
    return this.#map.entries.get(key)?.value.place ?? this.place;
  }

  #texts(list: LocatedList, key: string) {
    return list.items.flatMap((item) => {
      if (item.kind === 'text') return [item];
      this.#refuseItem(key, 'text', item);
      return [];
    });
  }

  #refuseItem(key: string, wanted: Located['kind'], item: Located): void {
    const reason = `Each item of "${key}" of "${this.subject}" must be ${kindWords[wanted]}, not ${kindWords[item.kind]}.`;
    this.#reading.problems.add('wrong-type', item.place, reason, this.subject);
  }
}

function isOfKind<Kind extends Located['kind']>(
  value: Located,
  kinds: readonly Kind[],
): value is Extract<Located, { kind: Kind }> {
  return kinds.some((kind) => kind === value.kind);
}
