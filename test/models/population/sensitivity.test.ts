import { describe, expect, it } from 'vitest';
import type { Checked } from '#models/language/problem.ts';
import { exposureMeasure } from '#models/population/exposureMeasure.ts';
import { modelFactors, sensitivityFactor } from '#models/population/sensitivityFactor.ts';
import { axisValues, sensitivityGrid } from '#models/population/sensitivityGrid.ts';
import { tornado } from '#models/population/tornado.ts';
import { jobOf, oneCompartment, parameterNamed } from './oneCompartmentModel.ts';

const laboratory = oneCompartment();
const { model } = laboratory;
const { events } = jobOf().arms[0]!;

function measureAt(observable: string, measure: 'peak' | 'areaUnderCurve') {
  return (changes: Readonly<Record<string, number>>): Checked<number> => {
    const inputs = { values: changes, parameterSet: null, events, hours: 200, everyHours: 0.5 };
    const { solution, problems } = laboratory.run(inputs);
    if (solution === null) return { ok: false, problems };
    return { ok: true, value: exposureMeasure(solution.timesHours, solution.series[observable]!, measure) };
  };
}

const choices = { values: {}, parameterSet: null };

describe('a tornado', () => {
  it('swings as far up as down where the measure is linear', () => {
    const found = tornado(modelFactors(model, choices), measureAt('effect', 'peak'));
    if (!found.ok) throw new Error('It has problems.');
    const { baseline, bars } = found.value;
    expect(baseline).toBe(3);
    const steepness = bars.find(({ name }) => name === 'steepness')!;
    expect(steepness).toMatchObject({ basis: 'twenty-percent', low: { value: 1.6 }, high: { value: 2.4 } });
    expect(steepness.high.measure - baseline).toBeCloseTo(baseline - steepness.low.measure, 12);
  });

  it('goes from the 5th to the 95th percentile of the spread, and has the closed form of the area', () => {
    const found = tornado(modelFactors(model, choices), measureAt('concentration', 'areaUnderCurve'));
    if (!found.ok) throw new Error('It has problems.');
    const [widest, ...others] = found.value.bars;
    // Dose over clearance: nothing else matters.
    const ratio = Math.exp(1.6448536269514722 * Math.sqrt(Math.log(1.16)));
    expect(widest).toMatchObject({ name: 'clearance', basis: 'variability' });
    expect(widest!.low.value).toBeCloseTo(4 / ratio, 12);
    expect(widest!.low.measure).toBeCloseTo(25 * ratio, 2);
    expect(widest!.high.measure).toBeCloseTo(25 / ratio, 2);
    for (const { swing } of others) expect(swing).toBeLessThan(0.01);
  });

  it('moves through the choices of a quantity that has them', () => {
    expect(sensitivityFactor(parameterNamed(model, 'place'), 1, 0)).toMatchObject({
      basis: 'choices',
      low: { value: 0 },
      high: { value: 2 },
    });
  });

  it('says where a swing ends at the border of the range, and takes the range where the value is 0', () => {
    const steepness = parameterNamed(model, 'steepness');
    expect(sensitivityFactor(steepness, 2.9, 0).high).toEqual({ value: 3, isAtLimit: true });
    expect(sensitivityFactor(steepness, 0, 0)).toMatchObject({
      basis: 'range',
      low: { value: 0 },
      high: { value: 3 },
    });
  });

  it('leaves a bar out with its reason when one of its runs fails', () => {
    const [factor] = modelFactors(model, choices);
    const found = tornado(
      [{ ...factor!, high: { value: 1e9, isAtLimit: false } }],
      measureAt('effect', 'peak'),
    );
    expect(found).toMatchObject({
      ok: true,
      value: { bars: [], problems: [{ code: 'out-of-range', subject: 'clearance' }] },
    });
  });
});

describe('a two-way grid', () => {
  it('has the measure of every pair, row by row', () => {
    const across = { name: 'steepness', from: 1, to: 3, count: 3 };
    const down = { name: 'place', from: 0, to: 2, count: 3 };
    const { measures, acrossValues, downValues } = sensitivityGrid(across, down, measureAt('effect', 'peak'));
    expect([...acrossValues]).toEqual([1, 2, 3]);
    expect([...downValues]).toEqual([0, 1, 2]);
    expect([...measures]).toEqual([1, 2, 3, 2, 3, 4, 3, 4, 5]);
  });

  it('is not-a-number where a run fails, with the reason', () => {
    const across = { name: 'steepness', from: 1, to: 5, count: 2 };
    const { measures, problems } = sensitivityGrid(
      across,
      { name: 'clearance', from: 4, to: 5, count: 1 },
      measureAt('effect', 'peak'),
    );
    expect([...measures]).toEqual([2, Number.NaN]);
    expect(problems).toMatchObject([{ code: 'out-of-range', subject: 'steepness' }]);
  });

  it('reaches both ends of its axes exactly', () => {
    expect([...axisValues({ name: 'x', from: 0.1, to: 0.7, count: 4 })].at(-1)).toBe(0.7);
    expect([...axisValues({ name: 'x', from: 3, to: 9, count: 1 })]).toEqual([3]);
  });
});
