import { describe, expect, it } from 'vitest';
import { compileSystem } from '#models/solver/compileSystem.ts';
import { integrate } from '#models/solver/integrate.ts';
import type { IntegrationRequest } from '#models/solver/integration.ts';
import type { Schedule } from '#models/solver/schedule.ts';
import { request } from './solve.ts';
import { systemFromText } from './systemFromText.ts';

const system = compileSystem(
  systemFromText({ parameters: ['k'], rates: ['R'], states: { A: 'R - k * A' } }),
  'interpreter',
);
const fine = request(system, { k: 1 }, { endHours: 10 });
const solveWith = (changes: Partial<IntegrationRequest>) => () => integrate(system, { ...fine, ...changes });
const add = { kind: 'add', state: 0, amount: 1 } as const;
const steady = (periodHours: number, cycle: Schedule): Schedule => [
  { timeHours: 0, changes: [{ kind: 'steady-state', periodHours, cycle, superpose: false }] },
];

describe('a request that does not fit its system', () => {
  it('is fine as it is', () => {
    expect(solveWith({})().stop).toBeNull();
  });

  it.each<[string, Partial<IntegrationRequest>]>([
    ['too many parameters', { parameters: Float64Array.of(1, 2) }],
    ['an end before 0 h', { endHours: -1, outputTimesHours: new Float64Array() }],
    ['an end that is no number', { endHours: Number.NaN, outputTimesHours: new Float64Array() }],
    ['output times out of order', { outputTimesHours: Float64Array.of(2, 1) }],
    ['output times after the end', { outputTimesHours: Float64Array.of(11) }],
    ['output times before 0 h', { outputTimesHours: Float64Array.of(-1) }],
    ['no tolerance', { relativeTolerance: 0 }],
    ['an absolute tolerance of zero', { absoluteTolerances: 0 }],
    ['absolute tolerances of another system', { absoluteTolerances: Float64Array.of(1e-9, 1e-9) }],
    ['a step limit of zero', { stepLimit: 0 }],
    ['too few buffers', { outputBuffers: [] }],
    ['buffers that are too short', { outputBuffers: [new Float64Array(0)] }],
    ['stops out of order', { schedule: [10, 2].map((timeHours) => ({ timeHours, changes: [add] })) }],
    ['two stops at one time', { schedule: [2, 2].map((timeHours) => ({ timeHours, changes: [add] })) }],
    ['a stop before 0 h', { schedule: [{ timeHours: -1, changes: [add] }] }],
    ['a stop at no time', { schedule: [{ timeHours: Number.NaN, changes: [add] }] }],
    ['a state that is not there', { schedule: [{ timeHours: 0, changes: [{ ...add, state: 1 }] }] }],
    [
      'a rate that is not there',
      { schedule: [{ timeHours: 0, changes: [{ kind: 'rate', rate: 1, value: 1 }] }] },
    ],
    ['a negative period', { schedule: steady(-1, []) }],
    ['a cycle longer than its period', { schedule: steady(8, [{ timeHours: 8, changes: [add] }]) }],
    ['a steady state within a cycle', { schedule: steady(8, steady(4, [])) }],
    ['a dose under constant rates for ever', { schedule: steady(0, [{ timeHours: 0, changes: [add] }]) }],
  ])('throws for %s', (_, changes) => {
    expect(solveWith(changes)).toThrow(RangeError);
  });
});
