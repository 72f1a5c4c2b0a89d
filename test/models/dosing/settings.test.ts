import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkEventRows } from '#models/dosing/checkEventRows.ts';
import { dosingSentences } from '#models/dosing/dosingSentences.ts';
import type { EventRow } from '#models/dosing/eventRow.ts';
import { readDosingSentences } from '#models/dosing/readDosingSentences.ts';
import { readEventTable } from '#models/dosing/readEventTable.ts';
import { scheduleFrom } from '#models/dosing/scheduleFrom.ts';
import { writeEventTable } from '#models/dosing/writeEventTable.ts';
import { inputs, namesWithSettings, settings, target } from './baclofenInputs.ts';
import { settingProblemCases, settingRowCases } from './settingProblemCases.ts';

function setRow(cmt: string, amt: number, time = 6): EventRow {
  return { time, evid: 5, cmt, amt, rate: 0, ii: 0, addl: 0, ss: 0 };
}

function read(text: string) {
  return readDosingSentences(text, 'f', { ...namesWithSettings, hours: 24 });
}

function codesOf(text: string): readonly string[] {
  const result = read(text);
  return result.ok ? [] : result.problems.map(({ code }) => code);
}

/** Settings have the rates after those of the inputs: 6 to 10. */
const withSettings = {
  ...target,
  settings,
  rateIndexOf: (name: string) => [...inputs, ...settings].findIndex((one) => one.name === name),
  initialValueOf: ({ name }: { readonly name: string }) => (name === 'catheter_tip_level' ? 1 : 0),
  endHours: 24,
};

function scheduleOf(rows: readonly EventRow[]) {
  const schedule = scheduleFrom(rows, withSettings);
  if (!schedule.ok) throw new Error(schedule.problems.map(({ reason }) => reason).join('; '));
  return schedule.value;
}

describe('a setting in words', () => {
  it.each([
    ['set ventilation to 1 at 6 h', setRow('ventilation', 1)],
    ['set the ventilation to on at 6 h', setRow('ventilation', 1)],
    ['at 6 h set ventilation to off', setRow('ventilation', 0)],
    ['set ventilation to 40 % from 6 h', setRow('ventilation', 0.4)],
    ['set oxygen (mask) to 12 L at 6 h', setRow('oxygen', 12)],
    ['set oxygen to 500 mL at 6 h', setRow('oxygen', 0.5)],
    ['set the catheter tip to thoracic at 6 h', setRow('catheter_tip_level', 1)],
    ['set catheter_tip_level to 2 at 6 h', setRow('catheter_tip_level', 2)],
    ['set warming to -0.5 at 6 h', setRow('warming', -0.5)],
    ['the tip moves to cervical at 6 h', setRow('catheter_tip_level', 2)],
    ['the pump stalls at 6 h', setRow('pump_flow_fraction', 0)],
    ['pump runs 30 % too fast from 6 h', setRow('pump_flow_fraction', 1.3)],
    ['catheter kinks to 40 % at 6 h', setRow('pump_flow_fraction', 0.4)],
  ])('%s', (sentence, row) => {
    expect(read(sentence)).toEqual({ ok: true, value: [row] });
  });

  it('happens at each of its times', () => {
    expect(read('set ventilation to on at 6 and 8 h')).toEqual({
      ok: true,
      value: [setRow('ventilation', 1, 6), setRow('ventilation', 1, 8)],
    });
  });

  it('leaves the pump its own phrases', () => {
    expect(read('set the pump to 240 ug/day at 6 h')).toEqual({
      ok: true,
      value: [{ ...setRow('pump', 0), evid: 1, rate: 10 }],
    });
  });

  it.each(settingProblemCases)('$sentence: $code', ({ sentence, code }) => {
    expect(codesOf(sentence)).toEqual([code]);
  });

  it('is printed by its label and its choice, or by its name where the label says something else', () => {
    const rows = [
      setRow('ventilation', 1),
      setRow('oxygen', 2.5),
      setRow('catheter_tip_level', 1),
      setRow('warming', -1),
      setRow('pump_flow_fraction', 0.4),
      setRow('pump_flow_fraction', 1.3),
    ];
    expect(dosingSentences(rows, namesWithSettings)).toEqual([
      'set ventilation to 1 at 6 h',
      'set oxygen (mask) to 2.5 L at 6 h',
      'the tip moves to thoracic at 6 h',
      'set warming to -1 at 6 h',
      'the catheter kinks to 40 % at 6 h',
      'the pump runs 30 % too fast at 6 h',
    ]);
  });
});

/** Any value that a setting can have, at any time. */
const anySetting: fc.Arbitrary<EventRow> = fc
  .record({
    setting: fc.constantFrom(...settings),
    part: fc.oneof(fc.constantFrom(0, 0.4, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true })),
    time: fc.double({ min: 0, max: 100, noNaN: true }),
  })
  .map(({ setting: { name, range, choices }, part, time }) => {
    const choice = choices?.[Math.round(part * (choices.length - 1))];
    const value = choice?.value ?? range.from + part * (range.to - range.from);
    return setRow(name, value === 0 ? 0 : value, time === 0 ? 0 : time);
  });

describe('any setting', () => {
  it('reads back from its sentence and from its table, number for number', () => {
    fc.assert(
      fc.property(fc.array(anySetting, { maxLength: 6 }), (rows) => {
        expect(read(dosingSentences(rows, namesWithSettings).join('\n'))).toEqual({ ok: true, value: rows });
        expect(readEventTable(writeEventTable(rows), 'f', namesWithSettings)).toEqual({
          ok: true,
          value: rows,
        });
      }),
    );
  });

  it('needs no evid in a table', () => {
    const table = 'time,cmt,amt\n6,Ventilation,1\n';
    expect(readEventTable(table, 'f', namesWithSettings)).toEqual({
      ok: true,
      value: [setRow('ventilation', 1)],
    });
  });
});

describe('a row that names a setting', () => {
  it.each(settingRowCases)('$change: $code', ({ change, code, column }) => {
    expect(checkEventRows([{ ...setRow('ventilation', 1), ...change }], namesWithSettings)).toMatchObject([
      { code, subject: `events[0].${column}` },
    ]);
  });
});

describe('a schedule with settings', () => {
  it('begins with their initial values, and changes them from a row on', () => {
    expect(scheduleOf([setRow('ventilation', 1)])).toEqual([
      {
        timeHours: 0,
        changes: [6, 7, 8, 9, 10].map((rate) => ({ kind: 'rate', rate, value: rate === 8 ? 1 : 0 })),
      },
      { timeHours: 6, changes: [{ kind: 'rate', rate: 6, value: 1 }] },
    ]);
  });

  it('says nothing where a setting stays as it is', () => {
    expect(scheduleOf([setRow('ventilation', 0)])).toHaveLength(1);
  });

  it('keeps them through a reset', () => {
    const reset: EventRow = { ...setRow('', 0, 8), evid: 3 };
    const [, , atReset] = scheduleOf([setRow('ventilation', 1), reset]);
    expect(atReset).toEqual({ timeHours: 8, changes: [{ kind: 'reset' }] });
  });

  it('holds them while a steady state forms', () => {
    const dose: EventRow = { ...setRow('oral', 20, 8), evid: 1, ii: 8, ss: 1 };
    const steady = scheduleOf([setRow('ventilation', 1), dose])[2]!.changes[0]!;
    if (steady.kind !== 'steady-state') throw new Error('The dose is steady.');
    expect(steady.cycle[0]!.changes).toEqual([
      ...[1, 0, 1, 0, 0].map((value, index) => ({ kind: 'rate', rate: 6 + index, value })),
      { kind: 'add', state: 10, amount: 20 },
    ]);
  });
});
