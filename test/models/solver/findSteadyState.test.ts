import { describe, expect, it } from 'vitest';
import { compileSystem } from '#models/solver/compileSystem.ts';
import { integrate } from '#models/solver/integrate.ts';
import type { Change, Schedule } from '#models/solver/schedule.ts';
import { sketchParameters, sketchSystem } from './sketchSystem.ts';
import { backends, request, solve, timesEvery } from './solve.ts';

const at = (timeHours: number, ...changes: Change[]) => ({ timeHours, changes });
const add = (amount: number): Change => ({ kind: 'add', state: 0, amount });
const rate = (value: number): Change => ({ kind: 'rate', rate: 0, value });
const steady = (periodHours: number, cycle: Schedule, superpose = false): Change => ({
  kind: 'steady-state',
  periodHours,
  cycle,
  superpose,
});
const relative = (value: number, exact: number) => Math.abs(value / exact - 1);

const oral = {
  parameters: ['ka', 'k'],
  rates: ['R'],
  states: { G: '-ka * G', C: 'R + ka * G - k * C', out: { rate: 'k * C', isCounter: true } },
};
const [ka, k, period, dose] = [1.6, 0.05, 8, 20];
const decayed = (rateConstant: number) =>
  Math.exp(-rateConstant * period) / -Math.expm1(-rateConstant * period);
const troughGut = dose * decayed(ka);
const troughCentral = ((dose * ka) / (ka - k)) * (decayed(k) - decayed(ka));

describe('a steady state', () => {
  it('of doses by mouth equals its closed form, as it is when the next dose is due', () => {
    const schedule = [at(3, steady(period, [at(0, add(dose))]))];
    const run = solve(oral, { ka, k }, { schedule, endHours: 3 });
    expect(run.stop).toBeNull();
    expect(relative(run.outputs[0]![0]!, troughGut)).toBeLessThan(1e-6);
    expect(relative(run.outputs[1]![0]!, troughCentral)).toBeLessThan(1e-6);
    expect(run.outputs[2]![0]).toBe(0);
  });

  it('equals what many doses come to', () => {
    const many = Array.from({ length: 200 }, (_, i) => at(i * period, add(dose)));
    const long = solve(oral, { ka, k }, { schedule: many, endHours: 200 * period });
    const short = solve(
      oral,
      { ka, k },
      { schedule: [at(0, steady(period, [at(0, add(dose))]))], endHours: 0 },
    );
    expect(relative(short.outputs[1]![0]!, long.outputs[1]![0]!)).toBeLessThan(1e-6);
  });

  it('goes on into the next doses without a bump', () => {
    const doses = Array.from({ length: 4 }, (_, i) => i * period);
    const schedule = doses.map((time) =>
      at(time, ...(time === 0 ? [steady(period, [at(0, add(dose))])] : []), add(dose)),
    );
    const run = solve(
      oral,
      { ka, k },
      { schedule, endHours: 32, outputTimesHours: Float64Array.of(5, 13, 21, 29) },
    );
    const [first, ...others] = run.outputs[1]!;
    for (const value of others) expect(relative(value, first!)).toBeLessThan(1e-6);
  });

  it('of an infusion for part of the period equals its closed form', () => {
    const hours = 3;
    const cycle = [at(0, rate(10)), at(hours, rate(0))];
    const run = solve(oral, { ka, k: 0.3 }, { schedule: [at(0, steady(period, cycle))], endHours: 0 });
    const once = (10 / 0.3) * -Math.expm1(-0.3 * hours) * Math.exp(-0.3 * (period - hours));
    expect(relative(run.outputs[1]![0]!, once / -Math.expm1(-0.3 * period))).toBeLessThan(1e-6);
  });

  it('of a rate that crosses into the next cycle starts each cycle with the rate that the last ended with', () => {
    const cycle = [at(2, rate(30)), at(6, rate(10))];
    const run = solve(oral, { ka, k: 0.3 }, { schedule: [at(0, steady(period, cycle))], endHours: 0 });
    // From the end of the period backwards: 10/h for 2 h, 30/h for 4 h, 10/h for 2 h.
    const part = (from: number, to: number, value: number) =>
      (value / 0.3) * (Math.exp(-0.3 * from) - Math.exp(-0.3 * to));
    const once = part(0, 2, 10) + part(2, 6, 30) + part(6, 8, 10);
    expect(relative(run.outputs[1]![0]!, once / -Math.expm1(-0.3 * period))).toBeLessThan(1e-6);
  });

  it('of a constant rate for ever is rate over clearance', () => {
    const run = solve(
      oral,
      { ka, k: 0.003 },
      { schedule: [at(0, steady(0, [at(0, rate(4))]))], endHours: 0 },
    );
    expect(run.stop).toBeNull();
    expect(relative(run.outputs[1]![0]!, 4 / 0.003)).toBeLessThan(1e-6);
  });

  it('leaves the rates that are set as they were, and does not count them in', () => {
    const schedule = [at(0, rate(7)), at(1, steady(period, [at(0, add(dose))]))];
    const run = solve({ ...oral, outputs: { C: 'C', R: 'R' } }, { ka, k }, { schedule, endHours: 1 });
    expect(relative(run.outputs[0]![0]!, troughCentral)).toBeLessThan(1e-6);
    expect(run.outputs[1]![0]).toBe(7);
  });

  it('is added to what is there where asked, and leaves counters alone then', () => {
    const there = [at(0, add(100))];
    const plain = solve(oral, { ka, k }, { schedule: there, endHours: 6 });
    const both = solve(
      oral,
      { ka, k },
      { schedule: [...there, at(6, steady(period, [at(0, add(dose))], true))], endHours: 6 },
    );
    expect(relative(both.outputs[1]![0]!, plain.outputs[1]![0]! + troughCentral)).toBeLessThan(1e-6);
    expect(both.outputs[2]![0]).toBe(plain.outputs[2]![0]);
  });

  it('is found in few cycles where adaptation takes months', () => {
    const slow = {
      parameters: [],
      states: { A: '-0.2 * A', fast: '(A - fast) / 2', slow: '(A - slow) / 3600' },
    };
    const run = solve(slow, {}, { schedule: [at(0, steady(8, [at(0, add(10))]))], endHours: 0 });
    expect(run.stop).toBeNull();
    const average = 10 / 0.2 / 8;
    expect(relative(run.outputs[2]![0]!, average)).toBeLessThan(2e-3);
    expect(run.acceptedSteps).toBeLessThan(2000);
  });

  it('of a model of 24 states equals itself a cycle later, on both backends to the same bits', () => {
    const cycle = [at(0, add(20), { kind: 'rate', rate: 1, value: 12 } as const)];
    const schedule = [at(0, steady(8, cycle)), at(8, ...cycle[0]!.changes), at(16, ...cycle[0]!.changes)];
    const again = [at(0, ...schedule[0]!.changes, ...cycle[0]!.changes), ...schedule.slice(1)];
    const runs = backends.map((backend) => {
      const system = compileSystem(sketchSystem, backend);
      const rest = {
        schedule: again,
        endHours: 15.999,
        outputTimesHours: Float64Array.of(7.999, 15.999),
        withStates: true,
      };
      return integrate(system, { ...request(system, {}, rest), parameters: sketchParameters });
    });
    const [run] = runs;
    expect(run!.stop).toBeNull();
    expect(runs[1]).toEqual(run);
    const { isCounter } = compileSystem(sketchSystem, 'interpreter');
    run!.states!.forEach(([first, second], i) => {
      if (!isCounter[i]) expect(Math.abs(second! - first!)).toBeLessThan(1e-6 * Math.abs(first!) + 1e-12);
    });
  });

  it.each([0.03, 0.01, 0.003])('of doses every %f h equals its closed form', (short) => {
    const schedule = [at(0, steady(short, [at(0, add(dose))]))];
    const run = solve(oral, { ka, k }, { schedule, endHours: 0 });
    expect(run.stop).toBeNull();
    const left = (rateConstant: number) => 1 / Math.expm1(rateConstant * short);
    expect(relative(run.outputs[0]![0]!, dose * left(ka))).toBeLessThan(1e-6);
    const central = ((dose * ka) / (ka - k)) * (left(k) - left(ka));
    expect(relative(run.outputs[1]![0]!, central)).toBeLessThan(1e-6);
  });

  it('of doses too close to be searched through says so at once', () => {
    const run = solve(oral, { ka, k }, { schedule: [at(0, steady(1e-4, [at(0, add(1))]))], endHours: 0 });
    expect(run.stop).toMatchObject({ code: 'no-steady-state', reason: expect.stringContaining('too short') });
    expect(run.acceptedSteps).toBe(0);
  });

  it('that does not exist stops with the state that keeps changing', () => {
    const filling = { states: { A: '-0.1 * A', stuck: '0.1 * A' } };
    const run = solve(
      filling,
      {},
      { schedule: [at(5, steady(8, [at(0, add(10))]))], endHours: 20, outputTimesHours: timesEvery(1, 20) },
    );
    expect(run.stop).toMatchObject({ code: 'no-steady-state', state: 'stuck', timeHours: 5 });
    expect(run.outputs[0]).toHaveLength(5);
  });

  it('of something that grows from cycle to cycle does not exist', () => {
    const growing = { states: { A: '0.5 * A' } };
    const run = solve(growing, {}, { schedule: [at(0, steady(8, [at(0, add(1))]))], endHours: 1 });
    expect(run.stop!.code).toBe('no-steady-state');
  });
});
