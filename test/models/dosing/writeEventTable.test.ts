import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventRow } from '#models/dosing/eventRow.ts';
import { readEventTable } from '#models/dosing/readEventTable.ts';
import { writeEventTable } from '#models/dosing/writeEventTable.ts';
import { anyRows } from './arbitraryRows.ts';
import { names } from './baclofenInputs.ts';

describe('an event table is written', () => {
  it('with its columns in the order of the contract and each number in its shortest form', () => {
    const rows: EventRow[] = [
      { time: 0.1, evid: 1, cmt: 'intrathecal', amt: 50, rate: 100 / 3, ii: 24, addl: 2, ss: 0 },
      { time: 48, evid: 3, cmt: '', amt: 0, rate: 0, ii: 0, addl: 0, ss: 0 },
    ];
    expect(writeEventTable(rows)).toBe(
      'time,evid,cmt,amt,rate,ii,addl,ss\n0.1,1,intrathecal,50,33.333333333333336,24,2,0\n48,3,,0,0,0,0,0\n',
    );
  });

  it('as a header alone where nothing is given', () => {
    expect(writeEventTable([])).toBe('time,evid,cmt,amt,rate,ii,addl,ss\n');
  });

  it('with quotes around a name that would break its line apart', () => {
    const row: EventRow = { time: 1, evid: 0, cmt: 'a, "b"', amt: 0, rate: 0, ii: 0, addl: 0, ss: 0 };
    expect(writeEventTable([row])).toContain('1,0,"a, ""b""",0');
    expect(readEventTable(writeEventTable([row]), 'doses.csv', names)).toEqual({ ok: true, value: [row] });
  });

  it('so that reading gives the same rows, bit for bit', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        expect(readEventTable(writeEventTable(rows), 'doses.csv', names)).toEqual({ ok: true, value: rows });
      }),
    );
  });
});
