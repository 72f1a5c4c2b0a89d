import { describe, expect, it } from 'vitest';
import type { Integration } from '#models/solver/integration.ts';
import { largestRelativeError, solve, timesEvery } from './solve.ts';

const every = (hours: number) => ({ endHours: hours, outputTimesHours: timesEvery(hours / 100, hours) });

/** Where an early end leaves arrays cut to what was solved, all finite. */
function expectCut(run: Integration, outputTimes: Float64Array): void {
  const { stop } = run;
  expect(stop).not.toBeNull();
  expect(stop!.reason.length).toBeGreaterThan(10);
  expect(run.lastTimeHours).toBeLessThanOrEqual(stop!.timeHours);
  for (const column of run.outputs) {
    expect(column.length).toBeLessThan(outputTimes.length);
    expect([...column].every(Number.isFinite)).toBe(true);
    if (column.length > 0) expect(outputTimes[column.length - 1]).toBeLessThanOrEqual(stop!.timeHours);
  }
}

describe('what cannot be solved', () => {
  it('a stiff system stops at once with the fast state, not after millions of steps', () => {
    const rest = every(72);
    const run = solve({ states: { slow: '1 - 0.1 * slow', fast: '1e6 * (slow - fast)' } }, {}, rest);
    expect(run.stop).toMatchObject({ code: 'stiff', state: 'fast' });
    expect(run.acceptedSteps).toBeLessThan(500);
    expectCut(run, rest.outputTimesHours);
  });

  it('a fast but affordable compartment is no stiff system', () => {
    const run = solve({ states: { slow: '1 - 0.1 * slow', fast: '200 * (slow - fast)' } }, {}, every(72));
    expect(run.stop).toBeNull();
    expect(run.acceptedSteps).toBeGreaterThan(1000);
  });

  it("y' = y² from 1 stops close to its pole at 1 h", () => {
    const rest = every(2);
    const run = solve({ states: { calm: '-calm', y: { rate: 'y ^ 2', initial: '1' } } }, {}, rest);
    expect(['step-too-small', 'not-finite']).toContain(run.stop!.code);
    expect(run.stop!.state).toBe('y');
    expect(Math.abs(run.stop!.timeHours - 1)).toBeLessThan(1e-3);
    expectCut(run, rest.outputTimesHours);
    const exact = rest.outputTimesHours.slice(0, run.outputs[1]!.length).map((t) => 1 / (1 - t));
    expect(run.outputs[1]!.length).toBeGreaterThanOrEqual(49);
    expect(largestRelativeError(run.outputs[1]!.slice(0, 45), exact.slice(0, 45))).toBeLessThan(1e-5);
  });

  it('too many steps stop with the state that keeps them small', () => {
    const oscillator = {
      u: { rate: '50 * v', initial: '1', isNonNegative: false },
      v: { rate: '-50 * u', isNonNegative: false },
      idle: '0.1',
    };
    const rest = { ...every(72), stepLimit: 200 };
    const run = solve({ states: oscillator }, {}, rest);
    expect(run.stop).toMatchObject({ code: 'step-limit' });
    expect(['u', 'v']).toContain(run.stop!.state);
    expect(run.acceptedSteps + run.rejectedSteps).toBe(200);
    expectCut(run, rest.outputTimesHours);
  });

  it('a parameter that is no number stops before the first step', () => {
    const rest = {
      ...every(10),
      schedule: [{ timeHours: 0, changes: [{ kind: 'add', state: 0, amount: 1 }] }] as const,
    };
    const run = solve(
      { parameters: ['k', 'j'], states: { A: '-j * A', B: 'A - k * B' } },
      { j: 1, k: Number.NaN },
      rest,
    );
    expect(run.stop).toMatchObject({ code: 'not-finite', timeHours: 0, state: 'B' });
    expect(run.acceptedSteps).toBe(0);
  });

  it('an initial value or a dose that is no number stops at its time', () => {
    const initial = solve(
      { parameters: ['a'], states: { A: { rate: '-A', initial: 'log(a)' } } },
      { a: 0 },
      every(1),
    );
    expect(initial.stop).toMatchObject({ code: 'not-finite', timeHours: 0, state: 'A' });
    const dose = solve(
      { states: { A: '-A' } },
      {},
      {
        ...every(10),
        schedule: [{ timeHours: 4, changes: [{ kind: 'add', state: 0, amount: Number.NaN }] }],
      },
    );
    expect(dose.stop).toMatchObject({ code: 'not-finite', timeHours: 4, state: 'A' });
    expect(dose.outputs[0]).toHaveLength(40);
  });

  it('an output that is not finite stops there and names the output', () => {
    const rest = every(10);
    const run = solve({ states: { A: '1' }, outputs: { fine: 'A', ratio: '1 / (floor(A) - 3)' } }, {}, rest);
    expect(run.stop).toMatchObject({ code: 'not-finite', state: 'ratio' });
    expect(run.stop!.timeHours).toBeCloseTo(3, 9);
    expect(run.outputs[0]).toHaveLength(30);
  });

  it('a root of a negative difference stops instead of spreading', () => {
    const run = solve(
      { states: { A: { rate: '-0.01 - sqrt(A - 1)', initial: '2' }, B: '0.1 * (2 - B)' } },
      {},
      every(10),
    );
    expect(run.stop).toMatchObject({ state: 'A' });
    expect(['not-finite', 'step-too-small']).toContain(run.stop!.code);
    expect(run.stop!.timeHours).toBeCloseTo(1.92, 1);
  });

  it('an amount that runs below zero stops near the crossing', () => {
    const rest = every(10);
    const run = solve({ states: { A: { rate: '-1', initial: '2.5' }, other: '0' } }, {}, rest);
    expect(run.stop).toMatchObject({ code: 'negative-amount', state: 'A' });
    expect(run.stop!.timeHours).toBeGreaterThan(2.5);
    expectCut(run, rest.outputTimesHours);
    expect(
      solve({ states: { A: { rate: '-1', initial: '2.5', isNonNegative: false } } }, {}, rest).stop,
    ).toBeNull();
  });

  it('taking out more than there is stops at that instant, even at the end', () => {
    for (const endHours of [3, 10]) {
      const schedule = [{ timeHours: 3, changes: [{ kind: 'add', state: 0, amount: -5 }] }] as const;
      const run = solve({ states: { A: { rate: '-0.1 * A', initial: '2' } } }, {}, { schedule, endHours });
      expect(run.stop).toMatchObject({ code: 'negative-amount', timeHours: 3, state: 'A' });
    }
  });

  it('an amount that empties to rounding below zero goes on', () => {
    const run = solve(
      { states: { A: { rate: '-40 * A', initial: '100' }, B: '40 * A - 0.1 * B' } },
      {},
      every(72),
    );
    expect(run.stop).toBeNull();
    expect(Math.min(...run.outputs[0]!)).toBeGreaterThan(-1e-6);
  });
});
