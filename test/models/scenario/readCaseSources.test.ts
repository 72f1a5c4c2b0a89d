import { describe, expect, it } from 'vitest';
import { caseSources } from '#models/scenario/caseSources.ts';
import { readCaseSources } from '#models/scenario/readCaseSources.ts';
import { shippedCases } from '#models/scenario/shippedCases.ts';
import { sourceWords } from '#models/scenario/sourceWords.ts';
import { laboratory } from '#test/models/baclofen/laboratory.ts';

const { model } = laboratory;

describe('the sources of the cases', () => {
  it('read without a problem, beside those of the model', () => {
    const words = sourceWords(model);
    expect(words['saulino-2016']).toContain('21 experts');
    expect(words['leung-2006']).toContain('Leung 2006');
    expect(Object.keys(words)).toHaveLength(model.sources.length + caseSources().length);
  });

  it('carry words, and an address only where one is known', () => {
    for (const { words, address } of caseSources()) {
      expect(words).toMatch(/\.$/);
      expect(address ?? '10.1000/182').toMatch(/^(https?:\/\/|10\.)/);
    }
  });

  it('are no case', () => {
    expect(shippedCases.map(({ id }) => id)).not.toContain('sources');
  });

  it.each([
    ['sources: [{key: a, words: A., mark: found, address: "javascript:alert(1)"}]', 'invalid-address 1:53'],
    ['sources: [{key: a, words: A., mark: found}, {key: a, words: B., mark: found}]', 'duplicate-id 1:51'],
    ['sources: [{key: a, words: A., mark: heard}]', 'not-an-option 1:37'],
    ['sources: [{key: a, mark: found}]', 'missing-key 1:11'],
    ['sources: 3', 'wrong-type 1:10'],
  ])('refuse %s', (text, problem) => {
    const read = readCaseSources(text, 'sources.yaml');
    const lines = read.ok
      ? []
      : read.problems.map(({ code, place }) => `${code} ${place.line}:${place.column}`);
    expect(lines).toEqual([problem]);
  });
});
