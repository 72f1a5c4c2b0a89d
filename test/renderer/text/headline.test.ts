import { describe, expect, it } from 'vitest';
import {
  bloodSentence,
  cordSentence,
  legSentence,
  thresholdSentence,
} from '#renderer/text/chartSentences.ts';
import { headline } from '#renderer/text/headline.ts';

const tablets = { plasma: 213, lumbar: 24, leg: 3.1, dailyDoseMilligram: 60, danger: null };
const pump = { plasma: 1.8, lumbar: 555, leg: 1.1, dailyDoseMilligram: 0.4, danger: null };
const coma = { level: 'coma', where: 'the brain-stem index', peak: 842, from: 100, isGrave: true };
const drowsiness = { level: 'drowsiness', where: 'the brain-stem index', peak: 71, from: 60, isGrave: false };

describe('the headline', () => {
  it('states the finding of the opening view', () => {
    expect(headline({ tablets, pump }, 3.3)).toEqual({
      title: 'A calmer leg on 1/150 of the dose.',
      lede: 'Tablets fill the blood (A) and barely reach the cord (B). The pump does the reverse, and the leg follows the cord (C).',
    });
  });

  it('says "the same calm leg" only within 0.2 Ashworth and only when calm', () => {
    expect(headline({ tablets: { ...tablets, leg: 1.2 }, pump }, 3.3).title).toBe(
      'The same calm leg on 1/150 of the dose.',
    );
    expect(headline({ tablets: { ...tablets, leg: 3.3 }, pump: { ...pump, leg: 3.25 } }, 3.3).title).toBe(
      'Neither calms the leg by much.',
    );
  });

  it('does not claim that tablets fill the blood when they do not', () => {
    const words = headline({ tablets: { ...tablets, plasma: 2 }, pump }, 3.3).lede;
    expect(words).toContain('2.0 against 1.8 ng/mL in the blood');
    expect(words).not.toContain('fill');
  });

  it('lets a grave level take the headline, and says where it was read', () => {
    const words = headline({ tablets: { ...tablets, danger: coma }, pump }, 3.3);
    expect(words.title).toBe('Tablets reach the level of coma.');
    expect(words.lede).toContain('Tablets reach 842 in the brain-stem index, where coma starts at 100.');
    const both = headline({ tablets: { ...tablets, danger: coma }, pump: { ...pump, danger: coma } }, 3.3);
    expect(both.title).toBe('Tablets reach the level of coma; the pump reaches the level of coma.');
  });

  it('adds a lesser level to what it found', () => {
    const words = headline({ tablets: { ...tablets, danger: drowsiness }, pump }, 3.3);
    expect(words.title).toBe('A calmer leg on 1/150 of the dose.');
    expect(words.lede).toMatch(/drowsiness starts at 60\.$/);
  });

  it('does not say "barely" of a level that an overdose brings to the cord', () => {
    const flooded = { ...tablets, plasma: 5764, lumbar: 610 };
    expect(headline({ tablets: flooded, pump: { ...pump, lumbar: 2775 } }, 3.3).lede).not.toContain('barely');
  });

  it('says the same of a small effect alone and compared', () => {
    const slight = { ...tablets, leg: 3.0 };
    expect(headline({ tablets: slight, pump: null }, 3.3).title).toBe('Tablets alone calm the leg by 0.3.');
    expect(headline({ tablets: slight, pump: { ...pump, leg: 3.0 } }, 3.3).title).toBe(
      'Both calm the leg a little on 1/150 of the dose.',
    );
  });

  it('has nothing to calm in a loose leg', () => {
    expect(headline({ tablets, pump }, 1).title).toBe('Nothing to calm: untreated, the leg is at 1.0.');
  });

  it('handles one way alone and none', () => {
    expect(headline({ tablets, pump: null }, 3.3).title).toBe('Tablets alone calm the leg by 0.2.');
    expect(headline({ tablets: null, pump }, 3.3).title).toBe('The pump alone calms the leg by 2.2.');
    expect(headline({ tablets: null, pump: null }, 3.3).title).toBe('No dose yet.');
  });
});

describe('the sentence of a chart', () => {
  it('says value and trend', () => {
    const words = bloodSentence({
      tablets: { value: 335, course: 'falling' },
      pump: { value: 1.7, course: 'steady' },
    });
    expect(words).toBe('Tablets 335 and falling; pump 1.7, steady.');
  });

  it('knows a turning point from a level, and says nothing of a course at 0', () => {
    expect(
      bloodSentence({ tablets: { value: 881, course: 'peak' }, pump: { value: 0, course: 'steady' } }),
    ).toBe('Tablets 881, at a peak; pump 0.');
  });

  it('names both at the cord and what they do to the leg', () => {
    expect(cordSentence({ tablets: 26, pump: 555 })).toBe('At the cord: tablets 26, pump 555.');
    expect(legSentence({ tablets: 3.1, pump: 1.1 }, 3.3)).toBe('Tablets calm it by 0.2, the pump by 2.2.');
    expect(legSentence({ tablets: null, pump: null }, 3.3)).toBe('Untreated, it stays at 3.3.');
  });

  it('says which threshold is crossed, and by whom', () => {
    const band = (label: string, from: number) =>
      ({
        name: label,
        label,
        kind: 'threshold',
        from,
        to: null,
        sources: [],
        grade: 'illustrative',
      }) as const;
    const bands = [band('drowsiness', 60), band('coma', 100)];
    expect(thresholdSentence({ tablets: 19, pump: 17 }, bands)).toBe('Neither comes near drowsiness.');
    expect(thresholdSentence({ tablets: 112, pump: 17 }, bands)).toBe('Tablets reach coma.');
    expect(thresholdSentence({ tablets: 112, pump: 70 }, bands)).toBe(
      'Tablets reach coma; the pump reaches drowsiness.',
    );
    expect(thresholdSentence({ tablets: null, pump: 55 }, bands)).toBe('The pump does not reach drowsiness.');
  });
});
