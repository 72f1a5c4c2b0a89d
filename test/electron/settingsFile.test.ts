import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings, readSettingsFile, writeSettingsFile } from '#electron/settingsFile.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'settings-'));
  file = join(folder, 'settings.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('settings', () => {
  it('are the defaults at first, and no file appears', () => {
    expect(readSettingsFile(file)).toEqual({ settings: defaultSettings, keptAside: null });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('come back as they were written', async () => {
    const settings = { theme: 'projector', concentrationScale: 'linear' } as const;
    expect(await writeSettingsFile(file, settings)).toEqual({ ok: true, value: null });
    expect(readSettingsFile(file)).toEqual({ settings, keptAside: null });
    expect(readdirSync(folder)).toEqual(['settings.json']);
  });

  it.each([
    '',
    '{"theme":',
    '[]',
    'null',
    '{"theme":"pink","concentrationScale":"linear"}',
    '{"theme":"dark"}',
  ])('that read %j give way to the defaults, and the file is kept aside', (text) => {
    writeFileSync(file, text);
    expect(readSettingsFile(file)).toEqual({
      settings: defaultSettings,
      keptAside: 'settings.unreadable.json',
    });
    expect(readdirSync(folder)).toEqual(['settings.unreadable.json']);
    expect(readFileSync(join(folder, 'settings.unreadable.json'), 'utf8')).toBe(text);
  });

  it('that cannot be written say so', async () => {
    const answer = await writeSettingsFile(join(folder, 'gone', 'settings.json'), defaultSettings);
    expect(answer).toMatchObject({
      ok: false,
      problems: [{ code: 'file-unwritable', place: { file: 'settings.json' } }],
    });
  });
});
