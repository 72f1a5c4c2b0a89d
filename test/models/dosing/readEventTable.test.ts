import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventRow } from '#models/dosing/eventRow.ts';
import { readEventTable } from '#models/dosing/readEventTable.ts';
import { names } from './baclofenInputs.ts';
import { tableProblemCases } from './tableProblemCases.ts';

const dose: EventRow = { time: 0, evid: 1, cmt: 'oral', amt: 20, rate: 0, ii: 0, addl: 0, ss: 0 };

function read(text: string) {
  return readEventTable(text, 'doses.csv', names);
}

describe('an event table is read', () => {
  it('with its columns in any order and any case', () => {
    expect(read('AMT,Cmt,TIME\n20,oral,0\n')).toEqual({ ok: true, value: [dose] });
  });

  it('with semicolons or tabs between cells', () => {
    expect(read('time;cmt;amt\n0;oral;20\n')).toEqual({ ok: true, value: [dose] });
    expect(read('time\tcmt\tamt\n0\toral\t20\n')).toEqual({ ok: true, value: [dose] });
    expect(read('time\tcmt\tamt\tii\n0\toral\t20\t\n')).toEqual({ ok: true, value: [dose] });
  });

  it('with a byte order mark, Windows line ends, quotes, spaces, blank lines and comments', () => {
    const text =
      '\uFEFF# a night at the ward\r\n"time" , cmt ,"amt"\r\n\r\n  # tablets\r\n 0 ,"oral", "20" \r\n';
    expect(read(text)).toEqual({ ok: true, value: [dose] });
  });

  it('with rows in the order of the table, not of time', () => {
    const result = read('time,cmt,amt\n100,oral,20\n2,oral,20\n10,oral,20\n');
    expect(result.ok && result.value.map(({ time }) => time)).toEqual([100, 2, 10]);
  });

  it('with every column, exponents and a compartment in capitals', () => {
    const result = read('time,evid,cmt,amt,rate,ii,addl,ss\n1e1,1,INTRATHECAL,.5e2,2.5,24.,3,2\n');
    const row = { time: 10, evid: 1, cmt: 'intrathecal', amt: 50, rate: 2.5, ii: 24, addl: 3, ss: 2 };
    expect(result).toEqual({ ok: true, value: [row] });
  });

  it('with an empty cell or a dot as 0', () => {
    const result = read('time,cmt,amt,rate,ii,addl,ss,evid\n0,oral,20,.,,.,,\n');
    expect(result).toEqual({ ok: true, value: [dose] });
  });

  it('with short rows as if their last cells were empty', () => {
    expect(read('time,cmt,amt,rate,ii\n0,oral,20\n')).toEqual({ ok: true, value: [dose] });
  });

  it('passing over the NONMEM columns that say nothing about doses', () => {
    expect(read('ID,TIME,CMT,AMT,DV,MDV\n7,0,oral,20,.,1\n')).toEqual({ ok: true, value: [dose] });
  });

  it('with names of any kind in the rows that do nothing', () => {
    const result = read('time,evid,cmt,amt\n1,0,"plasma, total",0\n2,2,,0\n3,3,.,0\n');
    const names = result.ok && result.value.map(({ evid, cmt }) => [evid, cmt]);
    expect(names).toEqual([
      [0, 'plasma, total'],
      [2, ''],
      [3, ''],
    ]);
  });

  it('with doubled quotes inside a quoted cell', () => {
    const result = read('time,evid,cmt,amt\n1,0,"the ""free"" part",0\n');
    expect(result.ok && result.value[0]!.cmt).toBe('the "free" part');
  });
});

describe('the kind of event, where the table does not say', () => {
  const kindOf = (cells: string) => {
    const result = read(`time,cmt,amt,rate\n0,${cells}\n`);
    return result.ok && result.value[0]!.evid;
  };

  it('is a dose where something is given', () => {
    expect(kindOf('oral,20,0')).toBe(1);
    expect(kindOf('intrathecal,100,50')).toBe(1);
  });

  it('is an observation where nothing is given', () => {
    expect(kindOf('oral,0,0')).toBe(0);
    expect(kindOf('oral,.,.')).toBe(0);
  });

  it('is a dose for the pump even at rate 0, so that stopping it is never lost', () => {
    expect(kindOf('pump,0,0')).toBe(1);
    expect(kindOf('pump,.,.')).toBe(1);
  });
});

describe('a fault in an event table', () => {
  it.each(tableProblemCases)('$situation is $code', ({ text, code, line, column, subject, says }) => {
    const result = read(text);
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.problems).toHaveLength(1);
    const [problem] = result.problems;
    expect(problem).toMatchObject({ code, place: { file: 'doses.csv', line, column } });
    expect(problem!.subject).toBe(subject);
    expect(problem!.reason).toMatch(/[.?…]$/);
    if (says !== undefined) expect(problem!.reason).toContain(says);
  });

  it('does not hide the others: all come at once, in the order of the text', () => {
    const result = read(
      'time,evid,cmt,amt,rate,ii,addl,ss\n-1,1,orl,x,0,0,2,0\n0,1,csf_drain,30,,,,\n\nnoon,8,oral,5,-2,8,.5,7\n',
    );
    const found = !result.ok && result.problems.map(({ code, place }) => [code, place.line, place.column]);
    expect(found).toEqual([
      ['negative-time', 2, 1],
      ['unknown-compartment', 2, 6],
      ['not-a-number', 2, 10],
      ['rate-missing', 3, 18],
      ['not-a-number', 5, 1],
      ['unknown-evid', 5, 6],
      ['modelled-rate', 5, 15],
      ['addl-not-whole', 5, 20],
      ['unknown-ss', 5, 23],
    ]);
  });

  it('in the header does not hide a fault in a row', () => {
    const result = read('time,cmt,amt,note\n0,oral,five,x\n');
    const found = !result.ok && result.problems.map(({ code }) => code);
    expect(found).toEqual(['unknown-column', 'not-a-number']);
  });

  it('is never an exception, whatever the text', () => {
    const pieces = fc.constantFrom(
      ...[
        'time',
        'cmt',
        'amt',
        'ii',
        'id',
        ',',
        ';',
        '\t',
        '\n',
        '"',
        '#',
        '.',
        '5',
        '-1',
        'oral',
        'pump',
        '\r',
        '=A1',
      ],
    );
    const lines = fc.array(fc.oneof(pieces, fc.string({ maxLength: 4 })), { maxLength: 60 });
    fc.assert(
      fc.property(lines, fc.boolean(), (parts, hasHeader) => {
        const text = (hasHeader ? 'time,evid,cmt,amt,rate,ii,addl,ss\n' : '') + parts.join('');
        const result = read(text);
        expect(result.ok || result.problems.length > 0).toBe(true);
      }),
    );
  });
});
