import { describe, expect, it } from 'vitest';
import { fillSentence } from '#models/dosing/fillSentence.ts';
import { readDosingSentences } from '#models/dosing/readDosingSentences.ts';
import type { Expression } from '#models/language/expression.ts';
import type { Regimen } from '#models/language/model.ts';
import { names } from './baclofenInputs.ts';
import { row } from './expectedSchedule.ts';

const named = (symbol: string): Expression => ({ kind: 'name', symbol });
const interval: Expression = {
  kind: 'operation',
  operator: 'divide',
  operands: [{ kind: 'number', value: 24 }, named('tablets_per_day')],
};

const tablets: Regimen = {
  name: 'tablets',
  label: 'Tablets',
  route: 'tablets',
  quantities: [],
  sentence: [
    { hole: named('tablet_dose') },
    { words: ' mg by mouth every ' },
    { hole: interval },
    { words: ' h from ' },
    { hole: named('start') },
    { words: ' h' },
  ],
  sentenceText: '{tablet_dose} mg by mouth every {24 / tablets_per_day} h from {start} h',
  dailyDoseMilligram: named('tablet_dose'),
  place: { file: 'test', line: 1, column: 1 },
};

function fill(values: Readonly<Record<string, number>>): string {
  return fillSentence(tablets, (name) => values[name]!);
}

describe('the sentence of a regimen', () => {
  it('is filled with the numbers of its form', () => {
    expect(fill({ tablet_dose: 20, tablets_per_day: 3, start: 7 })).toBe('20 mg by mouth every 8 h from 7 h');
  });

  it('keeps every digit that a number needs', () => {
    const sentence = fill({ tablet_dose: 0.1 + 0.2, tablets_per_day: 7, start: 0 });
    expect(sentence).toBe('0.30000000000000004 mg by mouth every 3.4285714285714284 h from 0 h');
    expect(readDosingSentences(sentence, 'tablets', { ...names, hours: 24 })).toEqual({
      ok: true,
      value: [row({ amt: 0.1 + 0.2, ii: 24 / 7, addl: 6 })],
    });
  });

  it('that comes out as no number is judged by the reader of sentences', () => {
    const sentence = fill({ tablet_dose: 20, tablets_per_day: 0, start: 0 });
    const result = readDosingSentences(sentence, 'tablets', { ...names, hours: 24 });
    expect(!result.ok && result.problems.map(({ code, place }) => [code, place.column])).toEqual([
      ['missing-duration', 22],
    ]);
  });
});
