import { describe, expect, it } from 'vitest';
import type { Settings } from '#renderer/platform/Platform.ts';
import { readStoredSettings, settingsKey, writeStoredSettings } from '#renderer/platform/storedSettings.ts';

function storeWith(text?: string): Storage {
  const kept = new Map<string, string>(text === undefined ? [] : [[settingsKey, text]]);
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    clear: () => kept.clear(),
    key: (index: number) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
}

const closedStore = (): Storage => {
  throw new Error('The store is closed.');
};

const defaults: Settings = { theme: 'system', concentrationScale: 'logarithmic' };

describe('settings in a browser', () => {
  it('are the defaults at first', () => {
    expect(readStoredSettings(() => storeWith())).toEqual({ settings: defaults, keptAside: null });
  });

  it('come back as they were written', () => {
    const store = storeWith();
    const settings = { theme: 'projector', concentrationScale: 'linear' } as const;
    expect(writeStoredSettings(() => store, settings)).toEqual({ ok: true, value: null });
    expect(readStoredSettings(() => store)).toEqual({ settings, keptAside: null });
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '"dark"',
    '{"theme":"dark"}',
    '{"theme":"pink","concentrationScale":"linear"}',
    '{"theme":"dark","concentrationScale":"linear","more":1}',
  ])('that read %j give way to the defaults and are kept aside', (text) => {
    const store = storeWith(text);
    expect(readStoredSettings(() => store)).toEqual({
      settings: defaults,
      keptAside: `${settingsKey}-unreadable`,
    });
    expect(store.getItem(`${settingsKey}-unreadable`)).toBe(text);
    expect(store.getItem(settingsKey)).toBeNull();
  });

  it('do without a store that the browser keeps closed', () => {
    expect(readStoredSettings(closedStore)).toEqual({ settings: defaults, keptAside: null });
    expect(writeStoredSettings(closedStore, defaults)).toMatchObject({
      ok: false,
      problems: [{ code: 'settings-unwritable' }],
    });
  });
});
