import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fusionAt,
  grainCounts,
  grainsInsideAt,
  grainsOfBurst,
  releasedInBeat,
  releaseOrder,
} from '#renderer/synapse/dynamics/vesicleRelease.ts';

const beats = Array.from({ length: 20_000 }, (_, beat) => beat);

describe('what an impulse releases', () => {
  it.each([0.17, 0.5, 1, 1.4])('is Binomial(4, %f / 2) over many impulses', (release) => {
    const chance = release / 2;
    const counts = beats.map((beat) => releasedInBeat(release, 3, beat));
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / counts.length;
    expect(mean).toBeCloseTo(4 * chance, 1);
    expect(variance).toBeCloseTo(4 * chance * (1 - chance), 1);
  });

  it('is more, never less, for the same impulse where more is released', () => {
    const release = fc.double({ min: 0, max: 2, noNaN: true });
    fc.assert(
      fc.property(release, release, fc.integer(), fc.nat(600), (one, other, seed, beat) => {
        const less = releasedInBeat(Math.min(one, other), seed, beat);
        expect(releasedInBeat(Math.max(one, other), seed, beat)).toBeGreaterThanOrEqual(less);
      }),
    );
  });

  it('is nothing at 0 and everything at 2', () => {
    expect(beats.slice(0, 500).every((beat) => releasedInBeat(0, 1, beat) === 0)).toBe(true);
    expect(beats.slice(0, 500).every((beat) => releasedInBeat(2, 1, beat) === 4)).toBe(true);
  });

  it('takes the docked vesicles in an order that every one can lead', () => {
    const leaders = new Set<number>();
    for (let beat = 0; beat < 60; beat += 1) {
      const order = [0, 1, 2, 3].map((vesicle) => releaseOrder(vesicle, 1, beat));
      expect([...order].sort()).toEqual([0, 1, 2, 3]);
      leaders.add(order.indexOf(0));
    }
    expect(leaders.size).toBe(4);
  });
});

describe('a released vesicle', () => {
  it('is open at the still, with 16 grains left of 46, and closed and full before the next impulse', () => {
    expect(fusionAt(0)).toBe(0);
    expect(fusionAt(0.6)).toBe(1);
    expect(grainsInsideAt(0.6)).toBe(grainCounts.left);
    expect(fusionAt(1.95)).toBe(0);
    expect(grainsInsideAt(1.95)).toBe(grainCounts.docked);
  });

  it('draws 78 grains at rest and below, more in withdrawal, 110 at most', () => {
    expect([0.1, 1, 1.4, 2].map(grainsOfBurst)).toEqual([78, 78, 109, 110]);
  });
});
