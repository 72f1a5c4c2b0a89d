import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentile, ranksOf } from '#models/population/percentile.ts';
import { selectRanks } from '#models/population/selectRanks.ts';
import { ValueHistogram } from '#models/population/ValueHistogram.ts';
import { binOf, binStart } from '#models/population/valueBins.ts';

const percents = [5, 25, 50, 75, 95];
const numbers = fc.array(fc.double({ noNaN: true, min: -1e12, max: 1e12 }), { minLength: 1, maxLength: 200 });

describe('a percentile', () => {
  it('is that of R and NumPy (type 7)', () => {
    // quantile(c(1, 2, 4, 8), c(.05, .25, .5, .75, .95)) in R.
    const found = percents.map((percent) => percentile([1, 2, 4, 8], percent));
    [1.15, 1.75, 3, 5, 7.4].forEach((expected, index) => {
      expect(found[index]).toBeCloseTo(expected, 12);
    });
  });

  it('of evenly spaced numbers is the share of the way', () => {
    const evenly = Array.from({ length: 1001 }, (_, index) => index);
    for (const percent of percents) expect(percentile(evenly, percent)).toBeCloseTo(10 * percent, 9);
  });

  it('needs only the ranks that it is made of: selecting gives the bits that sorting gives', () => {
    fc.assert(
      fc.property(numbers, (given) => {
        const selected = Float64Array.from(given, (value) => value + 0);
        const sorted = selected.slice().sort();
        selectRanks(selected, ranksOf(given.length, percents));
        for (const percent of percents) {
          expect(percentile(selected, percent)).toBe(percentile(sorted, percent));
        }
      }),
    );
  });

  it('also among many equal numbers', () => {
    const selected = Float64Array.from({ length: 5000 }, (_, index) => (index * 7919) % 3);
    const sorted = selected.slice().sort();
    selectRanks(selected, ranksOf(5000, percents));
    for (const percent of percents) expect(percentile(selected, percent)).toBe(percentile(sorted, percent));
  });
});

describe('the bins of a histogram', () => {
  it('hold each number between their borders, less than 0.8 % apart', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const bin = binOf(value);
        if (bin === 0) expect(Math.abs(value)).toBeLessThan(2 ** -64);
        else {
          const near = Math.abs(binStart(bin));
          expect(Math.abs(value)).toBeGreaterThanOrEqual(near);
          expect(Math.abs(value)).toBeLessThan(near * 1.0079);
          expect(Math.sign(bin)).toBe(Math.sign(value));
        }
      }),
    );
  });
});

describe('a histogram', () => {
  it('gives percentiles within 0.8 % of the exact ones where neighbours are close', () => {
    const values = Float64Array.from({ length: 4000 }, (_, index) => Math.exp(index / 1000)).sort();
    const histogram = new ValueHistogram();
    for (const value of values) histogram.add(value);
    for (const percent of percents) {
      const exact = percentile(values, percent);
      expect(Math.abs(histogram.percentile(percent) - exact)).toBeLessThan(0.008 * exact);
    }
  });

  it('keeps zeros and negative numbers in their place', () => {
    const histogram = new ValueHistogram();
    for (const value of [-2, -1, 0, 0, 0, 1, 2]) histogram.add(value);
    expect(histogram.percentile(50)).toBe(0);
    expect(histogram.percentile(0)).toBeCloseTo(-2, 1);
    expect(histogram.percentile(100)).toBeCloseTo(2, 1);
    expect(histogram.total).toBe(7);
  });

  it('split and added up is the same as in one, in any order', () => {
    fc.assert(
      fc.property(numbers, fc.nat(), (given, cut) => {
        const whole = new ValueHistogram();
        const parts = [new ValueHistogram(), new ValueHistogram()];
        given.forEach((value, index) => {
          whole.add(value);
          parts[(index * 31 + cut) % 2]!.add(value);
        });
        const sum = new ValueHistogram();
        for (const part of parts.reverse()) sum.addCounts(part.counts());
        expect(sum.counts()).toEqual(whole.counts());
        expect(sum.percentile(25)).toBe(whole.percentile(25));
      }),
    );
  });
});
