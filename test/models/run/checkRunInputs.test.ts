import { describe, expect, it } from 'vitest';
import type { Laboratory } from '#models/simulate.ts';
import { loadLaboratory } from '#models/simulate.ts';

const opened = loadLaboratory('interpreter');
if (!opened.ok) throw new Error('The shipped model is checked by its own tests.');
const laboratory: Laboratory = opened.value;
const usual = { values: {}, parameterSet: null, events: [], hours: 24, everyHours: 1 };

describe('what a run refuses', () => {
  it('names every problem at once and solves nothing', () => {
    const run = laboratory.run({
      ...usual,
      values: { wieght: 70, crcl: -5, baseline_ashworth: Number.NaN, catheter_tip: 7 },
      parameterSet: 'nobody-1900',
      hours: -1,
      relativeTolerance: 1,
    });
    expect(run.solution).toBeNull();
    expect(run.problems.map(({ code, subject }) => `${code} ${subject}`)).toEqual([
      'unknown-parameter wieght',
      'out-of-range crcl',
      'out-of-range baseline_ashworth',
      'out-of-range catheter_tip',
      'unknown-parameter-set parameters',
      'out-of-range hours',
      'out-of-range tolerance',
    ]);
  });

  it('is not fooled by names that every object has', () => {
    const run = laboratory.run({ ...usual, values: { constructor: 1, toString: 2 } });
    expect(run.problems.map(({ code }) => code)).toEqual(['unknown-parameter', 'unknown-parameter']);
  });

  it('is not more output than can be held', () => {
    const run = laboratory.run({ ...usual, hours: 8000, everyHours: 0.001 });
    expect(run.problems.map(({ subject }) => subject)).toEqual(['every']);
  });
});

describe('a run', () => {
  it('gives the same bits twice and on either backend', () => {
    const fast = loadLaboratory('webassembly');
    if (!fast.ok) throw new Error('The shipped model is checked by its own tests.');
    const dose = { time: 0, evid: 1, cmt: 'oral', amt: 20, rate: 0, ii: 8, addl: 2, ss: 0 } as const;
    const inputs = { ...usual, events: [dose] };
    const [first, second, other] = [laboratory.run(inputs), laboratory.run(inputs), fast.value.run(inputs)];
    expect(first.solution?.series).toEqual(second.solution?.series);
    expect(other.solution?.series).toEqual(first.solution?.series);
  });

  it('without any dose stays empty', () => {
    const { solution, problems } = laboratory.run(usual);
    expect(problems).toEqual([]);
    expect(new Set(solution?.series.plasma_concentration)).toEqual(new Set([0]));
    expect(solution?.series.ashworth_leg?.at(-1)).toBe(3.3);
  });
});
