import { describe, expect, it } from 'vitest';
import type { Change } from '#models/solver/schedule.ts';
import { solve, timesEvery } from './solve.ts';

const at = (timeHours: number, ...changes: Change[]) => ({ timeHours, changes });
const rate = (index: number, value: number): Change => ({ kind: 'rate', rate: index, value });
const add = (state: number, amount: number): Change => ({ kind: 'add', state, amount });

/** mg in plasma, ug in fluid; a rate into each, a switch that drains the fluid into a counter. */
const body = (leak: string) => ({
  parameters: ['k'],
  rates: ['R_vein', 'R_pump', 'drain'],
  states: {
    C: `R_vein - k * C + 0.2 * F / 1000 ${leak}`,
    F: 'R_pump - 0.2 * F - drain * F',
    out: { rate: 'k * C', isCounter: true },
    drained: { rate: 'drain * F', isCounter: true },
  },
  balances: { drug: 'C + out + (F + drained) / 1000' },
});

const busy = [
  at(0, add(0, 20), rate(1, 10)),
  at(2, rate(0, 5)),
  at(5, rate(0, 0), rate(2, 0.5)),
  at(9, rate(2, 0), add(1, 50)),
  at(20, { kind: 'multiply', state: 0, factor: 0.5 }, add(0, 1)),
  at(30, { kind: 'reset' }, add(0, 7)),
  at(40, { kind: 'replace', state: 1, value: 100 }, rate(1, 2)),
];

describe('the balance of drug', () => {
  it('holds to rounding through doses, infusions, drains and changes that start it anew', () => {
    const run = solve(body(''), { k: 0.3 }, { schedule: busy, endHours: 72 });
    expect(run.stop).toBeNull();
    expect(run.balanceDrift).toBeLessThan(1e-12);
    expect(run.balanceDrift).toBeGreaterThan(0);
  });

  it('catches a leak of a millionth an hour and says which balance', () => {
    const rest = { schedule: busy, endHours: 72, outputTimesHours: timesEvery(1, 72) };
    const run = solve(body('- 1e-6 * C'), { k: 0.3 }, rest);
    expect(run.stop).toMatchObject({ code: 'balance-drift', state: 'drug', timeHours: 2 });
    expect(run.balanceDrift).toBeGreaterThan(1e-9);
    expect(run.outputs[0]).toHaveLength(2);
  });

  it('catches drug from nowhere where none was given', () => {
    const run = solve({ states: { A: '1e-3' }, balances: { drug: 'A' } }, {}, { endHours: 5 });
    expect(run.stop).toMatchObject({ code: 'balance-drift', timeHours: 5 });
  });

  it('catches a leak from what was there at the start', () => {
    const leaky = { states: { A: { rate: '-1e-6 * A', initial: '50' } }, balances: { drug: 'A' } };
    expect(solve(leaky, {}, { endHours: 5 }).stop).toMatchObject({ code: 'balance-drift' });
  });

  it('takes a steady state as the new beginning', () => {
    const schedule = [
      at(
        6,
        { kind: 'steady-state', periodHours: 8, cycle: [at(0, add(0, 20))], superpose: false },
        add(0, 20),
      ),
    ];
    const run = solve(body(''), { k: 0.3 }, { schedule, endHours: 48 });
    expect(run.stop).toBeNull();
    expect(run.balanceDrift).toBeLessThan(1e-12);
  });

  it('does not change the solution by being kept', () => {
    const { balances: _, ...free } = body('');
    const rest = { schedule: busy, endHours: 72, outputTimesHours: timesEvery(1, 72) };
    const [kept, without] = [solve(body(''), { k: 0.3 }, rest), solve(free, { k: 0.3 }, rest)];
    expect(kept.outputs).toEqual(without.outputs);
    expect(without.balanceDrift).toBe(0);
  });
});
