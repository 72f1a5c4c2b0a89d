import { describe, expect, it } from 'vitest';
import { exposure } from '#models/run/exposure.ts';
import type { Solution } from '#models/run/run.ts';
import { event, highest, last, series, solved } from './laboratory.ts';

const pump = (dailyDose: number) =>
  solved({ hours: 240, events: [event({ cmt: 'pump', rate: dailyDose / 24 })] });
const swallowed = (amt: number, ii = 8, addl = 0, hours = 48) =>
  solved({ hours, everyHours: 0.1, events: [event({ cmt: 'oral', amt, ii, addl })] });

describe('a pump at 400 ug/day, by hand', () => {
  const solution = pump(400);
  const perHour = 400 / 24;

  it('gives the rate over 30 mL/h in lumbar fluid and the rate over 9.06 L/h in plasma', () => {
    expect(last(solution, 'csf_lumbar_concentration') / 1000).toBeCloseTo(perHour / 30, 2);
    expect(last(solution, 'plasma_concentration')).toBeCloseTo(perHour / 9.06, 2);
  });

  it('loses 38, 26 and 7 % along the spine and the rest inside the skull', () => {
    const share = (name: string, clearance: number) =>
      ((last(solution, name) / 1000) * clearance * 100) / perHour;
    const shares = [
      share('csf_lumbar_concentration', 11.3),
      share('csf_thoracic_concentration', 13),
      share('csf_cervical_concentration', 6.5),
    ];
    expect(shares.map(Math.round)).toEqual([38, 26, 7]);
    expect(100 - shares.reduce((sum, value) => sum + value, 0)).toBeCloseTo(29, 0);
  });

  it('reads 2.5 ug/mL above bulk fluid at the tip on 607 ug/day', () => {
    const aspirated = pump(607);
    const excess = last(aspirated, 'csf_tip_concentration') - last(aspirated, 'csf_lumbar_concentration');
    expect(excess / 1000).toBeCloseTo(607 / 24 / 10, 2);
  });
});

describe('the brain-stem index, by hand', () => {
  it.each([
    [20, 13],
    [60, 37],
  ])('peaks after %d mg by mouth near %d', (dose, index) => {
    expect(Math.abs(highest(swallowed(dose), 'brainstem_index') - index)).toBeLessThan(0.5);
  });

  it.each([
    [8, 19, 15],
    [6, 23, 19],
  ])('on 20 mg every %d h peaks near %d and averages near %d', (interval, peak, average) => {
    const solution = swallowed(20, interval, 60, 240);
    const found = exposure(solution.timesHours, series(solution, 'brainstem_index'), { fromHours: 216 });
    expect(Math.abs(found.peak - peak)).toBeLessThan(1);
    expect(Math.abs(found.average - average)).toBeLessThan(1);
  });

  it.each([
    [400, 17],
    [800, 35],
    [2400, 104],
  ])('on %d ug/day by pump settles near %d', (dose, index) => {
    expect(Math.abs(last(pump(dose), 'brainstem_index') - index)).toBeLessThan(0.5);
  });

  it.each([
    [100, 12.3],
    [1000, 123],
    [10_000, 1235],
  ])('after a bolus of %d ug peaks near %d', (amt, index) => {
    const solution = solved({ hours: 48, everyHours: 0.1, events: [event({ cmt: 'intrathecal', amt })] });
    expect(Math.abs(highest(solution, 'brainstem_index') / index - 1)).toBeLessThan(0.02);
  });
});

describe('kidney failure, by hand', () => {
  const steady = (crcl: number, amt: number, values = {}) =>
    solved({
      values: { crcl, ...values },
      hours: 96,
      everyHours: 0.1,
      events: [event({ cmt: 'oral', amt, ii: 8, addl: 11 })],
    });

  it('doubles and more the peak of 20 mg three times a day at a creatinine clearance of 20 mL/min', () => {
    expect(highest(steady(20, 20), 'plasma_concentration') / 1000).toBeCloseTo(0.89, 1);
    expect(highest(steady(120, 20), 'plasma_concentration') / 1000).toBeCloseTo(0.39, 1);
  });

  it('brings 10 mg three times a day near coma at 5 mL/min, through the raised entry into brain', () => {
    const solution = steady(5, 10);
    expect(highest(solution, 'plasma_concentration') / 1000).toBeCloseTo(0.63, 1);
    expect(highest(solution, 'brainstem_index')).toBeGreaterThan(85);
    expect(highest(steady(5, 10, { end_stage_crcl: 0 }), 'brainstem_index')).toBeCloseTo(40, 0);
  });
});

describe('overdose lasts as long as model.md says', () => {
  it.each([
    [400, 12],
    [600, 17],
    [1500, 27],
    [2500, 34],
  ])('%d mg: above the coma mark until about %d h', (dose, hours) => {
    expect(Math.round(lastTimeAbove(swallowed(dose, 0, 0, 72), 'brainstem_index', 100))).toBe(hours);
  });
});

function lastTimeAbove(solution: Solution, name: string, level: number): number {
  const index = series(solution, name).findLastIndex((value) => value > level);
  return solution.timesHours[index]!;
}
