import { describe, expect, it } from 'vitest';
import {
  bloodSentence,
  cordSentence,
  legSentence,
  thresholdSentence,
} from '#renderer/text/chartSentences.ts';
import { headline } from '#renderer/text/headline.ts';

const tablets = { plasma: 213, lumbar: 24, leg: 3.1, dailyDoseMilligram: 60 };
const pump = { plasma: 1.8, lumbar: 555, leg: 1.1, dailyDoseMilligram: 0.4 };

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
      'Neither calms the leg.',
    );
  });

  it('does not claim that tablets fill the blood when they do not', () => {
    const words = headline({ tablets: { ...tablets, plasma: 2 }, pump }, 3.3).lede;
    expect(words).toContain('2.0 ng/mL in the blood');
    expect(words).not.toContain('fill');
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
      tablets: { value: 335, relativeSlopePerHour: -0.1 },
      pump: { value: 1.7, relativeSlopePerHour: 0.001 },
    });
    expect(words).toBe('Tablets 335 and falling; pump 1.7, steady.');
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
    const bands = [band('drowsy', 60), band('coma', 100)];
    expect(thresholdSentence({ tablets: 19, pump: 17 }, bands)).toBe('Neither comes near drowsy.');
    expect(thresholdSentence({ tablets: 112, pump: 17 }, bands)).toBe('Tablets reach coma.');
    expect(thresholdSentence({ tablets: null, pump: 55 }, bands)).toBe('The pump does not reach drowsy.');
  });
});
