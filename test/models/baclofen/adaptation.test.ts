import { describe, expect, it } from 'vitest';
import type { EventRow } from '#models/dosing/eventRow.ts';
import { exposure } from '#models/run/exposure.ts';
import { event, highest, last, lowest, series, solved, valueAt } from './laboratory.ts';

const dayHours = 24;
const pump = (dailyDose: number, time = 0): EventRow => event({ cmt: 'pump', time, rate: dailyDose / 24 });
/** Steady on a dose with a history of it. */
const established = (dailyDose: number, weeks: number) => ({
  prior_pump_dose: dailyDose,
  prior_weeks: weeks,
});
const steady = (dailyDose: number): EventRow => event({ cmt: 'pump', rate: dailyDose / 24, ss: 1 });

describe('90 days on 400 ug a day and then a stop', () => {
  const stopHours = 90 * dayHours;
  const solution = solved({
    hours: stopHours + 21 * dayHours,
    everyHours: 1,
    onlyEvery: true,
    events: [pump(400), pump(0, stopHours)],
  });
  const stopped = (name: string, hours: number) => valueAt(solution, name, stopHours + hours);

  it('nearly doubles the concentration that the cord needs and takes a third of the receptors', () => {
    expect(stopped('half_effect_concentration', 0) / 70).toBeCloseTo(1.91, 1);
    expect(stopped('receptor_surface_fraction', 0)).toBeCloseTo(0.64, 2);
  });

  it('is quiet for hours, then tone overshoots the untreated leg within a day', () => {
    expect(stopped('ashworth_leg', 6)).toBeLessThan(2);
    expect(stopped('ashworth_leg', 24)).toBeGreaterThan(3.3);
  });

  it('is at its worst on day 2, with fever, a fast pulse and confusion', () => {
    expect(stopped('body_temperature', 48)).toBeGreaterThan(39);
    expect(stopped('body_temperature', 48)).toBeLessThan(43);
    expect(stopped('heart_rate', 48)).toBeGreaterThan(120);
    expect(stopped('heart_rate', 48)).toBeLessThan(140);
    expect(stopped('glasgow_coma_scale', 48)).toBeLessThan(13);
  });

  it('damages muscle later than it fevers', () => {
    const peakHour = (name: string) =>
      exposure(solution.timesHours, series(solution, name), { fromHours: stopHours }).peakTimeHours;
    expect(highest(solution, 'creatine_kinase')).toBeGreaterThan(5000);
    expect(peakHour('creatine_kinase')).toBeGreaterThan(peakHour('body_temperature') + 12);
  });

  it('has settled after three weeks, while adaptation is still going back', () => {
    expect(last(solution, 'withdrawal_index')).toBeLessThan(0.02);
    expect(last(solution, 'heart_rate')).toBeCloseTo(72, 0);
    expect(last(solution, 'receptor_surface_fraction')).toBeGreaterThan(0.99);
    expect(last(solution, 'half_effect_concentration')).toBeGreaterThan(100);
  });

  it('is what a patient with that history and a steady pump does', () => {
    const short = solved({
      values: established(400, 90 / 7),
      hours: 14 * dayHours,
      everyHours: 1,
      onlyEvery: true,
      events: [steady(400), pump(0, 1e-6)],
    });
    for (const name of [
      'withdrawal_index',
      'body_temperature',
      'half_effect_concentration',
      'ashworth_leg',
    ]) {
      for (const hour of [1, 24, 48, 120]) {
        const difference = Math.abs(valueAt(short, name, hour) - stopped(name, hour));
        expect(difference, `${name} at ${hour}`).toBeLessThan(1e-3 * highest(solution, name));
      }
    }
  });
});

describe('withdrawal', () => {
  const worst = (dose: number, weeks: number) =>
    highest(
      solved({
        values: established(dose, weeks),
        hours: 96,
        everyHours: 1,
        events: [steady(dose), pump(0, 1e-6)],
      }),
      'body_temperature',
    );

  it('is worse after a larger dose and after longer use', () => {
    expect(worst(800, 13)).toBeGreaterThan(worst(100, 13));
    expect(worst(400, 104)).toBeGreaterThan(worst(400, 13));
    expect(worst(400, 13)).toBeGreaterThan(worst(400, 1));
  });

  it('does not happen in a person who has just had a first dose, nor in steady treatment', () => {
    const bolus = solved({ hours: 96, everyHours: 1, events: [event({ cmt: 'intrathecal', amt: 50 })] });
    expect(highest(bolus, 'withdrawal_index')).toBeLessThan(0.1);
    const treated = solved({ values: established(400, 13), hours: 96, events: [steady(400)] });
    expect(highest(treated, 'withdrawal_index')).toBeLessThan(1e-3);
  });

  it('is milder after a taper over two weeks than after stopping tablets at once', () => {
    const values = { prior_tablet_dose: 80, prior_weeks: 52 };
    const run = (rows: readonly EventRow[]) =>
      highest(solved({ values, hours: 480, everyHours: 1, events: rows }), 'withdrawal_index');
    const first = event({ cmt: 'oral', amt: 20, ii: 6, ss: 1 });
    const steps = [15, 10, 5, 2.5].map((amt, step) =>
      event({ cmt: 'oral', time: 6 + step * 84, amt, ii: 6, addl: 13 }),
    );
    expect(run([first, ...steps])).toBeLessThan(0.5 * run([first]));
  });
});

describe('a dose holiday of four weeks', () => {
  const solution = solved({
    values: established(400, 52),
    hours: 28 * dayHours,
    everyHours: 6,
    events: [steady(400), pump(0, 1e-6)],
  });

  it('takes back the fast adaptation and a part of the slow', () => {
    const needed = (hours: number) => valueAt(solution, 'half_effect_concentration', hours) / 70;
    expect(needed(0)).toBeGreaterThan(2.4);
    expect(needed(28 * dayHours)).toBeLessThan(needed(0) - 0.45);
    expect(needed(28 * dayHours)).toBeGreaterThan(1.5);
  });

  it('makes the old dose act more strongly than before', () => {
    const effect = (events: readonly EventRow[], hours: number) =>
      last(solved({ values: established(400, 52), hours, everyHours: 6, events }), 'effect_cord');
    const before = effect([steady(400)], 48);
    const after = effect([steady(400), pump(0, 1e-6), pump(400, 28 * dayHours)], 30 * dayHours);
    expect(after).toBeGreaterThan(before + 0.02);
  });
});

describe('receptors at the surface, held against the rat', () => {
  it('are about 74 % on day 3 and 66 % on day 7 of near-full occupancy', () => {
    const solution = solved({
      hours: 8 * dayHours,
      events: [event({ cmt: 'intrathecal', amt: 2e4 }), pump(2000)],
    });
    expect(Math.abs(valueAt(solution, 'receptor_surface_fraction', 72) - 0.74)).toBeLessThan(0.03);
    expect(Math.abs(valueAt(solution, 'receptor_surface_fraction', 168) - 0.66)).toBeLessThan(0.02);
  });
});

describe('occupancy', () => {
  it('leads before the synapse, and barely moves at the brain stem on the pump', () => {
    const solution = solved({ hours: 96, events: [pump(400)] });
    const held = (place: string) => last(solution, `occupancy_${place}`);
    expect(held('cord_presynaptic')).toBeGreaterThan(held('cord_postsynaptic'));
    expect(held('cord_postsynaptic')).toBeGreaterThan(0.9);
    expect(held('brainstem_presynaptic')).toBeLessThan(0.1);
    expect(lowest(solution, 'occupancy_cord_presynaptic')).toBe(0);
  });
});
