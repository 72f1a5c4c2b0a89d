import type { Answer } from '#electron/channels.ts';
import type { Settings, SettingsReading } from './Platform.ts';

export const settingsKey = 'baclofen-lab-settings';
const asideKey = `${settingsKey}-unreadable`;

const defaultSettings: Settings = { theme: 'system', concentrationScale: 'logarithmic' };
const themes: readonly unknown[] = ['system', 'light', 'dark', 'projector'] satisfies Settings['theme'][];
const scales: readonly unknown[] = ['linear', 'logarithmic'] satisfies Settings['concentrationScale'][];

/**
 * Settings in the browser's own store. What cannot be understood is kept under another key and the defaults hold.
 * @param openStore throws where a browser keeps its store closed
 */
export function readStoredSettings(openStore: () => Storage): SettingsReading {
  try {
    const store = openStore();
    const text = store.getItem(settingsKey);
    if (text === null) return { settings: defaultSettings, keptAside: null };
    const settings = parseSettings(text);
    if (settings !== null) return { settings, keptAside: null };
    store.setItem(asideKey, text);
    store.removeItem(settingsKey);
    return { settings: defaultSettings, keptAside: asideKey };
  } catch {
    return { settings: defaultSettings, keptAside: null };
  }
}

export function writeStoredSettings(openStore: () => Storage, settings: Settings): Answer<null> {
  try {
    openStore().setItem(settingsKey, JSON.stringify(settings));
    return { ok: true, value: null };
  } catch {
    const reason = 'The browser’s store is full or closed.';
    return {
      ok: false,
      problems: [{ code: 'settings-unwritable', place: { file: settingsKey, line: 0, column: 0 }, reason }],
    };
  }
}

function parseSettings(text: string): Settings | null {
  try {
    const value: unknown = JSON.parse(text);
    return isSettings(value) ? value : null;
  } catch {
    return null;
  }
}

function isSettings(value: unknown): value is Settings {
  if (typeof value !== 'object' || value === null) return false;
  const names = Object.keys(value).sort().join();
  if (names !== 'concentrationScale,theme') return false;
  const { theme, concentrationScale } = value as Record<keyof Settings, unknown>;
  return themes.includes(theme) && scales.includes(concentrationScale);
}
