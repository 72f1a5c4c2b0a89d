import { describe, expect, it } from 'vitest';
import {
  changedLines,
  indentAt,
  lineOf,
  lineStarts,
  markEnd,
  offsetOf,
  problemsByLine,
  shiftLines,
} from '#renderer/model/editorLines.ts';

const text = 'model:\n  id: a\n\nlast';

describe('lines of a text', () => {
  it('begin after each line feed', () => {
    expect(lineStarts(text)).toEqual([0, 7, 15, 16]);
    expect(lineStarts('')).toEqual([0]);
  });

  it('are found from an offset and back', () => {
    const starts = lineStarts(text);
    expect([0, 6, 7, 14, 15, 16, 99].map((offset) => lineOf(starts, offset))).toEqual([0, 0, 1, 1, 2, 3, 3]);
    expect(offsetOf(text, starts, 2, 3)).toBe(9);
  });

  it('hold a place that lies beyond them', () => {
    const starts = lineStarts(text);
    expect(offsetOf(text, starts, 2, 99)).toBe(14);
    expect(offsetOf(text, starts, 99, 99)).toBe(text.length);
    expect(offsetOf(text, starts, 0, 0)).toBe(0);
  });
});

describe('problems at their lines', () => {
  const problem = (line: number, reason: string) => ({
    code: 'wrong',
    place: { file: 'a.yaml', line, column: 1 },
    reason,
  });

  it('stand together where they share a line, and the whole file’s at the first', () => {
    const found = problemsByLine([problem(7, 'b'), problem(0, 'a'), problem(7, 'c')]);
    expect(found.map(({ line, problems }) => [line, problems.map(({ reason }) => reason)])).toEqual([
      [1, ['a']],
      [7, ['b', 'c']],
    ]);
  });

  it('are marked as long as the word they point at', () => {
    expect(markEnd('  unknown_key: 3', 3)).toBe(14);
    expect(markEnd('a + b', 3)).toBe(4);
    expect(markEnd('a', 5)).toBe(6);
  });
});

describe('what an edited text changes', () => {
  it('is the number of lines that the original does not have', () => {
    expect(changedLines(text, text)).toBe(0);
    expect(changedLines(text, text.replace('id: a', 'id: b'))).toBe(1);
    expect(changedLines(text, `${text}\nlast`)).toBe(1);
  });

  it('is the number of lines that are gone where none are new', () => {
    expect(changedLines('a\nb\nc', 'a')).toBe(2);
  });
});

describe('moving lines', () => {
  it('in and out by two spaces, whole lines whatever of them is chosen', () => {
    const from = text.indexOf('id');
    const moved = shiftLines(text, { from, to: from }, 'in');
    expect(moved).toEqual({ from: 7, to: 14, replacement: '    id: a' });
    expect(shiftLines(text, { from, to: from }, 'out').replacement).toBe('id: a');
  });

  it('several at once, to the end of the text', () => {
    expect(shiftLines('a\nb', { from: 0, to: 3 }, 'in')).toEqual({ from: 0, to: 3, replacement: '  a\n  b' });
  });

  it('and a new line begins as deep as the one before it', () => {
    expect(indentAt(text, 14)).toBe('  ');
    expect(indentAt(text, 8)).toBe(' ');
    expect(indentAt(text, 3)).toBe('');
  });
});
