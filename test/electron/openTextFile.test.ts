import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openTextFile } from '#electron/openTextFile.ts';

const window = {} as BrowserWindow;
let folder: string;
beforeEach(() => {
  vi.clearAllMocks();
  folder = mkdtempSync(join(tmpdir(), 'open-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function personChooses(name: string): void {
  vi.mocked(dialog.showOpenDialog).mockResolvedValueOnce({
    canceled: false,
    filePaths: [join(folder, name)],
  });
}

describe('opening a text file', () => {
  it('gives name and text, and no path', async () => {
    writeFileSync(join(folder, 'case.yaml'), 'title: 50 µg\n');
    personChooses('case.yaml');
    const answer = await openTextFile(window, ['yaml']);
    expect(answer).toEqual({
      ok: true,
      value: { opened: true, name: 'case.yaml', contents: 'title: 50 µg\n' },
    });
    expect(JSON.stringify(answer)).not.toContain(folder);
  });

  it('offers all kinds at once first', async () => {
    await openTextFile(window, ['yaml', 'csv']);
    expect(dialog.showOpenDialog).toHaveBeenCalledExactlyOnceWith(
      window,
      expect.objectContaining({
        filters: [['yaml', 'yml', 'csv'], ['yaml', 'yml'], ['csv']].map((extensions) =>
          expect.objectContaining({ extensions }),
        ),
      }),
    );
  });

  it('answers that the person cancelled', async () => {
    expect(await openTextFile(window, ['yaml'])).toEqual({
      ok: true,
      value: { opened: false, reason: 'cancelled' },
    });
  });

  it('refuses a file that is too large, unread', async () => {
    writeFileSync(join(folder, 'large.csv'), '');
    truncateSync(join(folder, 'large.csv'), 33 * 1024 * 1024);
    personChooses('large.csv');
    expect(await openTextFile(window, ['csv'])).toMatchObject({
      ok: false,
      problems: [{ code: 'file-too-large', place: { file: 'large.csv' } }],
    });
  });

  it('refuses bytes that are not UTF-8 text', async () => {
    writeFileSync(join(folder, 'latin.csv'), Buffer.from([0x35, 0x20, 0xb5, 0x67]));
    personChooses('latin.csv');
    expect(await openTextFile(window, ['csv'])).toMatchObject({
      ok: false,
      problems: [{ code: 'file-not-text' }],
    });
  });

  it('says why a file cannot be read', async () => {
    personChooses('gone.csv');
    const answer = await openTextFile(window, ['csv']);
    expect(answer).toMatchObject({
      ok: false,
      problems: [{ code: 'file-unreadable', place: { file: 'gone.csv' } }],
    });
  });
});
