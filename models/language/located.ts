import type { Place } from './problem.ts';

/** What a YAML file holds, with places: plain values, free of the YAML library. Maps, not objects, keep keys. */
export type Located = LocatedMap | LocatedList | LocatedText | LocatedNumber | LocatedTruth | LocatedNothing;

export interface LocatedMap {
  readonly kind: 'map';
  readonly place: Place;
  readonly entries: ReadonlyMap<string, LocatedEntry>;
}

export interface LocatedEntry {
  readonly keyPlace: Place;
  readonly value: Located;
}

export interface LocatedList {
  readonly kind: 'list';
  readonly place: Place;
  readonly items: readonly Located[];
}

export interface LocatedText {
  readonly kind: 'text';
  readonly place: Place;
  readonly value: string;
  /** The place of the character at an index of the value. */
  readonly placeAt: (index: number) => Place;
}

export interface LocatedNumber {
  readonly kind: 'number';
  readonly place: Place;
  readonly value: number;
  /** The number as it is written. */
  readonly text: string;
  readonly placeAt: (index: number) => Place;
}

export interface LocatedTruth {
  readonly kind: 'truth';
  readonly place: Place;
  readonly value: boolean;
}

export interface LocatedNothing {
  readonly kind: 'nothing';
  readonly place: Place;
}

export const kindWords: Readonly<Record<Located['kind'], string>> = {
  map: 'a map of keys',
  list: 'a list',
  text: 'text',
  number: 'a number',
  truth: 'true or false',
  nothing: 'nothing',
};
