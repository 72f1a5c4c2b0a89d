import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { isPageAddress } from '#electron/pageAddress.ts';
import { answerPageRequest } from '#electron/pageProtocol.ts';
import { savePdf } from '#electron/savePdf.ts';
import { openedWindows } from './electronStandIn.ts';

const window = {} as BrowserWindow;
const printed = { suggestedName: 'debrief.pdf', html: '<!doctype html><p>µg</p>' };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  openedWindows.length = 0;
});
afterEach(() => rmSync(folder, { recursive: true }));

it('prints in a hidden window that runs no program, and writes one file', async () => {
  vi.mocked(dialog.showSaveDialog).mockResolvedValueOnce({
    canceled: false,
    filePath: join(folder, 'mine.pdf'),
  });
  expect(await savePdf(window, printed)).toEqual({ ok: true, value: { saved: true, names: ['mine.pdf'] } });
  expect(readFileSync(join(folder, 'mine.pdf'), 'utf8')).toBe('%PDF');
  expect(readdirSync(folder)).toEqual(['mine.pdf']);
  const [hidden] = openedWindows;
  expect(hidden?.options).toMatchObject({
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false },
  });
  const address = vi.mocked(hidden!.loadURL).mock.calls[0]![0];
  expect(isPageAddress(address)).toBe(false);
  expect(hidden?.destroy).toHaveBeenCalledOnce();
  // The address ends with the window.
  expect((await answerPageRequest(folder, { url: address, method: 'GET' })).status).toBe(404);
});

it('opens nothing when nobody wants it', async () => {
  expect(await savePdf(window, printed)).toEqual({
    ok: true,
    value: { saved: false, reason: 'cancelled' },
  });
  expect(openedWindows).toEqual([]);
});

it('says when the file cannot be written', async () => {
  vi.mocked(dialog.showSaveDialog).mockResolvedValueOnce({
    canceled: false,
    filePath: join(folder, 'gone', 'mine.pdf'),
  });
  expect(await savePdf(window, printed)).toMatchObject({
    ok: false,
    problems: [{ code: 'file-unwritable', place: { file: 'mine.pdf' } }],
  });
});
