import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine } from '#models/exchange/csvLine.ts';

describe('a line of CSV', () => {
  it('writes numbers with the fewest digits that read back the same', () => {
    expect(csvLine([0.1, 1 / 3, 1e-7, 0, 1e21])).toBe('0.1,0.3333333333333333,1e-7,0,1e+21\n');
    const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(fc.property(anyNumber, (number) => Number(csvLine([number]).trimEnd()) === number));
  });

  it('leaves a negative number a number', () => {
    expect(csvLine([-0.5, null, 2])).toBe('-0.5,,2\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx'])(
    'disarms text that a spreadsheet would run: %j',
    (text) => {
      expect(csvLine([text])).toBe(`'${text}\n`);
    },
  );

  it('disarms and quotes text that starts with a carriage return', () => {
    expect(csvLine(['\r=1'])).toBe(`"'\r=1"\n`);
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(csvLine(['a,b', 'say "no"', 'two\nlines', 'plain'])).toBe(
      '"a,b","say ""no""","two\nlines",plain\n',
    );
  });

  it('never starts a cell of text with a formula sign', () => {
    fc.assert(fc.property(fc.string(), (text) => !/^"?[=+\-@\t\r]/.test(csvLine([text]))));
  });
});
