import type { ColumnStore } from './ColumnStore.ts';
import { percentile, ranksOf } from './percentile.ts';
import { selectRanks } from './selectRanks.ts';

/** Keeps every value, so that percentiles are exact order statistics. */
export class ExactColumns implements ColumnStore {
  readonly method = 'exact';
  readonly #columnCount: number;
  readonly #capacity: number;
  /** Column after column; within a column one value per subject in the order in which they came. */
  readonly #values: Float64Array;
  readonly #subjects: number[] = [];

  constructor(columnCount: number, capacity: number) {
    this.#columnCount = columnCount;
    this.#capacity = capacity;
    this.#values = new Float64Array(columnCount * capacity);
  }

  addSubject(subject: number, values: Float64Array): void {
    const place = this.#subjects.length;
    if (place === this.#capacity) throw new RangeError(`There is room for ${this.#capacity} subjects.`);
    this.#subjects.push(subject);
    for (let column = 0; column < this.#columnCount; column += 1) {
      // Minus zero becomes zero: comparisons cannot tell them apart, so their order would show.
      this.#values[column * this.#capacity + place] = values[column]! + 0;
    }
  }

  percentiles(percents: readonly number[], target: readonly Float64Array[]): void {
    const count = this.#subjects.length;
    const numbers = new Float64Array(count);
    const ranks = ranksOf(count, percents);
    for (let column = 0; column < this.#columnCount; column += 1) {
      const start = column * this.#capacity;
      numbers.set(this.#values.subarray(start, start + count));
      selectRanks(numbers, ranks);
      for (let index = 0; index < percents.length; index += 1) {
        target[index]![column] = percentile(numbers, percents[index]!);
      }
    }
  }

  /** Every subject's values in order of its number, subject after subject. */
  inSubjectOrder(): { readonly subjects: readonly number[]; readonly values: Float64Array } {
    const places = this.#subjects.map((_, place) => place);
    places.sort((left, right) => this.#subjects[left]! - this.#subjects[right]!);
    const values = new Float64Array(places.length * this.#columnCount);
    places.forEach((place, row) => {
      for (let column = 0; column < this.#columnCount; column += 1) {
        values[row * this.#columnCount + column] = this.#values[column * this.#capacity + place]!;
      }
    });
    return { subjects: places.map((place) => this.#subjects[place]!), values };
  }
}
