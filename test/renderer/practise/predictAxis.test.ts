import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { predictAxis } from '#renderer/practise/predictAxis.ts';
import { predictShapes } from '#renderer/practise/predictShapes.ts';

const units = ['1', 'degC', '1/min', 'percent', 'ng/mL', 'U/L'];
const values = fc.array(fc.double({ min: 0.2, max: 400, noNaN: true }), { minLength: 1, maxLength: 20 });

describe('the axis of a prediction', () => {
  it('shows all that is known and all that has to be shown', () => {
    fc.assert(
      fc.property(fc.constantFrom(...units), values, values, (unit, known, shown) => {
        const { from, to } = predictAxis({ name: 'sign', unit }, known, shown);
        const all = unit === 'percent' || unit === '1' ? shown : [...known, ...shown];
        expect(from).toBeLessThanOrEqual(Math.min(...all) * (1 + 1e-9));
        expect(to).toBeGreaterThanOrEqual(Math.max(...all) * (1 - 1e-9));
        expect(to).toBeGreaterThan(from);
      }),
    );
  });

  it('leaves room on both sides of a temperature that nobody has predicted yet', () => {
    const { from, to } = predictAxis({ name: 'sign', unit: 'degC' }, [36.9, 37.8], []);
    expect(from).toBeLessThan(35);
    expect(to).toBeGreaterThan(40);
  });

  it('is that of the whole scale where there is one', () => {
    expect(predictAxis({ name: 'sign', unit: 'Ashworth' }, [2, 3.7], [])).toMatchObject({ from: 1, to: 5 });
    const score = { name: 'glasgow_coma_scale', unit: 'points' };
    expect(predictAxis(score, [13], [6])).toMatchObject({ from: 3, to: 15 });
    expect(predictAxis({ name: 'sign', unit: '1' }, [0.1], [])).toMatchObject({ from: 0, to: 1 });
    expect(predictAxis({ name: 'sign', unit: 'percent' }, [97], [])).toMatchObject({ from: 0, to: 100 });
    expect(predictAxis({ name: 'sign', unit: 'ng/mL' }, [5, 550], []).distribution).toBe('log');
  });
});

describe('the four curves to choose from', () => {
  it('begin at what is known and stay on the paper', () => {
    for (const start of [1, 2.2, 5]) {
      const shapes = predictShapes(start, { distribution: 'linear', from: 1, to: 5 });
      expect(shapes.map(({ id }) => id)).toEqual(['rises', 'stays', 'dips', 'falls']);
      for (const { line } of shapes) {
        expect(line[0]).toBeCloseTo(start, 9);
        for (const one of line) {
          expect(one).toBeGreaterThanOrEqual(1 - 1e-9);
          expect(one).toBeLessThanOrEqual(5 + 1e-9);
        }
      }
    }
  });
});
