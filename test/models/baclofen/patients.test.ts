import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exposure } from '#models/run/exposure.ts';
import { event, highest, last, series, solved } from './laboratory.ts';

const areaOf = (values: Record<string, number>, amt = 20) => {
  const solution = solved({ values, hours: 480, events: [event({ cmt: 'oral', amt })] });
  return exposure(solution.timesHours, series(solution, 'plasma_concentration')).areaUnderCurve;
};

describe('any two patients who differ in one thing', () => {
  it('better kidneys mean less exposure', () => {
    const crcl = fc.double({ min: 0, max: 180, noNaN: true });
    fc.assert(
      fc.property(crcl, crcl, (one, other) => {
        fc.pre(Math.abs(one - other) > 1);
        expect(areaOf({ crcl: Math.max(one, other) })).toBeLessThan(areaOf({ crcl: Math.min(one, other) }));
      }),
      { numRuns: 20 },
    );
  });

  it('more body weight means a lower peak', () => {
    const weight = fc.double({ min: 10, max: 200, noNaN: true });
    const peakOf = (kilogram: number) =>
      highest(
        solved({ values: { weight: kilogram }, events: [event({ cmt: 'oral', amt: 10 })] }),
        'plasma_concentration',
      );
    fc.assert(
      fc.property(weight, weight, (one, other) => {
        fc.pre(Math.abs(one - other) > 1);
        expect(peakOf(Math.max(one, other))).toBeLessThan(peakOf(Math.min(one, other)));
      }),
      { numRuns: 15 },
    );
  });

  it('a longer history on the pump means a stiffer leg on the same dose', () => {
    const weeks = fc.double({ min: 0, max: 520, noNaN: true });
    const tone = (prior_weeks: number) =>
      last(
        solved({
          values: { prior_pump_dose: 120, prior_weeks },
          hours: 96,
          events: [event({ cmt: 'pump', rate: 5 })],
        }),
        'ashworth_leg',
      );
    fc.assert(
      fc.property(weeks, weeks, (one, other) => {
        fc.pre(Math.abs(one - other) > 1);
        expect(tone(Math.max(one, other))).toBeGreaterThan(tone(Math.min(one, other)));
      }),
      { numRuns: 10 },
    );
  });

  it('a larger dose means a calmer leg and a higher index', () => {
    const dose = fc.double({ min: 5, max: 100, noNaN: true });
    const given = (amt: number) => solved({ events: [event({ cmt: 'oral', amt })] });
    fc.assert(
      fc.property(dose, dose, (one, other) => {
        fc.pre(Math.abs(one - other) > 0.5);
        const more = given(Math.max(one, other));
        const less = given(Math.min(one, other));
        expect(last(more, 'ashworth_leg')).toBeLessThan(last(less, 'ashworth_leg'));
        expect(highest(more, 'brainstem_index')).toBeGreaterThan(highest(less, 'brainstem_index'));
      }),
      { numRuns: 10 },
    );
  });
});

describe('a meal', () => {
  const fasting = solved({ everyHours: 0.05, events: [event({ cmt: 'oral', amt: 20 })] });
  const fed = solved({ values: { food: 1 }, everyHours: 0.05, events: [event({ cmt: 'oral', amt: 20 })] });

  it('delays and lowers the peak and leaves the absorbed share as it is', () => {
    const before = exposure(fasting.timesHours, series(fasting, 'plasma_concentration'));
    const after = exposure(fed.timesHours, series(fed, 'plasma_concentration'));
    expect(after.peakTimeHours).toBeGreaterThan(before.peakTimeHours);
    expect(after.peak).toBeLessThan(before.peak);
    expect(last(fed, 'amount_absorbed')).toBeCloseTo(last(fasting, 'amount_absorbed'), 1);
  });
});

describe('without any baclofen', () => {
  it('the leg keeps its untreated tone and the H-reflex is whole', () => {
    const solution = solved({ values: { baseline_ashworth: 4 } });
    expect(last(solution, 'ashworth_leg')).toBe(4);
    expect(last(solution, 'h_reflex_percent')).toBe(100);
    expect(highest(solution, 'plasma_concentration')).toBe(0);
  });
});

describe('weeks after the last dose', () => {
  it('the effect has gone and is still a number', () => {
    const solution = solved({
      hours: 1000,
      everyHours: 0.5,
      events: [event({ cmt: 'intrathecal', amt: 100 })],
    });
    expect(series(solution, 'effect_cord').every(Number.isFinite)).toBe(true);
    expect(last(solution, 'effect_cord')).toBeCloseTo(0, 9);
  });
});
