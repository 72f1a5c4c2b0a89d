import { describe, expect, it } from 'vitest';
import { didYouMean, nearestName } from '#models/language/nearestName.ts';

describe('a mistyped name', () => {
  const known = ['weight', 'creatinine_clearance', 'ka', 'WT', 'A_c'];

  it.each([
    ['wieght', 'weight'],
    ['Weight', 'weight'],
    ['creatinin_clearence', 'creatinine_clearance'],
    ['wt', 'WT'],
    ['A_C', 'A_c'],
  ])('%s is taken for %s', (name, meant) => {
    expect(nearestName(name, known)).toBe(meant);
    expect(didYouMean(name, known)).toBe(` Did you mean "${meant}"?`);
  });

  it.each(['height_of_patient', 'x', 'zzzz', '', 'toString'])('%s is taken for nothing', (name) => {
    expect(nearestName(name, known)).toBeNull();
    expect(didYouMean(name, known)).toBe('');
  });
});
