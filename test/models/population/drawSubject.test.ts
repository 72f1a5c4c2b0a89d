import { describe, expect, it } from 'vitest';
import { drawSubject } from '#models/population/drawSubject.ts';
import { pullOutSubject } from '#models/population/pullOutSubject.ts';
import { varyingQuantities } from '#models/population/varyingQuantities.ts';
import { jobOf, oneCompartment, parameterNamed } from './oneCompartmentModel.ts';

const { model } = oneCompartment();
const count = 20_000;

function draws(changes: Parameters<typeof jobOf>[0], name: string) {
  const job = jobOf(changes);
  const varying = varyingQuantities(model, job);
  const place = varying.findIndex(({ quantity }) => quantity.name === name);
  const subjects = Array.from({ length: count }, (_, index) =>
    drawSubject(varying, { seed: job.seed, spread: job.spread, subject: index + 1 }),
  );
  return {
    values: subjects.map(({ values }) => values[place]!),
    rejected: subjects.reduce((sum, { rejections }) => sum + rejections[place]!, 0),
  };
}

function meanAndDeviation(numbers: readonly number[]): [number, number] {
  const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  const squares = numbers.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  return [mean, Math.sqrt(squares / (numbers.length - 1))];
}

describe('drawing a patient', () => {
  it('is log-normal around the typical value with the published coefficient of variation', () => {
    const logDeviation = Math.sqrt(Math.log(1 + 0.4 ** 2));
    const logs = draws({}, 'clearance').values.map((value) => Math.log(value / 4));
    const [mean, deviation] = meanAndDeviation(logs);
    expect(Math.abs(mean)).toBeLessThan((5 * logDeviation) / Math.sqrt(count));
    expect(Math.abs(deviation - logDeviation)).toBeLessThan((5 * logDeviation) / Math.sqrt(2 * count));

    const [plainMean, plainDeviation] = meanAndDeviation(draws({}, 'clearance').values);
    expect(plainDeviation / plainMean).toBeCloseTo(0.4, 1);
  });

  it('goes around the value that a person chose, and by the spread of a parameter set', () => {
    const chosen = draws({ values: { clearance: 8 } }, 'clearance').values;
    expect(meanAndDeviation(chosen.map((value) => Math.log(value / 8)))[0]).toBeCloseTo(0, 1);
    const names = varyingQuantities(model, jobOf({ parameterSet: 'narrow' })).map((one) => one.quantity.name);
    expect(names).toEqual(['volume']);
    const [, deviation] = meanAndDeviation(draws({ parameterSet: 'narrow' }, 'volume').values.map(Math.log));
    expect(deviation).toBeCloseTo(Math.sqrt(Math.log(1.01)), 2);
  });

  it('throws draws outside the range away, tells how many, and moves none to the border', () => {
    const { values, rejected } = draws({ values: { volume: 10 } }, 'volume');
    expect(Math.min(...values)).toBeGreaterThan(8);
    expect(Math.max(...values)).toBeLessThan(60);
    // Below 8 L lie the draws under (log 8 - log 10) / deviation; each rejected one is drawn again.
    const below = 0.2237;
    const expected = (count * below) / (1 - below);
    expect(Math.abs(rejected - expected)).toBeLessThan(5 * Math.sqrt(expected / (1 - below)));
  });

  it('depends on nothing but seed, number and name: another quantity in the model changes no patient', () => {
    const whole = varyingQuantities(model, jobOf());
    const alone = whole.filter(({ quantity }) => quantity.name === 'volume');
    const at = { seed: 5, spread: 'variability', subject: 33 } as const;
    expect(drawSubject(alone, at).values).toEqual([drawSubject(whole, at).values[1]]);
  });

  it('says which quantity has no draw within its range', () => {
    const volume = parameterNamed(model, 'volume');
    const far = { ...volume, range: { ...volume.range, from: 1e6, to: 2e6 } };
    const varying = varyingQuantities(model, jobOf()).map((one) => ({ ...one, quantity: far }));
    const { undrawn } = drawSubject(varying, { seed: 1, spread: 'variability', subject: 1 });
    expect(undrawn?.quantity.name).toBe('volume');
  });
});

describe('uncertainty of the typical values', () => {
  it('varies only what has a confidence interval, by its width, around the value used', () => {
    const job = jobOf({ spread: 'uncertainty' });
    expect(varyingQuantities(model, job).map(({ quantity }) => quantity.name)).toEqual(['clearance']);
    const logs = draws({ spread: 'uncertainty' }, 'clearance').values.map((value) => Math.log(value / 4));
    const inside = logs.filter((one) => Math.abs(one) <= Math.log(4.4 / 3.6) / 2).length / count;
    expect(Math.abs(inside - 0.95)).toBeLessThan(5 * Math.sqrt((0.95 * 0.05) / count));
  });

  it('of a parameter set is its own alone', () => {
    const job = jobOf({ spread: 'uncertainty', parameterSet: 'narrow' });
    expect(varyingQuantities(model, job).map(({ quantity }) => quantity.name)).toEqual(['volume']);
  });

  it('is drawn apart from variability: the same patient has other numbers', () => {
    const spread = (kind: 'variability' | 'uncertainty') => {
      const [clearance] = varyingQuantities(model, jobOf({ spread: kind }));
      const { values } = drawSubject([clearance!], { seed: 3, spread: kind, subject: 9 });
      return Math.log(values[0]! / 4) / clearance!.logDeviation;
    };
    expect(spread('variability')).not.toBeCloseTo(spread('uncertainty'), 3);
  });
});

describe('pulling a patient out', () => {
  it('gives the drawn values over those that a person chose', () => {
    const job = jobOf({ values: { steepness: 1.5, clearance: 6 } });
    const { drawn, values } = pullOutSubject(model, job, 4);
    expect(Object.keys(drawn)).toEqual(['clearance', 'volume']);
    expect(values).toEqual({ steepness: 1.5, ...drawn });
  });
});
