import { describe, expect, it } from 'vitest';
import type { Schedule, Stop } from '#models/solver/schedule.ts';
import { largestRelativeError, solve, timesEvery } from './solve.ts';

const bar = 1e-6;
const hours = 72;
const times = timesEvery(0.1, hours);
const everyEight = Array.from({ length: 9 }, (_, index) => 8 * index);

const doses = (state: number, amount: number, at: readonly number[]): Schedule =>
  at.map((timeHours) => ({ timeHours, changes: [{ kind: 'add', state, amount }] }));

/** The sum over past doses of a response to one dose. */
const summed = (at: readonly number[], response: (hoursAfter: number) => number) =>
  times.map((time) => at.reduce((sum, dose) => (dose <= time ? sum + response(time - dose) : sum), 0));

/** Roots of the two-compartment equations: alpha > beta. */
function hybridRates(k10: number, k12: number, k21: number): { alpha: number; beta: number } {
  const sum = k10 + k12 + k21;
  const alpha = (sum + Math.sqrt(sum * sum - 4 * k10 * k21)) / 2;
  return { alpha, beta: (k10 * k21) / alpha };
}

describe('one compartment, by default tolerances', () => {
  const states = { C: 'R - k * C' };
  const base = { parameters: ['k'], rates: ['R'], states };

  it.each([
    ['a single bolus', [0]],
    ['a bolus every 8 h', everyEight],
    ['boluses at 2, 10 and 30 h', [2, 10, 30]],
  ])('follows %s', (_, at) => {
    const run = solve(
      base,
      { k: 0.3 },
      { schedule: doses(0, 20, at), endHours: hours, outputTimesHours: times },
    );
    expect(run.stop).toBeNull();
    const exact = summed(at, (after) => 20 * Math.exp(-0.3 * after));
    expect(largestRelativeError(run.outputs[0]!, exact)).toBeLessThan(bar);
  });

  it('follows infusions that overlap, given as successive rates', () => {
    const changes = [
      [0, 10],
      [2, 25],
      [3, 15],
      [6.5, 0],
      [30, 4],
    ] as const;
    const schedule: Schedule = changes.map(([timeHours, value]) => ({
      timeHours,
      changes: [{ kind: 'rate', rate: 0, value }],
    }));
    const k = 0.7;
    const run = solve(base, { k }, { schedule, endHours: hours, outputTimesHours: times });
    const exact = times.map((time) =>
      changes.reduce((sum, [start, rate], index) => {
        const step = rate - (changes[index - 1]?.[1] ?? 0);
        return time > start ? sum + (step / k) * -Math.expm1(-k * (time - start)) : sum;
      }, 0),
    );
    expect(run.stop).toBeNull();
    expect(largestRelativeError(run.outputs[0]!, exact)).toBeLessThan(bar);
  });
});

describe('one compartment with absorption, by default tolerances', () => {
  const [ka, k, dose] = [1.6, 0.3, 20];
  const text = { parameters: ['ka', 'k'], states: { G: '-ka * G', C: 'ka * G - k * C' } };

  it.each([
    ['one dose', [0]],
    ['a dose every 8 h', everyEight],
    ['doses at 2, 10 and 30 h', [2, 10, 30]],
  ])('follows %s', (_, at) => {
    const run = solve(
      text,
      { ka, k },
      { schedule: doses(0, dose, at), endHours: hours, outputTimesHours: times },
    );
    expect(run.stop).toBeNull();
    const gut = summed(at, (after) => dose * Math.exp(-ka * after));
    const central = summed(
      at,
      (after) => ((dose * ka) / (ka - k)) * (Math.exp(-k * after) - Math.exp(-ka * after)),
    );
    expect(largestRelativeError(run.outputs[0]!, gut)).toBeLessThan(bar);
    expect(largestRelativeError(run.outputs[1]!, central)).toBeLessThan(bar);
  });

  it('follows absorption forty times as fast as elimination', () => {
    const fast = 40;
    const run = solve(
      text,
      { ka: fast, k: 1 },
      { schedule: doses(0, dose, everyEight), endHours: hours, outputTimesHours: times },
    );
    const central = summed(
      everyEight,
      (after) => ((dose * fast) / (fast - 1)) * (Math.exp(-after) - Math.exp(-fast * after)),
    );
    expect(run.stop).toBeNull();
    expect(largestRelativeError(run.outputs[1]!, central)).toBeLessThan(bar);
  });
});

describe('two compartments, by default tolerances', () => {
  const [k10, k12, k21, ka, dose] = [0.3, 0.45, 0.2, 1.6, 20];
  const { alpha, beta } = hybridRates(k10, k12, k21);
  const text = {
    parameters: ['k10', 'k12', 'k21', 'ka'],
    rates: ['R'],
    states: { G: '-ka * G', C: 'R + ka * G - (k10 + k12) * C + k21 * P', P: 'k12 * C - k21 * P' },
  };
  const values = { k10, k12, k21, ka };
  const bolus = (after: number) =>
    (dose * ((alpha - k21) * Math.exp(-alpha * after) + (k21 - beta) * Math.exp(-beta * after))) /
    (alpha - beta);
  const peripheral = (after: number) =>
    ((dose * k12) / (alpha - beta)) * (Math.exp(-beta * after) - Math.exp(-alpha * after));

  it.each([
    ['a single bolus', [0]],
    ['a bolus every 8 h', everyEight],
  ])('follow %s', (_, at) => {
    const run = solve(text, values, {
      schedule: doses(1, dose, at),
      endHours: hours,
      outputTimesHours: times,
    });
    expect(run.stop).toBeNull();
    expect(largestRelativeError(run.outputs[1]!, summed(at, bolus))).toBeLessThan(bar);
    expect(largestRelativeError(run.outputs[2]!, summed(at, peripheral))).toBeLessThan(bar);
  });

  it.each([
    ['one dose by mouth', [0]],
    ['a dose by mouth every 8 h', everyEight],
  ])('follow %s', (_, at) => {
    const term = (rate: number, one: number, other: number, after: number) =>
      ((k21 - rate) * Math.exp(-rate * after)) / ((one - rate) * (other - rate));
    const oral = (after: number) =>
      dose *
      ka *
      (term(ka, alpha, beta, after) + term(alpha, ka, beta, after) + term(beta, ka, alpha, after));
    const run = solve(text, values, {
      schedule: doses(0, dose, at),
      endHours: hours,
      outputTimesHours: times,
    });
    expect(run.stop).toBeNull();
    expect(largestRelativeError(run.outputs[1]!, summed(at, oral))).toBeLessThan(bar);
  });

  it.each([
    ['an infusion over 2 h', [0]],
    ['an infusion over 2 h, every 8 h', everyEight],
  ])('follow %s', (_, at) => {
    const perHour = dose / 2;
    const schedule = at.flatMap((start): Stop[] => [
      { timeHours: start, changes: [{ kind: 'rate', rate: 0, value: perHour }] },
      { timeHours: start + 2, changes: [{ kind: 'rate', rate: 0, value: 0 }] },
    ]);
    /** The integral of the bolus response from 0. */
    const filled = (after: number) =>
      after <= 0
        ? 0
        : (perHour / (alpha - beta)) *
          (((alpha - k21) / alpha) * -Math.expm1(-alpha * after) +
            ((k21 - beta) / beta) * -Math.expm1(-beta * after));
    const run = solve(text, values, { schedule, endHours: hours, outputTimesHours: times });
    expect(run.stop).toBeNull();
    const exact = summed(at, (after) => filled(after) - filled(after - 2));
    expect(largestRelativeError(run.outputs[1]!, exact)).toBeLessThan(bar);
  });
});
