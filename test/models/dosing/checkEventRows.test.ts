import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkEventRows, checkedEventRows } from '#models/dosing/checkEventRows.ts';
import { dosingLimits } from '#models/dosing/dosingLimits.ts';
import type { CandidateRow } from '#models/dosing/eventRow.ts';
import { anyRows } from './arbitraryRows.ts';
import { names } from './baclofenInputs.ts';

const dose: CandidateRow = { time: 0, evid: 1, cmt: 'oral', amt: 20, rate: 0, ii: 0, addl: 0, ss: 0 };

describe('rows made by a program', () => {
  it('are named by their place in the list', () => {
    const problems = checkEventRows([dose, dose, dose, { ...dose, amt: -5 }], names);
    expect(problems).toEqual([
      {
        code: 'negative-amt',
        reason: 'amt is -5; it cannot be below 0.',
        place: { file: 'events', line: 0, column: 0 },
        subject: 'events[3].amt',
      },
    ]);
  });

  it('that hold no numbers break one rule each', () => {
    const row = {
      ...dose,
      time: Number.NaN,
      amt: Number.POSITIVE_INFINITY,
      ss: Number.NaN,
      addl: Number.NaN,
    };
    expect(checkEventRows([row], names).map(({ code, subject }) => [code, subject])).toEqual([
      ['not-a-number', 'events[0].time'],
      ['not-a-number', 'events[0].amt'],
      ['not-a-number', 'events[0].addl'],
      ['not-a-number', 'events[0].ss'],
    ]);
  });

  it('pass where the rules allow them', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        expect(checkEventRows(rows, names)).toEqual([]);
      }),
    );
  });

  it('are refused whole where there are too many', () => {
    const rows = new Array(dosingLimits.rows + 1).fill({ ...dose, amt: -5 });
    expect(checkEventRows(rows, names)).toMatchObject([
      { code: 'too-many-rows', subject: `events[${dosingLimits.rows}].time` },
    ]);
  });

  it('come back unchanged once they are checked', () => {
    expect(checkedEventRows([dose], names)).toEqual({ ok: true, value: [dose] });
    expect(checkedEventRows([{ ...dose, evid: 7 }], names)).toMatchObject({
      ok: false,
      problems: [{ code: 'unknown-evid' }],
    });
  });
});

describe('nothing given is no fault', () => {
  it.each([
    ['a tablet of 0 mg', { ...dose, amt: 0 }],
    ['a drain of 0 mL at no rate', { ...dose, cmt: 'csf_drain', amt: 0 }],
    ['steady tablets of 0 mg', { ...dose, amt: 0, ii: 8, ss: 1 }],
    ['the steady state of a pump that stands still', { ...dose, cmt: 'pump', amt: 0, ss: 1 }],
    ['a reset with a dose of 0 mg', { ...dose, evid: 4, amt: 0 }],
  ])('%s', (_, row) => {
    expect(checkEventRows([row], names)).toEqual([]);
  });
});

it('an infusion may last longer than the interval between doses', () => {
  const row = { ...dose, cmt: 'intrathecal', amt: 100, rate: 5, ii: 8, addl: 5 };
  expect(checkEventRows([row, { ...row, ss: 1 }], names)).toEqual([]);
});
