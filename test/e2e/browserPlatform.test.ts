import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { settingsKey } from '#renderer/platform/storedSettings.ts';
import { type OpenedApp, openApp } from './openApp.ts';

const root = resolve(import.meta.dirname, '../..');

/** The platform's own modules as one script, which the page fetches from its own address as any other. */
async function bundlePlatform(): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve(root, 'renderer/platform/createBrowserPlatform.ts'), formats: ['es'] },
    },
  });
  const [first] = Array.isArray(result) ? result : [];
  const chunk = first?.output[0];
  if (!chunk) throw new Error('The platform was not bundled.');
  return `${chunk.code}\nwindow.platform = createBrowserPlatform(() => window.localStorage);`;
}

describe('the platform in a browser', () => {
  let script: string;
  let app: OpenedApp;

  beforeAll(async () => {
    script = await bundlePlatform();
  });
  afterEach(() => app.close());

  async function openWithPlatform(): Promise<Page> {
    app = await openApp({ theme: 'dark', concentrationScale: 'linear', readySelector: null });
    await app.page.route('**/platform-under-test.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: script }),
    );
    await app.page.addScriptTag({ url: '/platform-under-test.js', type: 'module' });
    await app.page.waitForFunction(() => 'platform' in window);
    return app.page;
  }

  it('downloads files that are saved together', async () => {
    const page = await openWithPlatform();
    const downloads: string[] = [];
    const contents = new Map<string, string>();
    page.on('download', async (download) => {
      contents.set(download.suggestedFilename(), readFileSync(await download.path(), 'utf8'));
      downloads.push(download.suggestedFilename());
    });
    const answer = await page.evaluate(() =>
      window.platform.saveFiles([
        { suggestedName: 'run.csv', contents: 'time_h,value\n0,50 µg\n', kind: 'csv' },
        { suggestedName: 'run.csv.meta.json', contents: '{"seed":1}', kind: 'json' },
      ]),
    );
    expect(answer).toEqual({ ok: true, value: { saved: true, names: ['run.csv', 'run.csv.meta.json'] } });
    await expect.poll(() => [...downloads].sort()).toEqual(['run.csv', 'run.csv.meta.json']);
    expect(contents.get('run.csv')).toBe('time_h,value\n0,50 µg\n');
  });

  it('opens a text file that the person chooses', async () => {
    const page = await openWithPlatform();
    const chooser = page.waitForEvent('filechooser');
    const answer = page.evaluate(() => window.platform.openTextFile(['yaml']));
    await (await chooser).setFiles({
      name: 'case.yaml',
      mimeType: 'text/yaml',
      buffer: Buffer.from('dose: 50 µg\n'),
    });
    expect(await answer).toEqual({
      ok: true,
      value: { opened: true, name: 'case.yaml', contents: 'dose: 50 µg\n' },
    });
  });

  it('refuses a file that is not text', async () => {
    const page = await openWithPlatform();
    const chooser = page.waitForEvent('filechooser');
    const answer = page.evaluate(() => window.platform.openTextFile(['csv']));
    await (await chooser).setFiles({
      name: 'latin.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from([0x35, 0xb5]),
    });
    expect(await answer).toMatchObject({
      ok: false,
      problems: [{ code: 'file-not-text', place: { file: 'latin.csv' } }],
    });
  });

  it('keeps settings, and keeps aside those it cannot understand', async () => {
    const page = await openWithPlatform();
    const settings = { theme: 'projector', concentrationScale: 'linear' } as const;
    expect(await page.evaluate((chosen) => window.platform.writeSettings(chosen), settings)).toMatchObject({
      ok: true,
    });
    expect(await page.evaluate(() => window.platform.readSettings())).toEqual({
      ok: true,
      value: { settings, keptAside: null },
    });
    await page.evaluate((key) => localStorage.setItem(key, '{"theme":'), settingsKey);
    expect(await page.evaluate(() => window.platform.readSettings())).toMatchObject({
      ok: true,
      value: { settings: { theme: 'system' }, keptAside: `${settingsKey}-unreadable` },
    });
  });

  it('knows its version', async () => {
    const page = await openWithPlatform();
    const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(await page.evaluate(() => window.platform.information())).toMatchObject({
      ok: true,
      value: { version },
    });
  });
});

declare global {
  interface Window {
    /** Put there by the test. */
    platform: import('#renderer/platform/Platform.ts').Platform;
  }
}
