import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NamedFile } from '#electron/channels.ts';
import { saveFiles } from '#electron/saveFiles.ts';

const window = {} as BrowserWindow;
const table: NamedFile = { suggestedName: 'run.csv', contents: 'time_h,value\n0,µ\n', kind: 'csv' };
const sidecar: NamedFile = { suggestedName: 'run.csv.meta.json', contents: '{"seed":1}', kind: 'json' };

let folder: string;
beforeEach(() => {
  vi.clearAllMocks();
  folder = mkdtempSync(join(tmpdir(), 'save-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function personChooses(name: string | null): void {
  vi.mocked(dialog.showSaveDialog).mockResolvedValueOnce({
    canceled: name === null,
    filePath: name === null ? '' : join(folder, name),
  });
}

function personAnswers(answer: 'replace' | 'cancel'): void {
  const response = answer === 'replace' ? 0 : 1;
  vi.mocked(dialog.showMessageBox).mockResolvedValueOnce({ response, checkboxChecked: false });
}

const read = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('saving files together', () => {
  it('asks once and puts the sidecar beside the table, under the chosen name', async () => {
    personChooses('monday.csv');
    const answer = await saveFiles(window, [table, sidecar]);
    expect(answer).toEqual({
      ok: true,
      value: { saved: true, names: ['monday.csv', 'monday.csv.meta.json'] },
    });
    expect(read('monday.csv')).toBe(table.contents);
    expect(read('monday.csv.meta.json')).toBe(sidecar.contents);
    expect(readdirSync(folder)).toHaveLength(2);
    expect(dialog.showSaveDialog).toHaveBeenCalledExactlyOnceWith(
      window,
      expect.objectContaining({
        defaultPath: 'run.csv',
        filters: [expect.objectContaining({ extensions: ['csv'] })],
      }),
    );
    expect(dialog.showMessageBox).not.toHaveBeenCalled();
  });

  it('writes bytes as they are', async () => {
    personChooses('picture.png');
    const contents = new Uint8Array([0x89, 0x50, 0, 0xff]);
    await saveFiles(window, [{ suggestedName: 'synapse.png', contents, kind: 'png' }]);
    expect([...readFileSync(join(folder, 'picture.png'))]).toEqual([...contents]);
  });

  it('writes nothing when the person cancels', async () => {
    personChooses(null);
    expect(await saveFiles(window, [table])).toEqual({
      ok: true,
      value: { saved: false, reason: 'cancelled' },
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('asks before it replaces a file that the dialog did not ask about', async () => {
    writeFileSync(join(folder, 'monday.csv.meta.json'), 'older');
    personChooses('monday.csv');
    personAnswers('cancel');
    expect(await saveFiles(window, [table, sidecar])).toEqual({
      ok: true,
      value: { saved: false, reason: 'cancelled' },
    });
    expect(readdirSync(folder)).toEqual(['monday.csv.meta.json']);
    expect(read('monday.csv.meta.json')).toBe('older');

    personChooses('monday.csv');
    personAnswers('replace');
    expect(await saveFiles(window, [table, sidecar])).toMatchObject({ ok: true, value: { saved: true } });
    expect(read('monday.csv.meta.json')).toBe(sidecar.contents);
  });

  it('adds the ending that the person left out, asking about the file it then means', async () => {
    writeFileSync(join(folder, 'monday.csv'), 'older');
    personChooses('monday');
    personAnswers('cancel');
    await saveFiles(window, [table]);
    expect(read('monday.csv')).toBe('older');
    expect(dialog.showMessageBox).toHaveBeenCalledExactlyOnceWith(
      window,
      expect.objectContaining({ detail: 'monday.csv', cancelId: 1, defaultId: 1 }),
    );
  });

  it('says which file could not be written and what was written before it', async () => {
    personChooses('monday.csv');
    // A folder of that name stands in the way.
    const { mkdirSync } = await import('node:fs');
    mkdirSync(join(folder, 'monday.csv.meta.json'));
    personAnswers('replace');
    const answer = await saveFiles(window, [table, sidecar]);
    expect(answer).toMatchObject({
      ok: false,
      problems: [{ code: 'file-unwritable', place: { file: 'monday.csv.meta.json' } }],
    });
    expect(JSON.stringify(answer)).toContain('Written before it: monday.csv.');
    expect(readdirSync(folder).filter((name) => name.startsWith('monday.csv'))).toHaveLength(2);
  });

  it('keeps the old file when the folder is gone', async () => {
    vi.mocked(dialog.showSaveDialog).mockResolvedValueOnce({
      canceled: false,
      filePath: join(folder, 'gone', 'monday.csv'),
    });
    const answer = await saveFiles(window, [table]);
    expect(answer).toMatchObject({
      ok: false,
      problems: [{ code: 'file-unwritable', place: { file: 'monday.csv' } }],
    });
    expect(JSON.stringify(answer)).toContain('Nothing was written.');
  });
});
