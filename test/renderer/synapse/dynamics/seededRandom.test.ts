import { describe, expect, it } from 'vitest';
import { fractionAt, scatter, streamKey, streams } from '#renderer/synapse/dynamics/seededRandom.ts';

describe('numbers from a seed', () => {
  it('follow from seed, stream, index and step alone', () => {
    const key = streamKey(7, streams.drug);
    expect(fractionAt(key, 3, 4)).toBe(fractionAt(streamKey(7, streams.drug), 3, 4));
    expect(fractionAt(key, 3, 4)).not.toBe(fractionAt(key, 4, 3));
    expect(fractionAt(key, 3, 4)).not.toBe(fractionAt(streamKey(8, streams.drug), 3, 4));
    expect(fractionAt(key, 3, 4)).not.toBe(fractionAt(streamKey(7, streams.gaba), 3, 4));
  });

  it('scatters words without two meeting', () => {
    const words = new Set(Array.from({ length: 100_000 }, (_, word) => scatter(word)));
    expect(words.size).toBe(100_000);
  });

  it('fills 0 to 1 evenly, and neighbours know nothing of each other', () => {
    const key = streamKey(1, streams.visits);
    const bins = new Float64Array(20);
    let product = 0;
    const count = 40_000;
    for (let step = 0; step < count; step += 1) {
      const value = fractionAt(key, 0, step);
      expect(value >= 0 && value < 1).toBe(true);
      bins[Math.floor(value * 20)]! += 1;
      product += (value - 0.5) * (fractionAt(key, 0, step + 1) - 0.5);
    }
    const expected = count / 20;
    const chiSquare = bins.reduce((sum, found) => sum + (found - expected) ** 2 / expected, 0);
    // 99.9 % of even draws lie below 43.8 with 19 degrees of freedom.
    expect(chiSquare).toBeLessThan(43.8);
    expect(Math.abs(product / count) * 12).toBeLessThan(0.03);
  });
});
