import { afterAll, describe, expect, it } from 'vitest';
import { type CheckpointBand, isInsideBand } from '#models/baclofen/checkpoints/checkpoint.ts';
import { checkpoints } from '#models/baclofen/checkpoints.ts';
import { laboratory } from './laboratory.ts';

const table: string[][] = [];

afterAll(() => {
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...table.map((cells) => cells[column]!.length)));
  const lines = table.map((cells) =>
    cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '),
  );
  console.info(`\n${lines.join('\n')}`);
});

describe.each(checkpoints)('$id: $input', ({ id, rows, measure }) => {
  const values = measure(laboratory.run);

  it('gives one value for each row', () => {
    expect(values).toHaveLength(rows.length);
  });

  it.each(rows.map((row, index) => ({ ...row, value: values[index]! })))('$title', (row) => {
    const isInside = isInsideBand(row.value, row.band);
    const verdict = isInside ? 'inside' : `OUTSIDE${row.knownMiss ? ', as known' : ''}`;
    const published = row.publishedValue === null ? row.published : String(row.publishedValue);
    const ours = `${row.value.toPrecision(3)} ${row.unit}`;
    table.push([`${id} ${row.title}`, published, bandInWords(row.band), ours, verdict, row.origin]);
    // A known miss is asserted to be outside, so that the day it comes inside is noticed.
    expect(isInside, `${ours} against ${bandInWords(row.band)}`).toBe(row.knownMiss === undefined);
  });
});

describe('the list of checkpoints', () => {
  const rows = checkpoints.flatMap((checkpoint) => checkpoint.rows);

  it('cites only sources that the model file lists', () => {
    const known = new Set(laboratory.model.sources.map(({ key }) => key));
    expect(rows.flatMap((row) => row.sources).filter((key) => !known.has(key))).toEqual([]);
  });

  it('numbers each checkpoint once and in order', () => {
    const numbers = checkpoints.map(({ id }) => Number(id.slice(1)));
    expect(numbers).toEqual([...new Set(numbers)].toSorted((left, right) => left - right));
    expect(numbers.slice(0, 17)).toEqual(Array.from({ length: 17 }, (_, index) => index + 1));
  });

  it('puts every published value within its own band', () => {
    const outside = rows.filter(
      (row) => row.publishedValue !== null && !isInsideBand(row.publishedValue, row.band),
    );
    expect(outside.map((row) => row.title)).toEqual([]);
  });
});

describe('a band', () => {
  it('holds its borders, is open where it names none, and never holds what is not a number', () => {
    expect(isInsideBand(1, { from: 1, to: 2 })).toBe(true);
    expect(isInsideBand(2.1, { from: 1, to: 2 })).toBe(false);
    expect(isInsideBand(-1e9, { from: null, to: 2 })).toBe(true);
    expect(isInsideBand(Number.NaN, { from: null, to: null })).toBe(false);
  });
});

function bandInWords({ from, to }: CheckpointBand): string {
  if (from === null) return `up to ${to}`;
  return to === null ? `from ${from}` : `${from} to ${to}`;
}
