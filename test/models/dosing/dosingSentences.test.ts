import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dosingSentences } from '#models/dosing/dosingSentences.ts';
import type { EventRow } from '#models/dosing/eventRow.ts';
import { readDosingSentences } from '#models/dosing/readDosingSentences.ts';
import { anyRows } from './arbitraryRows.ts';
import { inputs, names } from './baclofenInputs.ts';
import { row, schedule } from './expectedSchedule.ts';

const perHour400 = 400 / 24;

describe('rows are said', () => {
  it.each<[string, EventRow]>([
    ['20 mg by mouth at 7 h', row({ time: 7, amt: 20 })],
    ['20 mg by mouth every 8 h from 0 h, 9 doses', row({ amt: 20, ii: 8, addl: 8 })],
    ['20 mg by mouth every 8 h from 0 h, 1 dose', row({ amt: 20, ii: 8 })],
    ['50 µg into the spinal fluid at 2 h', row({ time: 2, cmt: 'intrathecal', amt: 50 })],
    [
      '100 µg into the spinal fluid over 5 min at 2 h',
      row({ time: 2, cmt: 'intrathecal', amt: 100, rate: 1200 }),
    ],
    ['10 mg into the vein over 8 h at 0 h', row({ cmt: 'intravenous', amt: 10, rate: 1.25 })],
    ['400 µg/day by pump from 8 h', row({ time: 8, cmt: 'pump', rate: perHour400 })],
    ['25 µg/h by pump from 8 h', row({ time: 8, cmt: 'pump', rate: 25 })],
    [
      '25 µg/h by pump every 24 h from 8 h, 3 times',
      row({ time: 8, cmt: 'pump', rate: 25, ii: 24, addl: 2 }),
    ],
    ['stop the pump at 48 h', row({ time: 48, cmt: 'pump' })],
    ['steady 400 µg/day by pump from 0 h', row({ cmt: 'pump', rate: perHour400, ss: 1 })],
    [
      'dialysis for 4 h every 48 h from 24 h, 3 sessions',
      row({ time: 24, cmt: 'dialysis', amt: 4, rate: 1, ii: 48, addl: 2 }),
    ],
    ['4 h into dialysis at 12 h/day at 24 h', row({ time: 24, cmt: 'dialysis', amt: 4, rate: 0.5 })],
    ['drain 30 mL of spinal fluid over 1 h at 6 h', row({ time: 6, cmt: 'csf_drain', amt: 30, rate: 30 })],
    ['steady 20 mg by mouth every 8 h from 0 h on top, 2 doses', row({ amt: 20, ii: 8, addl: 1, ss: 2 })],
    [
      'steady 400 µg/day into the spinal fluid until 24 h',
      row({ time: 24, cmt: 'intrathecal', rate: perHour400, ss: 1 }),
    ],
    ['reset at 24 h', row({ time: 24, evid: 3 })],
    ['reset, then 20 mg by mouth at 24 h', row({ time: 24, evid: 4, amt: 20 })],
    ['set the amount by mouth to 5 mg at 24 h', row({ time: 24, evid: 5, amt: 5 })],
    ['multiply the amount by mouth by 0.5 at 24 h', row({ time: 24, evid: 6, amt: 0.5 })],
  ])('%s', (sentence, said) => {
    expect(dosingSentences([said], names)).toEqual([sentence]);
  });

  it('and rows that do nothing are not', () => {
    expect(dosingSentences([row({ evid: 0 }), row({ evid: 2 })], names)).toEqual([]);
  });

  it('only where their input is there; else the program is at fault', () => {
    expect(() => dosingSentences([row({ cmt: 'orl' })], names)).toThrow('There is no input orl.');
  });
});

describe('rows that are said and read again', () => {
  const readAgain = (rows: readonly EventRow[]) =>
    readDosingSentences(dosingSentences(rows, names).join('\n'), 'doses.txt', { ...names, hours: 72 });

  it('are the same rows, bit for bit, but for those that do nothing and the input of a reset', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const said = rows
          .filter(({ evid }) => evid !== 0 && evid !== 2)
          .map((one) => (one.evid === 3 ? { ...one, cmt: '' } : one));
        expect(readAgain(rows)).toEqual({ ok: true, value: said });
      }),
      { numRuns: 300 },
    );
  });

  it('expand to the same schedule', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const again = readAgain(rows);
        expect(again.ok && schedule(again.value)).toEqual(schedule(rows));
      }),
    );
  });

  it('as well for inputs that nobody has phrases for, in units of their own', () => {
    const inputsOfOthers = [
      { ...inputs[0]!, name: 'depot', unit: '1' },
      { ...inputs[3]!, name: 'drip', unit: 'nmol' },
    ];
    const others = { inputs: inputsOfOthers, settings: [] };
    const rows = [
      row({ cmt: 'depot', amt: 2, ii: 8, addl: 1 }),
      row({ cmt: 'depot', amt: 0.7, rate: 0.3 }),
      row({ cmt: 'drip', rate: 3 }),
      row({ time: 9, cmt: 'drip' }),
    ];
    const sentences = dosingSentences(rows, others);
    expect(sentences[0]).toBe('2 units into depot every 8 h from 0 h, 2 doses');
    expect(readDosingSentences(sentences.join('; '), 'f', { ...others, hours: 24 })).toEqual({
      ok: true,
      value: rows,
    });
  });
});
