import { describe, expect, it } from 'vitest';
import baclofenText from '#models/baclofen/baclofen.yaml?raw';
import type { Model } from '#models/language/model.ts';
import { readModel } from '#models/language/readModel.ts';
import { readCase } from '#models/scenario/readCase.ts';

const model = baclofenModel();

const goodCase = `id: two-ways
title: Two ways
level: introductory
minutes: 10
objectives: [Compare both.]
patient: {weight: 60}
hours: 24
every_hours: 0.1
arms:
  - id: tablets
    label: Tablets
    route: tablets
    dosing:
      - 20 mg by mouth every 8 h from 7 h
  - id: pump
    label: Pump
    route: pump
    dosing: ["400 ug/day intrathecal from 8 h"]
sources: [us-tablet-label]
version: "1.0"
person: A man of 60.
`;

function baclofenModel(): Model {
  const read = readModel(baclofenText, 'baclofen.yaml');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

function lines(text: string): readonly string[] {
  const read = readCase(text, 'two-ways.yaml', model);
  return read.ok ? [] : read.problems.map(({ code, place }) => `${code} ${place.line}:${place.column}`);
}

describe('a case file', () => {
  it('gives the patient, the length and each arm with its doses as rows', () => {
    const read = readCase(goodCase, 'two-ways.yaml', model);
    expect(read).toMatchObject({
      ok: true,
      value: {
        id: 'two-ways',
        level: 'introductory',
        patient: { weight: 60 },
        hours: 24,
        everyHours: 0.1,
        headline: null,
        arms: [
          { id: 'tablets', route: 'tablets', dosing: ['20 mg by mouth every 8 h from 7 h'] },
          { id: 'pump', route: 'pump' },
        ],
      },
    });
    const [tablets, pump] = read.ok ? read.value.arms : [];
    expect(tablets?.events).toEqual([expect.objectContaining({ time: 7, cmt: 'oral', amt: 20, ii: 8 })]);
    expect(pump?.events).toEqual([expect.objectContaining({ time: 8, rate: 400 / 24 })]);
  });

  it('tells every problem at once, in the order of the file', () => {
    const text = goodCase
      .replace('level: introductory', 'level: easy')
      .replace('minutes: 10', 'minuts: 10')
      .replace('{weight: 60}', '{weight: 600, height: 1.8}')
      .replace('hours: 24', 'hours: long')
      .replace('us-tablet-label', 'us-tablet-lable');
    expect(lines(text)).toEqual([
      'missing-key 1:1',
      'not-an-option 3:8',
      'unknown-key 4:1',
      'value-outside-range 6:19',
      'unknown-parameter 6:32',
      'not-a-duration 7:8',
      'unknown-source 19:11',
    ]);
  });

  it('names the likely word for a mistyped one', () => {
    const read = readCase(goodCase.replace('{weight', '{wieght'), 'two-ways.yaml', model);
    expect(read.ok ? '' : read.problems[0]?.reason).toContain('Did you mean "weight"?');
  });

  it('points at the word of a dosing sentence that cannot be read', () => {
    const wrongUnit = lines(goodCase.replace('20 mg by', '20 parsecs by'));
    expect(wrongUnit[0]).toMatch(/ 14:1[0-3]$/);
    const quoted = lines(goodCase.replace('"400 ug/day', '"400 parsecs/day'));
    expect(quoted[0]).toMatch(/ 18:1[4-9]$/);
  });

  it.each([
    ['arms: []', 'empty-list 9:7', /arms:[\s\S]*(?=sources)/],
    ['title: ""', 'empty-text 2:8', /title: .*/],
    ['id: Two Ways', 'invalid-id 1:5', /id: two-ways/],
    ['every_hours: 0', 'value-outside-range 8:14', /every_hours: .*/],
    ['every_hours: 1e-9', 'value-outside-range 8:14', /every_hours: .*/],
    ['hours: 1e9', 'value-outside-range 7:8', /^hours: .*/m],
  ])('refuses %s', (wrong, problem, right) => {
    expect(lines(goodCase.replace(right, right.source.includes('sources') ? `${wrong}\n` : wrong))).toContain(
      problem,
    );
  });

  it('refuses two arms of one id, since both would be the same run in a table', () => {
    expect(lines(goodCase.replace('id: pump', 'id: tablets'))).toEqual(['duplicate-id 15:9']);
  });

  it.each(['', '- a list', 'a: [1', '\u0000', '{}', 'arms: 3'])('refuses %j without throwing', (text) => {
    expect(lines(text).length).toBeGreaterThan(0);
  });
});
