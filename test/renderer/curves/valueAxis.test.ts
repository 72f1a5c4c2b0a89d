import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisFraction, valueAxis } from '#renderer/curves/valueAxis.ts';
import { linearTicks, logTicks, niceStep } from '#renderer/curves/valueTicks.ts';
import { samplePanel, sampleTrace } from './samplePanel.ts';

const least = { log: 15, linear: 27 };
const values = (ticks: readonly { value: number }[]) => ticks.map(({ value }) => value);

describe('ticks of a log axis', () => {
  it('are powers of ten with the floor named below them', () => {
    expect(logTicks(5, 2000, 120, 15)).toEqual([
      { value: 10, label: '10' },
      { value: 100, label: '100' },
      { value: 1000, label: '1,000' },
    ]);
    expect(logTicks(2, 2000, 155, 15)[0]).toEqual({ value: 2, label: '2' });
  });

  it('include 2 and 5 when less than two decades show', () => {
    expect(values(logTicks(10, 200, 200, 15))).toEqual([10, 20, 50, 100, 200]);
  });

  it('leave out decades that would touch', () => {
    expect(values(logTicks(1e-6, 1e6, 90, 15))).toEqual([1e-6, 1e-4, 1e-2, 1, 100, 1e4, 1e6]);
  });
});

describe('ticks of a linear axis', () => {
  it('are grades of the Ashworth scale', () => {
    expect(values(linearTicks(1, 4, 119, 27))).toEqual([1, 2, 3, 4]);
  });

  it('keep their distance at any height', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 1e5, noNaN: true }),
        fc.integer({ min: 60, max: 600 }),
        (top, height) => {
          const ticks = values(linearTicks(0, top, height, 27));
          expect(ticks[0]).toBe(0);
          for (let index = 1; index < ticks.length; index += 1) {
            expect(((ticks[index]! - ticks[index - 1]!) / top) * height).toBeGreaterThan(26.9);
          }
        },
      ),
    );
  });

  it('step by 1, 2 or 5', () => {
    expect([0.3, 1, 1.1, 2.1, 6, 70].map(niceStep)).toEqual([0.5, 1, 2, 5, 10, 100]);
  });
});

describe('the axis of a panel', () => {
  const blood = samplePanel({
    logFloor: 0.5,
    traces: [
      sampleTrace('tablets', [
        [0, 0],
        [8, 380],
      ]),
    ],
    bands: [
      { key: 'usual', kind: 'sourced', from: 80, to: 400, label: 'usual 80–400' },
      { key: 'toxic', kind: 'toxic', from: 1100, to: null, label: 'toxic from 1,100' },
    ],
  });

  it('begins at the stated floor and holds data, band and the threshold the data come near', () => {
    const axis = valueAxis(blood, 'log', 134, least);
    expect(axis).toMatchObject({ distribution: 'log', from: 0.5, to: 2000 });
  });

  it('leaves out a threshold the data stay far from', () => {
    const low = {
      ...blood,
      traces: [
        sampleTrace('pump', [
          [0, 0],
          [8, 2],
        ]),
      ],
    };
    expect(valueAxis(low, 'log', 134, least).to).toBe(500);
  });

  it('rests while values change a little', () => {
    const more = {
      ...blood,
      traces: [
        sampleTrace('tablets', [
          [0, 0],
          [8, 395],
        ]),
      ],
    };
    expect(valueAxis(more, 'log', 134, least).to).toBe(valueAxis(blood, 'log', 134, least).to);
  });

  it('starts at zero when switched to linear', () => {
    expect(valueAxis(blood, 'linear', 134, least)).toMatchObject({ distribution: 'linear', from: 0 });
  });

  it('of a scale never follows the switch', () => {
    const leg = samplePanel({ scale: 'linear', rangeLinear: [1, 4] });
    expect(valueAxis(leg, 'log', 119, least)).toMatchObject({ distribution: 'linear', from: 1, to: 4 });
  });

  it('has ends where nothing was ever measured', () => {
    expect(valueAxis(samplePanel(), 'log', 100, least)).toMatchObject({ from: 1, to: 15 });
    expect(valueAxis(samplePanel(), 'linear', 100, least)).toMatchObject({ from: 0 });
  });
});

describe('heights on a log axis', () => {
  const axis = { distribution: 'log', from: 1, to: 1000, ticks: [] } as const;

  it('go by the logarithm', () => {
    expect([1, 10, 100, 1000].map((value) => axisFraction(axis, value))).toEqual(
      [0, 1 / 3, 2 / 3, 1].map((share) => expect.closeTo(share, 12)),
    );
  });

  it('of nothing at all lie below the floor, not on it', () => {
    expect(axisFraction(axis, 0)).toBe(-1);
    expect(axisFraction(axis, 0.5)).toBeLessThan(0);
  });
});
