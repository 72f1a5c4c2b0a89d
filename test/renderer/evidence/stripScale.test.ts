import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stripScale } from '#renderer/evidence/stripScale.ts';

describe('where a strip draws', () => {
  it('gives a band with two ends the middle half, and everything between its place', () => {
    const scale = stripScale({ from: 100, to: 200 }, [151]);
    expect([scale.from, scale.to]).toEqual([25, 75]);
    expect([100, 150, 200].map(scale.at)).toEqual([25, 50, 75]);
  });

  it('shows a miss beside the band, and at the edge when it is far away', () => {
    const scale = stripScale({ from: 3, to: 6 }, [2.9]);
    expect(scale.at(2.9)).toBeLessThan(25);
    expect(scale.at(2.9)).toBeGreaterThan(20);
    expect([-1e6, 1e6].map(scale.at)).toEqual([2, 98]);
  });

  it('runs an open band to its own end of the strip', () => {
    const upTo = stripScale({ from: null, to: 30 }, [20]);
    expect([upTo.from, upTo.to, upTo.at(30)]).toEqual([0, 75, 75]);
    const from = stripScale({ from: 1, to: null }, [7]);
    expect([from.from, from.to, from.at(1)]).toEqual([25, 100, 25]);
    expect(from.at(7)).toBeGreaterThan(80);
    expect(from.at(7)).toBeLessThan(98);
  });

  it('always draws inside the strip and never turns the order of two values round', () => {
    const end = fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { nil: null });
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(end, end, value, value, (from, to, one, other) => {
        const scale = stripScale({ from, to }, [one, other]);
        const [low, high] = [Math.min(one, other), Math.max(one, other)].map(scale.at);
        expect(low).toBeLessThanOrEqual(high!);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(100);
      }),
    );
  });
});
