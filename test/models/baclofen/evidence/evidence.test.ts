import { describe, expect, it } from 'vitest';
import type { Checkpoint, CheckpointRow } from '#models/baclofen/checkpoints/checkpoint.ts';
import { checkpoints } from '#models/baclofen/checkpoints.ts';
import { bandWords, comparedNumber } from '#models/baclofen/evidence/comparedNumber.ts';
import { evidenceGroups, groupOf, groupTitles } from '#models/baclofen/evidence/evidenceGroups.ts';
import { evidenceHeadline } from '#models/baclofen/evidence/evidenceHeadline.ts';
import { evidenceRows, measureCheckpoint } from '#models/baclofen/evidence/evidenceRow.ts';
import { mismatches, readMismatches } from '#models/baclofen/evidence/mismatches.ts';
import { runsBehind } from '#models/baclofen/evidence/runBehind.ts';
import { verdictOf, verdictWords } from '#models/baclofen/evidence/verdict.ts';
import { laboratory } from '../laboratory.ts';

const row: CheckpointRow = {
  title: 'Peak after 10 mg',
  unit: 'ng/mL',
  published: 'about 139 ng/mL',
  publishedValue: 139,
  band: { from: 105, to: 185 },
  sources: ['korean-bioequivalence-2017'],
  standing: 'found',
  grade: 'measured',
  origin: 'predicted',
};

function checkpointOf(value: number, changes: Partial<CheckpointRow> = {}): Checkpoint {
  return { id: 'C99', input: '10 mg', rows: [{ ...row, ...changes }], measure: () => [value] };
}

describe('a verdict', () => {
  it('ticks only what the model could have missed', () => {
    expect(verdictOf(row, 151)).toBe('inside');
    expect(verdictOf({ ...row, origin: 'tuned' }, 151)).toBe('tuned');
    expect(verdictOf({ ...row, origin: 'by-construction' }, 151)).toBe('by-construction');
    expect(verdictOf({ ...row, grade: 'illustrative' }, 151)).toBe('illustrative');
  });

  it('is outside for a miss, whatever the number was used for', () => {
    expect(verdictOf({ ...row, origin: 'tuned', grade: 'illustrative' }, 185.1)).toBe('outside');
    expect(verdictOf(row, Number.NaN)).toBe('outside');
  });

  it('says inside or outside in words', () => {
    const words = Object.entries(verdictWords);
    expect(
      words.filter(([verdict]) => verdict !== 'outside').every(([, said]) => said.startsWith('inside')),
    ).toBe(true);
    expect(verdictWords.outside).toBe('outside the band');
  });
});

describe('the headline', () => {
  it('carries the count that failed', () => {
    const { title, lede } = evidenceHeadline([
      'inside',
      'tuned',
      'outside',
      'illustrative',
      'by-construction',
    ]);
    expect(title).toBe('5 published values. 4 inside their bands, 1 outside.');
    expect(lede).toContain('2 of the 4 inside helped to build the model');
  });

  it('says so when nothing failed, and claims no help that there was not', () => {
    const { title, lede } = evidenceHeadline(['inside', 'inside']);
    expect(title).toBe('2 published values, all inside their bands.');
    expect(lede).not.toContain('helped');
  });
});

describe('numbers beside published ones', () => {
  it.each([
    [151.4, '151'],
    [1.0712, '1.07'],
    [0.1138, '0.114'],
    [2454.2, '2,454'],
    [99.97, '100'],
    [-3.21, '\u22123.21'],
    [0, '0'],
    [Number.NaN, 'no value'],
  ])('%d is %s', (value, words) => {
    expect(comparedNumber(value)).toBe(words);
  });

  it.each([
    [{ from: 105, to: 185 }, '105\u2013185'],
    [{ from: null, to: 1240 }, 'up to 1,240'],
    [{ from: 100, to: null }, 'from 100'],
    [{ from: null, to: null }, 'any value'],
  ])('a band %j is %s', (band, words) => {
    expect(bandWords(band)).toBe(words);
  });

  it.each([
    ['1.0', 1, '1.0'],
    ['up to 1,240 ng/mL', 1240, '1,240'],
    ['1.25 and 1.50 h', 1.375, '1.38'],
    ['larger', null, '105\u2013185'],
  ])('published "%s" stands as %s', (published, publishedValue, figure) => {
    const [shown] = evidenceRows(checkpointOf(1, { published, publishedValue }));
    expect(shown?.publishedFigure).toBe(figure);
  });
});

describe('measuring a checkpoint', () => {
  it('gives each row its value, its words and its verdict', () => {
    const [measured] = measureCheckpoint(checkpointOf(151.3), laboratory.run);
    expect(measured).toMatchObject({ key: 'C99.1', value: 151.3, valueWords: '151', verdict: 'inside' });
  });

  it('counts a value that is missing as outside', () => {
    const [measured] = measureCheckpoint({ ...checkpointOf(1), measure: () => [] }, laboratory.run);
    expect(measured).toMatchObject({ valueWords: 'no value', verdict: 'outside' });
  });
});

describe('the runs behind a checkpoint', () => {
  it('are those it measures, with the observables it reads and no others', () => {
    const checkpoint = checkpoints.find(({ id }) => id === 'C7')!;
    const runs = runsBehind(checkpoint, laboratory.run);
    expect(runs.map(({ inputs }) => inputs.values.crcl)).toEqual([105, 65, 40, 20]);
    expect(runs.map(({ read }) => read)).toEqual(runs.map(() => ['plasma_concentration']));
  });
});

describe('the groups', () => {
  it('hold every checkpoint, and each once', () => {
    expect(checkpoints.map(({ id }) => groupOf(id))).not.toContain('Others');
    const listed = evidenceGroups.flatMap((group) => group.checkpoints);
    expect(listed).toEqual([...new Set(listed)]);
    expect(groupTitles.at(-1)).toBe('Others');
  });
});

describe('the known mismatches', () => {
  it('are read from the page for clinicians and cite sources of the model', () => {
    const known = new Set(laboratory.model.sources.map(({ key }) => key));
    expect(mismatches.length).toBeGreaterThanOrEqual(8);
    expect(mismatches.flatMap(({ sources }) => sources).filter((key) => !known.has(key))).toEqual([]);
    expect(mismatches.filter(({ words }) => words.includes('['))).toEqual([]);
  });

  it('keep title, words and sources apart', () => {
    const page =
      '## Where it does not match\n\n1. **Too soon.** Ours ends\n   early [a-2001].\n\n## Next\n1. **No.** x';
    expect(readMismatches(page)).toEqual([
      { title: 'Too soon', words: 'Ours ends early.', sources: ['a-2001'] },
    ]);
  });

  it('refuse a section that is not a list of them', () => {
    expect(() => readMismatches('## Where it does not match\n\n1. plain words')).toThrow('numbered items');
    expect(() => readMismatches('')).toThrow('numbered items');
  });
});
