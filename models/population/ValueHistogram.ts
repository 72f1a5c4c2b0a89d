import { betweenRanks } from './percentile.ts';
import { binOf, valueInBin } from './valueBins.ts';

/** Counts as plain data: of zeros, of the first other bin and of each further one; no zero counts at either end. */
export interface HistogramCounts {
  readonly zeros: number;
  readonly firstBin: number;
  readonly counts: readonly number[];
}

/** Room left on either side when the counts have to grow. */
const margin = 32;

/** How many numbers fell into each of the bins of `valueBins`. Counts are whole numbers, so adding histograms is exact. */
export class ValueHistogram {
  #zeros = 0;
  #firstBin = 0;
  #counts = new Uint32Array(0);
  #total = 0;

  get total(): number {
    return this.#total;
  }

  add(value: number): void {
    this.#addToBin(binOf(value), 1);
  }

  addCounts({ zeros, firstBin, counts }: HistogramCounts): void {
    this.#addToBin(0, zeros);
    counts.forEach((count, index) => {
      if (count > 0) this.#addToBin(firstBin + index, count);
    });
  }

  counts(): HistogramCounts {
    const isUsed = (count: number) => count > 0;
    const first = this.#counts.findIndex(isUsed);
    if (first < 0) return { zeros: this.#zeros, firstBin: 0, counts: [] };
    const last = this.#counts.findLastIndex(isUsed);
    return {
      zeros: this.#zeros,
      firstBin: this.#firstBin + first,
      counts: [...this.#counts.subarray(first, last + 1)],
    };
  }

  /**
   * An approximate percentile: numbers are taken to lie evenly within their bin, so it is off by less than the width of a bin,
   * 0.8 % of the value.
   * @throws RangeError without numbers (a programmer fault)
   */
  percentile(percent: number): number {
    return betweenRanks(this.#total, percent, (rank) => this.#atRank(rank));
  }

  #atRank(rank: number): number {
    let before = 0;
    let hasZerosAhead = true;
    for (let index = 0; index < this.#counts.length; index += 1) {
      const bin = this.#firstBin + index;
      if (bin >= 0 && hasZerosAhead) {
        if (rank < before + this.#zeros) return 0;
        before += this.#zeros;
        hasZerosAhead = false;
      }
      const count = this.#counts[index]!;
      if (rank < before + count) return valueInBin(bin, (rank - before + 0.5) / count);
      before += count;
    }
    return 0;
  }

  #addToBin(bin: number, count: number): void {
    this.#total += count;
    if (bin === 0) {
      this.#zeros += count;
      return;
    }
    if (bin < this.#firstBin || bin >= this.#firstBin + this.#counts.length) this.#growTo(bin);
    this.#counts[bin - this.#firstBin]! += count;
  }

  #growTo(bin: number): void {
    const isEmpty = this.#counts.length === 0;
    const first = isEmpty ? bin - margin : Math.min(this.#firstBin, bin - margin);
    const end = isEmpty ? bin + margin : Math.max(this.#firstBin + this.#counts.length, bin + margin);
    const grown = new Uint32Array(end - first);
    if (!isEmpty) grown.set(this.#counts, this.#firstBin - first);
    this.#firstBin = first;
    this.#counts = grown;
  }
}
