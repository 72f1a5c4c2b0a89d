import { describe, expect, it } from 'vitest';
import { frameAt, valueAt } from '#models/run/frame.ts';
import type { Solution } from '#models/run/run.ts';

const solution: Solution = {
  timesHours: Float64Array.of(0, 1, 3),
  series: { plasma_concentration: Float64Array.of(0, 10, 30), effect_cord: Float64Array.of(1, 1, 0) },
  diagnostics: {
    backend: 'interpreter',
    relativeTolerance: 1e-6,
    acceptedSteps: 0,
    rejectedSteps: 0,
    evaluations: 0,
    balanceDrift: 0,
  },
};

describe('the frame', () => {
  it('is linear between output times and exact at them', () => {
    expect(frameAt(solution, 2)).toEqual({
      timeHours: 2,
      values: { plasma_concentration: 20, effect_cord: 0.5 },
    });
    expect(frameAt(solution, 1).values.plasma_concentration).toBe(10);
  });

  it('holds to the ends of the solution', () => {
    expect(frameAt(solution, -5)).toMatchObject({ timeHours: 0, values: { plasma_concentration: 0 } });
    expect(frameAt(solution, 99)).toMatchObject({ timeHours: 3, values: { plasma_concentration: 30 } });
  });

  it('gives one observable as it gives all', () => {
    for (const time of [0, 0.3, 1, 2.7, 3]) {
      expect(valueAt(solution, 'effect_cord', time)).toBe(frameAt(solution, time).values.effect_cord);
    }
  });

  it('refuses what only a programmer could ask', () => {
    expect(() => valueAt(solution, 'nothing', 1)).toThrow(RangeError);
    expect(() => frameAt({ ...solution, timesHours: new Float64Array(0) }, 1)).toThrow(RangeError);
  });
});
