import { expect, it } from 'vitest';
import { readStoredText, writeStoredText } from '#renderer/platform/storedTexts.ts';

function storeOf(items: Map<string, string>): Storage {
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  } as unknown as Storage;
}

const closed = () => {
  throw new Error('closed');
};

it('a text comes back under its name until it is forgotten', () => {
  const store = storeOf(new Map());
  expect(readStoredText(() => store, 'practise')).toEqual({ ok: true, value: null });
  expect(writeStoredText(() => store, { name: 'practise', contents: '{}' }).ok).toBe(true);
  expect(readStoredText(() => store, 'practise')).toEqual({ ok: true, value: '{}' });
  expect(readStoredText(() => store, 'progress')).toEqual({ ok: true, value: null });
  writeStoredText(() => store, { name: 'practise', contents: null });
  expect(readStoredText(() => store, 'practise')).toEqual({ ok: true, value: null });
});

it('a closed store reads as empty and says when it cannot keep', () => {
  expect(readStoredText(closed, 'practise')).toEqual({ ok: true, value: null });
  expect(writeStoredText(closed, { name: 'practise', contents: 'x' })).toMatchObject({
    ok: false,
    problems: [{ code: 'text-not-kept' }],
  });
});
