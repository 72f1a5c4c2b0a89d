import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doseDots, mostDots } from '#renderer/patient/doseDots.ts';

describe('a day’s dose as dots', () => {
  it('makes the pump’s day one dot: 60 mg against 0.4 mg is 150 dots against one', () => {
    const counts = doseDots(60, 0.4);
    expect(counts.tablets).toBeCloseTo(150, 9);
    expect(counts.pump).toBe(1);
    expect(counts.sentence).toBe('One dot is 0.4 mg.');
  });

  it('takes several days of the pump where one a dot would be too many', () => {
    const counts = doseDots(100, 0.09);
    expect(counts.pump).toBeCloseTo(1 / 5, 9);
    expect(counts.sentence).toBe('One dot is 0.45 mg, 5 days of the pump.');
  });

  it('counts in round milligrams without a pump, and says so when nothing is given', () => {
    expect(doseDots(30, 0)).toMatchObject({ tablets: 30, pump: 0, sentence: 'One dot is 1 mg.' });
    expect(doseDots(1200, 0)).toMatchObject({ tablets: 240, sentence: 'One dot is 5 mg.' });
    expect(doseDots(0, 0)).toMatchObject({ tablets: 0, pump: 0, sentence: 'No dose.' });
    expect(doseDots(0, 0.4)).toMatchObject({ tablets: 0, pump: 1 });
  });

  it('never needs more dots than can be told apart, and keeps the ratio of the doses', () => {
    const dose = fc.double({ min: 0.01, max: 1000, noNaN: true });
    fc.assert(
      fc.property(dose, dose, (tablets, pump) => {
        const counts = doseDots(tablets, pump);
        expect(Math.max(counts.tablets, counts.pump)).toBeLessThanOrEqual(mostDots * (1 + 1e-9));
        expect(counts.tablets / counts.pump).toBeCloseTo(tablets / pump, 6);
      }),
    );
  });
});
