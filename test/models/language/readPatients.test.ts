import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readModel } from '#models/language/readModel.ts';

const sample = readFileSync(new URL('./twoCompartment.yaml', import.meta.url), 'utf8');

function withPatient(values: string, sources = '[textbook]') {
  const patient = `\npatients:\n  small-child:\n    label: Child\n    meaning: A child.\n    values: ${values}\n    sources: ${sources}\n`;
  return readModel(`${sample}${patient}`, 'sample.yaml');
}

describe('patients of a model file', () => {
  it('may give covariates and parameters', () => {
    const read = withPatient('{weight: 20}');
    expect(read.ok && read.value.patients.map(({ name, values }) => [name, values])).toEqual([
      ['small-child', { weight: 20 }],
    ]);
  });

  it.each([
    ['{wight: 20}', 'unknown-parameter', 'The patient "small-child" names "wight"'],
    ['{weight: 1000}', 'value-outside-range', 'of "weight" in "small-child" lies outside its range'],
    ['{weight: heavy}', 'wrong-type', '"weight" in "small-child" must be a number'],
  ])('are refused with %s', (values, code, reason) => {
    const read = withPatient(values);
    expect(read.ok).toBe(false);
    expect(read.ok ? [] : read.problems).toContainEqual(
      expect.objectContaining({ code, reason: expect.stringContaining(reason) }),
    );
  });

  it('need a source', () => {
    const read = withPatient('{weight: 20}', '[]');
    expect(read.ok ? [] : read.problems.map(({ code }) => code)).toContain('source-missing');
  });
});
