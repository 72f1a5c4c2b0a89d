import { describe, expect, it } from 'vitest';
import { durationHours, weekHours } from '#models/scenario/caseDuration.ts';
import type { Case } from '#models/scenario/caseFile.ts';
import { readCase } from '#models/scenario/readCase.ts';
import { laboratory } from '#test/models/baclofen/laboratory.ts';
import { sampleCaseText } from './sampleCaseText.ts';

const sample = caseOf(sampleCaseText);

function caseOf(text: string): Case {
  const read = readCase(text, 'sample.yaml', laboratory.model);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

function reasons(text: string): readonly string[] {
  const read = readCase(text, 'sample.yaml', laboratory.model);
  return read.ok ? [] : read.problems.map(({ reason }) => reason);
}

function lineOf(text: string, words: string): number {
  return text.slice(0, text.indexOf(words)).split('\n').length;
}

describe('a whole case', () => {
  it('counts every time in hours', () => {
    expect(sample).toMatchObject({ beginsHours: 96, hours: 168, everyHours: 0.1, passMark: 0.8 });
    expect(sample.clockHours).toBeCloseTo(6 * 24 + 18 + 5 / 60, 12);
    expect(sample.acts.map(({ takesHours }) => takesHours)).toEqual([1 / 6, 1 / 12, 2, 0.25]);
  });

  it('has orders as rows: from the start of the run, hidden, or waiting for an act', () => {
    expect(sample.orders).toMatchObject([
      { id: 'pump', isOnFromStart: true, isHidden: false },
      { id: 'stall', isOnFromStart: true, isHidden: true },
      { id: 'cover', isOnFromStart: false, isHidden: false },
    ]);
    expect(sample.orders[1]?.events).toMatchObject([{ time: 80, cmt: 'pump_flow_fraction', amt: 0 }]);
    expect(sample.orders[2]?.events).toMatchObject([{ time: 0, ii: 6, amt: 20 }]);
  });

  it('has a trigger of each kind', () => {
    expect(sample.story.map(({ trigger }) => trigger)).toMatchObject([
      { kind: 'at', hours: 0 },
      { kind: 'when', condition: { words: 'withdrawal_index > 0.05', forHours: 1 / 6 } },
      { kind: 'after', act: 'read-log', hours: 0.5 },
      { kind: 'at', hours: 70 },
    ]);
    expect(sample.story[3]).toMatchObject({ kind: 'ending', isHarm: false });
  });

  it('reads a judgement in its short and in its long form', () => {
    const [log, oral] = sample.acts;
    expect(log?.judgements).toEqual([
      {
        class: 'critical',
        condition: null,
        before: [],
        after: [],
        amounts: null,
        window: { from: null, fromHours: 0, toHours: 3 },
        reason: 'The log tells the fault.',
        sources: ['saulino-2016'],
      },
    ]);
    expect(oral?.judgements).toMatchObject([
      { class: 'harmful', amounts: { from: 45, to: 60 } },
      { class: 'recommended', before: ['restore'], window: { from: { kind: 'after', act: 'read-log' } } },
      { class: 'neutral', window: null, reason: '' },
    ]);
    expect(log?.answer).toMatchObject({
      afterHours: 1 / 12,
      texts: [{ text: 'Motor stall logged.' }, { condition: null }],
    });
  });

  it('reads what is asked, compared and expected', () => {
    expect(sample.decisions[0]).toMatchObject({
      withinHours: 1,
      reasons: [{ isRight: true }, { isRight: false }],
    });
    expect(sample.predictions[0]).toMatchObject({
      kind: 'draw',
      of: 'lowest',
      closeSize: 0.5,
      closeHours: 2,
    });
    expect(sample.debrief.measures[0]).toMatchObject({ of: 'hours-above', threshold: 0.45 });
    expect(sample.paths[0]).toMatchObject({
      kind: 'ideal',
      acts: [{ act: 'read-log', amount: null }, { amount: 20 }, { atHours: 1 }],
      expects: [
        { measure: { observable: 'withdrawal_index', of: 'end', threshold: null }, from: 0, to: 0.6 },
      ],
    });
  });

  it('is plain data that crosses to a worker', () => {
    expect(structuredClone(sample)).toEqual(sample);
  });

  it('leaves out what it does not need', () => {
    const bare = caseOf(
      'id: bare\nversion: "1"\ntitle: Bare\nlevel: advanced\nminutes: 5\nobjectives: [One.]\nperson: Someone.\nhours: 24\nsources: [us-tablet-label]\n',
    );
    expect(bare).toMatchObject({
      patient: {},
      beginsHours: 0,
      everyHours: 0.05,
      clockHours: 0,
      acts: [],
      arms: [],
    });
  });

  it('chooses a spacing that keeps a long run within 8000 points', () => {
    const text = sampleCaseText.replace('every_hours: 0.1\n', '').replace('hours: 168 h', 'hours: 60 days');
    const { hours, everyHours } = caseOf(text);
    expect(everyHours).toBe(0.2);
    expect(hours / everyHours).toBeLessThanOrEqual(8000);
  });
});

describe('a condition', () => {
  it('takes a bare number in the unit of what stands beside it, and settings besides observables', () => {
    const text = sampleCaseText.replace(
      'when: ashworth_leg > 2',
      'when: body_temperature > 37 and not (ventilation == 1) or 2 * heart_rate > heart_rate + 60',
    );
    expect(reasons(text)).toEqual([]);
  });

  it('names the likely observable', () => {
    const text = sampleCaseText.replace('when: ashworth_leg > 2', 'when: ashworth_log > 2');
    expect(reasons(text).join()).toContain('Did you mean "ashworth_leg"?');
  });

  it.each(['heart_rate + 1', '1', 'heart_rate > 100 and ventilation', 'heart_rate >', 't > 3', 'min > 2'])(
    'refuses %s',
    (condition) => {
      const text = sampleCaseText.replace('when: ashworth_leg > 2', `when: "${condition}"`);
      expect(reasons(text).length).toBeGreaterThan(0);
    },
  );
});

describe("an act's sentence", () => {
  it('is refused where the largest amount is not possible, at the word', () => {
    const text = sampleCaseText.replace('["{amount} mg by mouth"]', '["set benzodiazepine to {amount} mg"]');
    expect(reasons(text)).toEqual([]);
    const tooMuch = text.replace('to: 60, step', 'to: 65, step');
    const read = readCase(tooMuch, 'sample.yaml', laboratory.model);
    const [problem] = read.ok ? [] : read.problems;
    expect(problem?.reason).toContain('With 65:');
    expect(problem?.place.line).toBe(lineOf(tooMuch, 'set benzodiazepine'));
  });

  it('has its problems placed behind the hole', () => {
    const text = sampleCaseText.replace('["{amount} mg by mouth"]', '["{amount} mg by mouth at 2 moons"]');
    const read = readCase(text, 'sample.yaml', laboratory.model);
    const line = text.split('\n')[lineOf(text, '2 moons') - 1] ?? '';
    const places = read.ok ? [] : read.problems.map(({ place }) => place.column - 1);
    expect(places).toContain(line.indexOf('2 moons'));
  });
});

describe('a length of time', () => {
  it.each([
    ['10 min', 1 / 6],
    ['2 h', 2],
    ['1.5 hours', 1.5],
    ['3 days', 72],
    ['2 weeks', 336],
    ['', null],
    ['h', null],
    ['3', null],
    ['-2 h', null],
    ['2 parsecs', null],
  ])('%j is %j hours', (text, hours) => {
    expect(durationHours(text)).toBe(hours);
  });

  it.each([
    ['Monday 00:00', 0],
    ['Tuesday 6:30', 30.5],
    ['Funday 06:30', null],
    ['Monday 24:00', null],
    ['Monday', null],
  ])('%j is the hour %j of the week', (text, hours) => {
    expect(weekHours(text)).toBe(hours);
  });
});
