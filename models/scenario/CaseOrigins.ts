import type { LocatedMap } from '#models/language/located.ts';
import type { Place } from '#models/language/problem.ts';

/** Where each part of a read case stands in its file, for findings after reading. */
export class CaseOrigins {
  readonly #maps = new Map<object, LocatedMap>();

  keep<Part extends object>(part: Part, map: LocatedMap): Part {
    this.#maps.set(part, map);
    return part;
  }

  has(part: object, key: string): boolean {
    return this.#maps.get(part)?.entries.has(key) ?? false;
  }

  /** The place of a part, of the value of one of its keys, or of an item in that; of the nearest there is of these. */
  placeOf(part: object, key?: string, index?: number): Place {
    const map = this.#maps.get(part);
    if (map === undefined) throw new RangeError('This part was not read from a case file.');
    const value = key === undefined ? undefined : map.entries.get(key)?.value;
    const item = value?.kind === 'list' && index !== undefined ? value.items[index] : undefined;
    return (item ?? value ?? map).place;
  }
}
