import { describe, expect, it } from 'vitest';
import { normalQuantile } from '#models/population/normalQuantile.ts';

/** Values of the inverse normal as tables and R print them. */
const known: readonly (readonly [number, number])[] = [
  [0.5, 0],
  [0.75, 0.6744897501960817],
  [0.95, 1.6448536269514726],
  [0.975, 1.9599639845400543],
  [0.999, 3.0902323061678136],
  [1e-10, -6.361340902404056],
  [1e-20, -9.262340089798409],
];

describe('the inverse normal', () => {
  it.each(known)('at %f is %f', (probability, expected) => {
    expect(Math.abs(normalQuantile(probability) - expected)).toBeLessThanOrEqual(
      1e-14 * (1 + Math.abs(expected)),
    );
  });

  it('is as far above the middle as below', () => {
    for (const below of [0.4, 0.2, 0.07, 0.01]) {
      expect(normalQuantile(below) + normalQuantile(1 - below)).toBeCloseTo(0, 13);
    }
  });

  it('inverts the integral of the normal density, by Simpson over 4,000 pieces', () => {
    const density = (z: number) => Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
    for (const z of [0.3, 1, 2.2, 3.4]) {
      const pieces = 4000;
      let sum = density(0) + density(z);
      for (let piece = 1; piece < pieces; piece += 1)
        sum += (piece % 2 ? 4 : 2) * density((piece * z) / pieces);
      const below = 0.5 + (sum * z) / (3 * pieces);
      expect(normalQuantile(below)).toBeCloseTo(z, 10);
    }
  });

  it('refuses what is no probability', () => {
    for (const outside of [0, 1, Number.NaN]) expect(() => normalQuantile(outside)).toThrow(RangeError);
  });
});
