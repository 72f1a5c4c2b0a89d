import { describe, expect, it } from 'vitest';
import { readModel } from '#models/language/readModel.ts';
import { modelText, oneCompartment, parameterNamed } from '../population/oneCompartmentModel.ts';

describe('the uncertainty of a value', () => {
  it('is its confidence interval, with the sources of its quantity where it names none', () => {
    const { model } = oneCompartment();
    expect(parameterNamed(model, 'clearance').uncertainty).toEqual({
      from: 3.6,
      to: 4.4,
      sources: ['study'],
    });
    expect(parameterNamed(model, 'volume').uncertainty).toBeNull();
    expect(model.parameterSets[0]!.uncertainty).toEqual({ volume: { from: 18, to: 22 } });
  });

  it.each([
    ['from: 3.6, to: 4.4', 'from: 4.4, to: 3.6', 'range-reversed'],
    ['from: 3.6, to: 4.4', 'from: 0, to: 4.4', 'not-positive'],
    ['from: 3.6, to: 4.4', 'from: 3.6, up: 4.4', 'unknown-key'],
    ['volume: [18, 22]', 'volume: 18', 'wrong-type'],
    ['volume: [18, 22]', 'volume: [22, 18]', 'range-reversed'],
    ['volume: [18, 22]', 'volume: [0, 22]', 'not-positive'],
    ['volume: [18, 22]', 'volumen: [18, 22]', 'unknown-parameter'],
  ])('%s written as %s is %s', (right, wrong, code) => {
    const read = readModel(modelText.replace(right, wrong), 'model.yaml');
    const found = read.ok ? [] : read.problems;
    expect(found.map((problem) => problem.code)).toContain(code);
    expect(found.every(({ place }) => place.line > 0)).toBe(true);
  });
});
