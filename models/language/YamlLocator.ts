import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from 'yaml';
import type { Located, LocatedEntry } from './located.ts';
import type { ProblemList } from './ProblemList.ts';
import type { Place } from './problem.ts';
import { scalarOffset } from './scalarOffset.ts';

/** A model's deepest value is a band's source: observables, name, bands, item, sources, item. */
const deepestNesting = 12;

/** Walks a parsed YAML document once, to values with places. */
export class YamlLocator {
  readonly #text: string;
  readonly #placeOf: (offset: number) => Place;
  readonly #problems: ProblemList;

  constructor(text: string, placeOf: (offset: number) => Place, problems: ProblemList) {
    this.#text = text;
    this.#placeOf = placeOf;
    this.#problems = problems;
  }

  locate(node: unknown, depth = 0): Located {
    const yamlNode = isMap(node) || isSeq(node) || isScalar(node) || isAlias(node) ? (node as Node) : null;
    const offset = yamlNode?.range?.[0] ?? 0;
    const place = this.#placeOf(offset);
    if (depth > deepestNesting) {
      this.#problems.add('yaml-too-deep', place, `Lists and maps are nested at most ${deepestNesting} deep.`);
      return { kind: 'nothing', place };
    }
    if (isAlias(node)) {
      this.#problems.add(
        'yaml-alias',
        place,
        `The alias "*${node.source}" is not read; write the value out.`,
      );
      return { kind: 'nothing', place };
    }
    if (yamlNode !== null && 'tag' in yamlNode && yamlNode.tag !== undefined) this.#refuseTag(offset);
    if (isMap(node)) return { kind: 'map', place, entries: this.#entries(node, depth) };
    if (isSeq(node)) {
      return { kind: 'list', place, items: node.items.map((item) => this.locate(item, depth + 1)) };
    }
    return isScalar(node) ? this.#scalar(node, place) : { kind: 'nothing', place };
  }

  #entries(map: YAMLMap, depth: number): Map<string, LocatedEntry> {
    const entries = new Map<string, LocatedEntry>();
    for (const { key, value } of map.items) {
      const keyOffset =
        (isScalar(key) || isMap(key) || isSeq(key) || isAlias(key) ? key.range?.[0] : undefined) ?? 0;
      const keyPlace = this.#placeOf(keyOffset);
      if (!isScalar(key) || typeof key.value !== 'string') {
        this.#problems.add('wrong-type', keyPlace, 'A key is a word; a number or a list cannot be one.');
        continue;
      }
      if (isScalar(key) && key.tag !== undefined) this.#refuseTag(keyOffset);
      const located =
        value === null ? { kind: 'nothing' as const, place: keyPlace } : this.locate(value, depth + 1);
      const earlier = entries.get(key.value);
      if (earlier !== undefined) {
        const reason = `The key "${key.value}" stands here for the second time; the first is in line ${earlier.keyPlace.line}.`;
        this.#problems.add('duplicate-key', keyPlace, reason, key.value);
        continue;
      }
      entries.set(key.value, { keyPlace, value: located });
    }
    return entries;
  }

  #scalar(node: Scalar, place: Place): Located {
    const { value } = node;
    const placeAt = (index: number): Place => this.#placeOf(scalarOffset(this.#text, node, index));
    if (typeof value === 'string') return { kind: 'text', place, value, placeAt };
    if (typeof value === 'boolean') return { kind: 'truth', place, value };
    if (typeof value === 'number') {
      const text = node.source ?? String(value);
      const vanishes = value === 0 && /^[^eE]*[1-9]/.test(text) && !/^0[xo]/.test(text);
      if (!Number.isFinite(value) || vanishes) {
        this.#problems.add('number-not-finite', place, `"${text}" is not a finite number that can be kept.`);
        return { kind: 'nothing', place };
      }
      return { kind: 'number', place, value, text, placeAt };
    }
    return { kind: 'nothing', place };
  }

  #refuseTag(valueOffset: number): void {
    // The tag stands before its value, in the same line.
    const before = this.#text.slice(Math.max(0, valueOffset - 200), valueOffset);
    const tag = /!\S*(?=\s+(?:&\S+\s+)?$)/.exec(before);
    const offset = tag === null ? valueOffset : valueOffset - before.length + tag.index;
    this.#problems.add(
      'yaml-tag',
      this.#placeOf(offset),
      'YAML tags are not read; values are plain text, numbers, true or false.',
    );
  }
}
