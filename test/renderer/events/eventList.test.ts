import { describe, expect, it } from 'vitest';
import type { EventRow } from '#models/dosing/eventRow.ts';
import type { Checked } from '#models/language/problem.ts';
import { EventBook } from '#renderer/events/EventBook.ts';
import { runEvents } from '#renderer/events/listedEvent.ts';

const row = (time: number): EventRow => ({
  time,
  evid: 1,
  cmt: 'oral',
  amt: 20,
  rate: 0,
  ii: 0,
  addl: 0,
  ss: 0,
});

/** Understands "at N" and nothing else. */
const reader = {
  readEvents: async (lines: readonly { readonly sentence: string }[]) =>
    lines.map(({ sentence }): Checked<readonly EventRow[]> => {
      const found = /at (\d+)/.exec(sentence);
      const place = { file: 'line', line: 1, column: 1 };
      return found
        ? { ok: true, value: [row(Number(found[1]))] }
        : { ok: false, problems: [{ code: 'no-time', place, reason: `No time in ${sentence}.` }] };
    }),
  eventSentence: async (rows: readonly EventRow[]) => `at ${rows[0]?.time}`,
};

function book() {
  let changes = 0;
  const made = new EventBook({
    reader,
    hours: () => 48,
    onChange: () => {
      changes += 1;
    },
  });
  return { book: made, changes: () => changes };
}

describe('the list of what else happens', () => {
  it('stands in order of time, whatever order it was made in', async () => {
    const { book: list } = book();
    await list.add('at 30', () => null);
    await list.add('at 7', () => 'tablets');
    expect(runEvents(list.listed)).toEqual([
      { name: 'event-2', sentence: 'at 7', regimen: 'tablets' },
      { name: 'event-1', sentence: 'at 30', regimen: null },
    ]);
  });

  it('keeps a wrong line where it was typed, and the run as it was', async () => {
    const { book: list, changes } = book();
    expect(await list.add('whenever', () => null)).toBe(false);
    expect(list.listed).toEqual([]);
    expect(changes()).toBe(0);
    expect(list.store.getState().line).toMatchObject({
      text: 'whenever',
      problems: [{ code: 'no-time' }],
    });
  });

  it('asks for words where there are none', async () => {
    const { book: list } = book();
    expect(await list.add('  ', () => null)).toBe(false);
    expect(list.store.getState().line.problems[0]?.code).toBe('empty-line');
  });

  it('goes on with the last good line while a changed one cannot be read', async () => {
    const { book: list, changes } = book();
    await list.add('at 7', () => null);
    await list.edit(1, 'some day');
    expect(list.listed[0]).toMatchObject({ sentence: 'at 7', draft: { text: 'some day' } });
    expect(changes()).toBe(1);
    await list.edit(1, 'at 9');
    expect(list.listed[0]).toMatchObject({ sentence: 'at 9', draft: null, rows: [{ time: 9 }] });
    expect(changes()).toBe(2);
  });

  it('forgets a line that is removed', async () => {
    const { book: list, changes } = book();
    await list.add('at 7', () => null);
    list.remove(1);
    expect(list.listed).toEqual([]);
    expect(changes()).toBe(2);
  });

  it('writes the rows of a form as a line, unless somebody has typed meanwhile', async () => {
    const { book: list } = book();
    await list.writeLine([row(12)]);
    expect(list.store.getState().line).toMatchObject({ text: 'at 12', isTyped: false });
    const writing = list.writeLine([row(15)]);
    list.typeLine('my own words');
    await writing;
    expect(list.store.getState().line.text).toBe('my own words');
  });

  it('lets what somebody typed stand while a form only follows the cursor', async () => {
    const { book: list } = book();
    list.typeLine('my own words');
    await list.writeLine([row(15)], false);
    expect(list.store.getState().line.text).toBe('my own words');
    await list.writeLine([row(15)]);
    expect(list.store.getState().line.text).toBe('at 15');
  });
});
