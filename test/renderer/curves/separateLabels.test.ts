import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { separateLabels } from '#renderer/curves/separateLabels.ts';

describe('line-end names', () => {
  it('stay where they are when they have room', () => {
    expect(separateLabels([20, 60, 100], 14, 0, 120)).toEqual([20, 60, 100]);
  });

  it('that fall together spread evenly about their common middle', () => {
    expect(separateLabels([50, 50, 50], 14, 0, 120)).toEqual([36, 50, 64]);
  });

  it('keep their order however they come', () => {
    expect(separateLabels([52, 50], 14, 0, 120)).toEqual([58, 44]);
  });

  it('stop at the edges of the plot', () => {
    expect(separateLabels([-30, -20], 14, 0, 120)).toEqual([0, 14]);
    expect(separateLabels([118, 119, 500], 14, 0, 120)).toEqual([92, 106, 120]);
  });

  it('share the room when there are more than fit', () => {
    expect(separateLabels([10, 10, 10], 14, 0, 20)).toEqual([0, 10, 20]);
  });

  it('never come closer than the gap, leave the plot or change places', () => {
    const centres = fc.array(fc.double({ min: -50, max: 250, noNaN: true }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(centres, (wanted) => {
        const placed = separateLabels(wanted, 14, 0, 200);
        const order = wanted
          .map((_, index) => index)
          .sort((one, other) => wanted[one]! - wanted[other]! || one - other);
        order.forEach((index, place) => {
          expect(placed[index]).toBeGreaterThanOrEqual(-1e-9);
          expect(placed[index]).toBeLessThanOrEqual(200 + 1e-9);
          if (place > 0) expect(placed[index]! - placed[order[place - 1]!]!).toBeGreaterThan(14 - 1e-9);
        });
      }),
    );
  });

  it('move no further in sum of squares than a simple pass downward would', () => {
    const centres = fc.array(fc.double({ min: 40, max: 160, noNaN: true }), { minLength: 2, maxLength: 6 });
    const cost = (one: readonly number[], other: readonly number[]) =>
      one.reduce((sum, value, index) => sum + (value - other[index]!) ** 2, 0);
    fc.assert(
      fc.property(centres, (unsorted) => {
        const wanted = unsorted.toSorted((one, other) => one - other);
        const pushed: number[] = [];
        for (const value of wanted)
          pushed.push(Math.max(value, (pushed.at(-1) ?? Number.NEGATIVE_INFINITY) + 14));
        expect(cost(separateLabels(wanted, 14, -500, 500), wanted)).toBeLessThanOrEqual(
          cost(pushed, wanted) + 1e-6,
        );
      }),
    );
  });
});
