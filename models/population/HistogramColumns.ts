import type { ColumnStore } from './ColumnStore.ts';
import { type HistogramCounts, ValueHistogram } from './ValueHistogram.ts';

/** Keeps a histogram per column, so that a population of any size fits and parts of it add up exactly. */
export class HistogramColumns implements ColumnStore {
  readonly method = 'histogram';
  readonly #columns: readonly ValueHistogram[];

  constructor(columnCount: number) {
    this.#columns = Array.from({ length: columnCount }, () => new ValueHistogram());
  }

  addSubject(_subject: number, values: Float64Array): void {
    this.#columns.forEach((column, index) => {
      column.add(values[index]!);
    });
  }

  percentiles(percents: readonly number[], target: readonly Float64Array[]): void {
    this.#columns.forEach((column, index) => {
      percents.forEach((percent, place) => {
        target[place]![index] = column.percentile(percent);
      });
    });
  }

  addCounts(counts: readonly HistogramCounts[]): void {
    this.#columns.forEach((column, index) => {
      column.addCounts(counts[index]!);
    });
  }

  counts(): readonly HistogramCounts[] {
    return this.#columns.map((column) => column.counts());
  }
}
