import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findShell, type OpenedShell, openFolder, openShell } from './openShell.ts';

const shell = await findShell();
const title =
  'reason' in shell
    ? `files of the desktop shell, not tested: ${shell.reason}`
    : 'files of the desktop shell';
const program = 'program' in shell ? shell.program : '';

describe.skipIf('reason' in shell)(title, () => {
  let opened: OpenedShell;
  let folder: string;

  beforeAll(async () => {
    folder = openFolder('saved-');
    opened = await openShell(program);
  });

  afterAll(async () => {
    await opened?.app.close();
    for (const used of [folder, opened?.userData]) if (used) rmSync(used, { recursive: true, force: true });
  });

  /** The dialog's answer, as if a person had chosen. */
  async function personSavesAs(path: string): Promise<void> {
    await opened.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, path);
  }

  it('saves a table and its sidecar whole, where the dialog says', async () => {
    const path = join(folder, 'monday.csv');
    writeFileSync(path, 'an older, longer table that must not shine through\n'.repeat(1000));
    const before = statSync(path).ino;
    await personSavesAs(path);
    const answer = await opened.page.evaluate(() =>
      window.desktop?.saveFiles([
        { suggestedName: 'run.csv', contents: 'time_h,value\n0,50 µg\n', kind: 'csv' },
        { suggestedName: 'run.csv.meta.json', contents: '{"seed":1}', kind: 'json' },
      ]),
    );
    expect(answer).toEqual({
      ok: true,
      value: { saved: true, names: ['monday.csv', 'monday.csv.meta.json'] },
    });
    expect(readFileSync(path, 'utf8')).toBe('time_h,value\n0,50 µg\n');
    expect(readFileSync(`${path}.meta.json`, 'utf8')).toBe('{"seed":1}');
    // Another file took the name in one step; nothing half-written stays behind.
    expect(statSync(path).ino).not.toBe(before);
    expect(readdirSync(folder).sort()).toEqual(['monday.csv', 'monday.csv.meta.json']);
  });

  it('carries bytes over unchanged', async () => {
    await personSavesAs(join(folder, 'synapse.png'));
    await opened.page.evaluate(() =>
      window.desktop?.saveFiles([
        { suggestedName: 'synapse.png', contents: new Uint8Array([137, 80, 0, 255]), kind: 'png' },
      ]),
    );
    expect([...readFileSync(join(folder, 'synapse.png'))]).toEqual([137, 80, 0, 255]);
  });

  it('opens a text file that the person chooses', async () => {
    const path = join(folder, 'case.yaml');
    writeFileSync(path, 'title: a case\n');
    await opened.app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
    }, path);
    expect(await opened.page.evaluate(() => window.desktop?.openTextFile(['yaml']))).toEqual({
      ok: true,
      value: { opened: true, name: 'case.yaml', contents: 'title: a case\n' },
    });
  });

  it('refuses a request that names a path', async () => {
    const answer = await opened.page.evaluate(() =>
      window.desktop?.saveFiles([{ suggestedName: '../../escape.csv', contents: '', kind: 'csv' }]),
    );
    expect(answer).toMatchObject({ ok: false, problems: [{ code: 'request-malformed' }] });
  });

  it('keeps settings through a sudden end', async () => {
    const first = await openShell(program);
    const settings = { theme: 'projector', concentrationScale: 'linear' } as const;
    expect(await first.page.evaluate((chosen) => window.desktop?.writeSettings(chosen), settings)).toEqual({
      ok: true,
      value: null,
    });
    const ended = new Promise((settle) => first.app.process().once('exit', settle));
    first.app.process().kill('SIGKILL');
    await ended;

    const again = await openShell(program, first.userData);
    expect(await again.page.evaluate(() => window.desktop?.readSettings())).toEqual({
      ok: true,
      value: { settings, keptAside: null },
    });
    await again.app.close();
    rmSync(first.userData, { recursive: true, force: true });
  });
});
