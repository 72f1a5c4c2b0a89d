import { version } from '#package.json';
import { chooseTextFile } from './chooseTextFile.ts';
import { downloadFile } from './downloadFile.ts';
import type { Platform } from './Platform.ts';
import { printPage } from './printPage.ts';
import { readStoredSettings, writeStoredSettings } from './storedSettings.ts';
import { readStoredText, writeStoredText } from './storedTexts.ts';

/** The platform in a browser: downloads for saving, a file input for opening, local storage for settings. */
export function createBrowserPlatform(openStore: () => Storage): Platform {
  return {
    kind: 'browser',
    saveFiles: async (files) => {
      files.forEach(downloadFile);
      return { ok: true, value: { saved: true, names: files.map((file) => file.suggestedName) } };
    },
    openTextFile: chooseTextFile,
    savePdf: printPage,
    readKept: async (name) => readStoredText(openStore, name),
    writeKept: async (kept) => writeStoredText(openStore, kept),
    readSettings: async () => ({ ok: true, value: readStoredSettings(openStore) }),
    writeSettings: async (settings) => writeStoredSettings(openStore, settings),
    information: async () => ({
      ok: true,
      value: { version, runsOn: { Browser: navigator.userAgent }, graphics: { kind: 'normal' } },
    }),
  };
}
