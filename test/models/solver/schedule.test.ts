import { describe, expect, it } from 'vitest';
import type { Change, Schedule } from '#models/solver/schedule.ts';
import { solve, timesEvery } from './solve.ts';

const decay = { parameters: ['k'], rates: ['R'], states: { A: 'R - k * A', B: 'k * A' } };
const at = (timeHours: number, ...changes: Change[]) => ({ timeHours, changes });
const add = (amount: number, state = 0): Change => ({ kind: 'add', state, amount });

/** Solves and gives A at the output times. */
function amounts(
  schedule: Schedule,
  outputTimesHours: readonly number[],
  k = 0.1,
  endHours?: number,
): number[] {
  const times = Float64Array.from(outputTimesHours);
  const end = endHours ?? times.at(-1)!;
  const run = solve(decay, { k }, { schedule, endHours: end, outputTimesHours: times });
  expect(run.stop).toBeNull();
  return [...run.outputs[0]!];
}

describe('a schedule', () => {
  it('meets stops at 2, 10 and 100 h in the order of numbers', () => {
    const schedule = [at(2, add(1)), at(10, add(10)), at(100, add(100))];
    const values = amounts(schedule, [0, 1.999, 2, 9.999, 10, 99.999, 100], 1e-9);
    [0, 0, 1, 1, 11, 11, 111].forEach((value, i) => {
      expect(values[i]).toBeCloseTo(value, 5);
    });
  });

  it('gives the value after the changes exactly at their instant, and the value before an instant earlier', () => {
    const [justBefore, exactly] = amounts([at(0, add(8)), at(5, add(3))], [5 - 1e-12, 5], 0.2);
    expect(justBefore).toBeCloseTo(8 * Math.exp(-1), 7);
    expect(exactly).toBeCloseTo(8 * Math.exp(-1) + 3, 7);
  });

  it('applies a dose at 0 h before the first output', () => {
    expect(amounts([at(0, add(20))], [0])).toEqual([20]);
  });

  it('applies a stop exactly at the end and leaves out those after it', () => {
    const [end] = amounts([at(0, add(20)), at(10, add(5)), at(10.001, add(1000))], [10]);
    expect(end).toBeCloseTo(20 * Math.exp(-1) + 5, 6);
  });

  it('solves zero hours: the changes at 0 h and nothing else', () => {
    const run = solve(
      decay,
      { k: 1 },
      { schedule: [at(0, add(3))], endHours: 0, outputTimesHours: Float64Array.of(0, 0) },
    );
    expect([...run.outputs[0]!]).toEqual([3, 3]);
    expect(run).toMatchObject({ acceptedSteps: 0, evaluations: 0, lastTimeHours: 0, stop: null });
  });

  it('applies changes of one instant in their order', () => {
    const doubled: Change = { kind: 'multiply', state: 0, factor: 2 };
    expect(amounts([at(0, add(3), doubled, add(1))], [0])).toEqual([7]);
    expect(amounts([at(0, add(1), add(3), doubled)], [0])).toEqual([8]);
    expect(amounts([at(0, add(3), { kind: 'replace', state: 0, value: 9 }, add(1))], [0])).toEqual([10]);
    expect(amounts([at(0, add(3), { kind: 'reset' }, add(1))], [0])).toEqual([1]);
  });

  it('resets every state to its initial value, which may depend on parameters', () => {
    const run = solve(
      { parameters: ['k', 'start'], states: { A: { rate: '-k * A', initial: '2 * start' } } },
      { k: 0.5, start: 4 },
      { schedule: [at(6, { kind: 'reset' })], endHours: 8, outputTimesHours: Float64Array.of(0, 6, 8) },
    );
    expect(run.outputs[0]![0]).toBe(8);
    expect(run.outputs[0]![1]).toBe(8);
    expect(run.outputs[0]![2]).toBeCloseTo(8 * Math.exp(-1), 6);
  });

  it('holds a rate until the next value, and starts with none', () => {
    const rate = (value: number): Change => ({ kind: 'rate', rate: 0, value });
    const schedule = [at(1, rate(6)), at(3, rate(2)), at(4, rate(0))];
    const values = amounts(schedule, [1, 2, 3, 3.5, 4, 20], 1e-12);
    [0, 6, 12, 13, 14, 14].forEach((value, i) => {
      expect(values[i]).toBeCloseTo(value, 8);
    });
  });

  it('takes stops that stand next to each other in double precision', () => {
    const instant = 3;
    const next = instant + 4e-16 * 2;
    const [value] = amounts([at(instant, add(1)), at(next, add(2))], [5], 1e-12);
    expect(next).toBeGreaterThan(instant);
    expect(value).toBeCloseTo(3, 8);
  });

  it('gives outputs that read the time, the rates and the parameters', () => {
    const run = solve(
      { ...decay, outputs: { time: 't', rate: 'R', k: 'k', constant: '3' } },
      { k: 0.25 },
      {
        schedule: [at(2, { kind: 'rate', rate: 0, value: 7 })],
        endHours: 4,
        outputTimesHours: timesEvery(1, 4),
      },
    );
    expect(run.outputs.map((column) => [...column])).toEqual([
      [0, 1, 2, 3, 4],
      [0, 0, 7, 7, 7],
      [0.25, 0.25, 0.25, 0.25, 0.25],
      [3, 3, 3, 3, 3],
    ]);
  });

  it('has no effect on the path by where outputs are asked for', () => {
    const ask = (outputTimesHours: Float64Array) =>
      solve(
        decay,
        { k: 0.4 },
        { schedule: [at(0, add(20)), at(8, add(20))], endHours: 24, outputTimesHours },
      );
    const few = ask(Float64Array.of(24));
    const many = ask(timesEvery(0.01, 24));
    expect(many.outputs[0]!.at(-1)).toBe(few.outputs[0]![0]);
    expect(many.acceptedSteps).toBe(few.acceptedSteps);
  });
});
