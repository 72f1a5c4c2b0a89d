import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventRow } from '#models/dosing/eventRow.ts';
import { readDosingSentences } from '#models/dosing/readDosingSentences.ts';
import { inputs, names } from './baclofenInputs.ts';
import { row } from './expectedSchedule.ts';
import { sentenceProblemCases } from './sentenceProblemCases.ts';

function read(text: string, hours = 72) {
  return readDosingSentences(text, 'doses.txt', { ...names, hours });
}

function rowsOf(text: string, hours = 72): EventRow[] {
  const result = read(text, hours);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const perHour400 = 400 / 24;

describe('tablets', () => {
  it.each([
    ['20 mg by mouth every 8 h, 9 doses', row({ amt: 20, ii: 8, addl: 8 })],
    ['20 mg by mouth every 8 h from 7 h', row({ time: 7, amt: 20, ii: 8, addl: 8 })],
    ['20 mg by mouth at 0 h', row({ amt: 20 })],
    ['20mg by mouth at 0h.', row({ amt: 20 })],
    ['Take 20 MG of baclofen by mouth at 8 hours', row({ time: 8, amt: 20 })],
    ['tablets: 20 mg at 8 h'.replace(':', ','), row({ time: 8, amt: 20 })],
    ['at 90 min, 0.02 g orally', row({ time: 1.5, amt: 20 })],
    ['500 mcg by mouth at 1 day', row({ time: 24, amt: 0.5 })],
    ['20 mg by mouth daily', row({ amt: 20, ii: 24, addl: 2 })],
    ['20 mg a day by mouth from 8 h', row({ time: 8, amt: 20, ii: 24, addl: 2 })],
    ['20 mg by mouth twice a day', row({ amt: 20, ii: 12, addl: 5 })],
    ['20 mg by mouth three times a day for 2 days', row({ amt: 20, ii: 8, addl: 5 })],
    ['20 mg by mouth every 8 h for nine doses', row({ amt: 20, ii: 8, addl: 8 })],
    ['20 mg by mouth every 8 h from 0 h until 24 h', row({ amt: 20, ii: 8, addl: 2 })],
    ['20 mg by mouth every 8 h from 100 h', row({ time: 100, amt: 20, ii: 8 })],
    ['10 mg by mouth over 2 h at 3 h', row({ time: 3, amt: 10, rate: 5 })],
    ['20 mg into oral at 0 h', row({ amt: 20 })],
    ['0 mg by mouth every 8 h, 2 doses', row({ ii: 8, addl: 1 })],
  ])('%s', (sentence, expected) => {
    expect(rowsOf(sentence)).toEqual([expected]);
  });

  it('at several times are as many rows', () => {
    const times = (text: string) => rowsOf(text).map(({ time }) => time);
    expect(times('20 mg by mouth at 7, 15 and 23 h')).toEqual([7, 15, 23]);
    expect(times('20 mg by mouth at 7 h, 900 min, and 1 day')).toEqual([7, 15, 24]);
    expect(times('20 mg by mouth at 08:30 and 20:00 on day 2')).toEqual([32.5, 44]);
    expect(times('20 mg by mouth on day 2 at 09:00')).toEqual([33]);
    expect(times('20 mg by mouth on day 2 at 09:00 and 21:00, day 4 at 8 h')).toEqual([33, 45, 80]);
    expect(times('20 mg by mouth on day 3')).toEqual([48]);
  });

  it('every day at several times are as many courses', () => {
    const rows = rowsOf('20 mg by mouth every day at 7, 15 and 23 h');
    expect(rows).toEqual([7, 15, 23].map((time) => row({ time, amt: 20, ii: 24, addl: 2 })));
  });

  it('without a count go on until the run ends, not at its very end', () => {
    const count = (hours: number) => rowsOf('20 mg by mouth every 8 h', hours)[0]!.addl + 1;
    expect([0, 1, 8, 24, 25, 71, 72, 73].map(count)).toEqual([1, 1, 1, 3, 4, 9, 9, 10]);
  });

  it('seven times a day are seven a day, whatever 24 / 7 rounds to', () => {
    expect(rowsOf('5 mg by mouth 7 times a day', 24)).toEqual([row({ amt: 5, ii: 24 / 7, addl: 6 })]);
  });
});

describe('the spinal fluid and the pump', () => {
  it.each([
    ['50 ug into the spinal fluid at 2 h', [row({ time: 2, cmt: 'intrathecal', amt: 50 })]],
    ['50 µg intrathecal bolus at 2 h', [row({ time: 2, cmt: 'intrathecal', amt: 50 })]],
    ['50 μg intrathecal at once at 2 h', [row({ time: 2, cmt: 'intrathecal', amt: 50 })]],
    ['0.05 mg intrathecally at 2 h', [row({ time: 2, cmt: 'intrathecal', amt: 50 })]],
    ['100 ug intrathecal over 5 min at 2 h', [row({ time: 2, cmt: 'intrathecal', amt: 100, rate: 1200 })]],
    ['50 µg intrathecal from 2 h to 4 h', [row({ time: 2, cmt: 'intrathecal', amt: 50, rate: 25 })]],
    [
      '400 ug/day intrathecal from 8 h to 48 h',
      [row({ time: 8, cmt: 'intrathecal', amt: perHour400 * 40, rate: perHour400 })],
    ],
    [
      '5 µg/min intrathecal for 2 h every 8 h, 3 times',
      [row({ cmt: 'intrathecal', amt: 600, rate: 300, ii: 8, addl: 2 })],
    ],
    ['400 ug/day intrathecal from 0 h', [row({ cmt: 'pump', rate: perHour400 })]],
    ['pump at 400 ug/day from 8 h', [row({ time: 8, cmt: 'pump', rate: perHour400 })]],
    ['400 µg per day by pump from 8 h', [row({ time: 8, cmt: 'pump', rate: perHour400 })]],
    ['set the pump to 25 µg/h at 8 h', [row({ time: 8, cmt: 'pump', rate: 25 })]],
    ['stop the pump at 48 h', [row({ time: 48, cmt: 'pump' })]],
    ['pump off at 48 h', [row({ time: 48, cmt: 'pump' })]],
    [
      'pump at 30 µg/h from 22 h to 30 h every day, 2 times',
      [
        row({ time: 22, cmt: 'pump', rate: 30, ii: 24, addl: 1 }),
        row({ time: 30, cmt: 'pump', ii: 24, addl: 1 }),
      ],
    ],
    [
      'pump at 30 µg/h for 2 h from 22 h',
      [row({ time: 22, cmt: 'pump', rate: 30 }), row({ time: 24, cmt: 'pump' })],
    ],
  ])('%s', (sentence, expected) => {
    expect(rowsOf(sentence)).toEqual(expected);
  });
});

describe('vein, dialysis and drainage', () => {
  it.each([
    ['10 mg into the vein at 0 h', row({ cmt: 'intravenous', amt: 10 })],
    ['10 mg into the vein over 30 min at 0 h', row({ cmt: 'intravenous', amt: 10, rate: 20 })],
    ['10 mg intravenously at 5 mg/h at 0 h', row({ cmt: 'intravenous', amt: 10, rate: 5 })],
    ['dialysis for 4 h at 24 h', row({ time: 24, cmt: 'dialysis', amt: 4, rate: 1 })],
    ['4 h of dialysis at 24 h', row({ time: 24, cmt: 'dialysis', amt: 4, rate: 1 })],
    ['dialysis from 24 h to 28 h', row({ time: 24, cmt: 'dialysis', amt: 4, rate: 1 })],
    [
      'dialysis for 4 h every 48 h from 24 h, 3 sessions',
      row({ time: 24, cmt: 'dialysis', amt: 4, rate: 1, ii: 48, addl: 2 }),
    ],
    [
      'dialysis for 240 min every 2 days from 24 h until 100 h',
      row({ time: 24, cmt: 'dialysis', amt: 4, rate: 1, ii: 48, addl: 1 }),
    ],
    ['drain 30 mL of spinal fluid over 1 h at 6 h', row({ time: 6, cmt: 'csf_drain', amt: 30, rate: 30 })],
    ['drain 0.03 L of CSF over 60 min at 6 h', row({ time: 6, cmt: 'csf_drain', amt: 30, rate: 30 })],
  ])('%s', (sentence, expected) => {
    expect(rowsOf(sentence)).toEqual([expected]);
  });
});

describe('steady states, resets and changes', () => {
  it.each([
    ['steady 20 mg by mouth every 8 h', row({ amt: 20, ii: 8, addl: 8, ss: 1 })],
    ['Steady 20 mg by mouth every 8 h from 24 h, 1 dose', row({ time: 24, amt: 20, ii: 8, ss: 1 })],
    [
      'steady 15 mg by mouth every 24 h from 12 h on top, 2 doses',
      row({ time: 12, amt: 15, ii: 24, addl: 1, ss: 2 }),
    ],
    [
      'steady 50 µg intrathecal over 1 h every 6 h, 3 doses',
      row({ cmt: 'intrathecal', amt: 50, rate: 50, ii: 6, addl: 2, ss: 1 }),
    ],
    [
      'steady 400 µg/day intrathecal until 24 h',
      row({ time: 24, cmt: 'intrathecal', rate: perHour400, ss: 1 }),
    ],
    ['steady 400 µg/day intrathecal from 0 h', row({ cmt: 'pump', rate: perHour400, ss: 1 })],
    ['steady 400 µg/day by pump from 0 h', row({ cmt: 'pump', rate: perHour400, ss: 1 })],
    ['reset at 24 h', row({ time: 24, evid: 3, cmt: '' })],
    ['reset, then 20 mg by mouth at 24 h', row({ time: 24, evid: 4, amt: 20 })],
    ['set the amount by mouth to 5 mg at 24 h', row({ time: 24, evid: 5, amt: 5 })],
    ['multiply the amount by mouth by 0.5 at 24 h', row({ time: 24, evid: 6, amt: 0.5 })],
    [
      'multiply the amount by mouth by 0.5 every 24 h from 24 h, 2 times',
      row({ time: 24, evid: 6, amt: 0.5, ii: 24, addl: 1 }),
    ],
  ])('%s', (sentence, expected) => {
    expect(rowsOf(sentence)).toEqual([expected]);
  });
});

describe('a text of several sentences', () => {
  it('is split at lines, semicolons and full stops before a space, but not inside numbers', () => {
    const rows = rowsOf(
      '2.5 mg by mouth at 0 h. 5 mg by mouth at 1.5 h; 7 mg by mouth at 2 h\r\n\n.5 mg by mouth at 3 h.',
    );
    expect(rows.map(({ time, amt }) => [time, amt])).toEqual([
      [0, 2.5],
      [1.5, 5],
      [2, 7],
      [3, 0.5],
    ]);
  });

  it('may hold comments and nothing at all', () => {
    expect(rowsOf('# the first night\n20 mg by mouth at 0 h\n  # nothing more')).toEqual([row({ amt: 20 })]);
    expect(rowsOf('')).toEqual([]);
    expect(rowsOf(' ;\n. \n')).toEqual([]);
  });
});

describe('a fault in a sentence', () => {
  it.each(sentenceProblemCases)('"$text" is $code', ({ text, code, column, line = 1, says }) => {
    const result = read(text);
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.problems.map((problem) => [problem.code, problem.place])).toEqual([
      [code, { file: 'doses.txt', line, column }],
    ]);
    const { reason } = result.problems[0]!;
    if (says !== undefined) expect(reason).toContain(says);
    if (line === 0) return;
    // The example must itself be right.
    const example = /For example: "(.*)"\.$/.exec(reason)?.[1];
    expect(read(example ?? 'no example').ok).toBe(true);
  });

  it('does not hide faults in other sentences', () => {
    const result = read(
      '20 mg by mouth at 8 h; 20 mgg by mouth at 8 h\n\n-5 mg by mouth at -8 h. pmp at 5 µg/h from 0 h\n2,5 mg by mouth at 8 h',
    );
    const found = !result.ok && result.problems.map(({ code, place }) => [code, place.line, place.column]);
    expect(found).toEqual([
      ['unknown-unit', 1, 27],
      ['negative-amt', 3, 1],
      ['negative-time', 3, 19],
      ['unknown-word', 3, 25],
      ['decimal-comma', 4, 1],
    ]);
  });

  it('counts doses over all sentences', () => {
    const result = read('20 mg by mouth every 1 h, 60000 doses\n5 mg by mouth every 1 h, 60000 doses');
    expect(result).toMatchObject({
      ok: false,
      problems: [{ code: 'too-many-doses', subject: 'addl', place: { line: 2, column: 26 } }],
    });
  });

  it('names the inputs that a model has, where it has others', () => {
    const depot = { ...inputs[0]!, name: 'depot' };
    const result = readDosingSentences('20 mg at 0 h\n5 mg into depot at 0 h', 'f', {
      inputs: [depot],
      settings: [],
      hours: 24,
    });
    expect(!result.ok && result.problems.map(({ reason }) => reason)).toEqual([
      'The sentence does not say where the drug goes: into depot. For example: "20 mg into depot at 0 h".',
    ]);
  });

  it('is never an exception, whatever the words', () => {
    const words = fc.constantFrom(
      ...'20 mg µg by mouth every 8 h at from to until for over steady reset then stop the pump dialysis drain of'.split(
        ' ',
      ),
      ...'/ , and . ; day 2 09:00 25:61 times a per on top set amount multiply 0 -3 1e5 doses bolus into x % "'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 3 })), { maxLength: 25 }), (parts) => {
        const result = read(parts.join(' '));
        expect(result.ok || result.problems.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
