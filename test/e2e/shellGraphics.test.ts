import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { findShell, type OpenedShell, openFolder, openShell } from './openShell.ts';

const shell = await findShell();
const title =
  'reason' in shell ? `3D in the desktop shell, not tested: ${shell.reason}` : '3D in the desktop shell';
const program = 'program' in shell ? shell.program : '';

let userData: string;
let opened: OpenedShell | undefined;
afterEach(async () => {
  await opened?.app.close();
  opened = undefined;
  rmSync(userData, { recursive: true, force: true });
});

async function open(more: readonly string[]): Promise<OpenedShell> {
  opened = await openShell(program, userData, more);
  return opened;
}

/** Who draws WebGL 2 on the page, or null where nobody does. */
function webglRenderer(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const context = document.createElement('canvas').getContext('webgl2');
    const names = context?.getExtension('WEBGL_debug_renderer_info');
    return context && names ? String(context.getParameter(names.UNMASKED_RENDERER_WEBGL)) : null;
  });
}

async function graphicsOf(page: Page): Promise<unknown> {
  const answer = await page.evaluate(() => window.desktop?.appInformation());
  return answer?.ok ? answer.value.graphics : null;
}

async function expectCurves(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#explore';
  });
  await page.locator('.curves canvas').first().waitFor();
  await expect.poll(() => page.innerText('.curves')).toContain('Tablets');
}

async function openSynapse(page: Page, picture: 'flat' | 'stage'): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#synapse';
  });
  await page.locator(`.windows[data-picture="${picture}"]`).waitFor();
}

/** Ends the process that drives the graphics card, as a bad driver does, and waits for the next one. */
async function endGraphics({ app }: OpenedShell): Promise<void> {
  const find = () =>
    app.evaluate(({ app: electron }) => electron.getAppMetrics().find(({ type }) => type === 'GPU')?.pid);
  const before = await find();
  if (before === undefined) throw new Error('There is no graphics process.');
  process.kill(before, 'SIGKILL');
  await expect.poll(async () => ![undefined, before].includes(await find()), { timeout: 20_000 }).toBe(true);
}

describe.skipIf('reason' in shell)(title, () => {
  it('is drawn in software when the start asks for it', async () => {
    userData = openFolder('user-data-');
    const { page } = await open(['--software-3d']);
    expect(await webglRenderer(page)).toContain('SwiftShader');
    expect(await graphicsOf(page)).toEqual({ kind: 'software' });
    await openSynapse(page, 'stage');
  });

  it('is drawn in software once that was chosen in the menu, which restarts the app', async () => {
    userData = openFolder('user-data-');
    const { app } = await open([]);
    const relaunched = await app.evaluate(({ app: electron, Menu }) => {
      const calls: unknown[] = [];
      electron.relaunch = (options) => void calls.push(options);
      const quit = electron.quit;
      electron.quit = () => void calls.push('quit');
      const view = Menu.getApplicationMenu()?.items.find(({ label }) => label === 'View');
      const drawing = view?.submenu?.items.find(({ label }) => label === '3D drawing');
      const software = drawing?.submenu?.items.find(({ label }) => label.startsWith('Software 3D'));
      software?.click();
      electron.quit = quit;
      return [drawing?.submenu?.items.map(({ label }) => label), calls.length];
    });
    expect(relaunched).toEqual([['By the graphics card', 'Software 3D, slower (restart)'], 2]);
    await app.close();
    const { page } = await open([]);
    expect(await graphicsOf(page)).toEqual({ kind: 'software' });
    expect(await webglRenderer(page)).toContain('SwiftShader');
  });

  it('is replaced by the flat drawing where the machine has none; the curves are as ever', async () => {
    userData = openFolder('user-data-');
    const { page } = await open(['--disable-gpu', '--disable-software-rasterizer']);
    expect(await webglRenderer(page)).toBe(null);
    await expectCurves(page);
    await openSynapse(page, 'flat');
    expect(await page.innerText('.windows-note')).toContain('no 3D drawing');
    await expect.poll(() => page.locator('.window-flat svg *').count()).toBeGreaterThan(500);
  });

  it.skipIf(process.platform === 'win32')(
    'is given up when its process ends twice within a minute: the page opens again, flat, and knows why, also next time',
    async () => {
      userData = openFolder('user-data-');
      const shellNow = await open([]);
      const { page } = shellNow;
      await page.evaluate(() => Object.assign(window, { isFirstPage: true }));
      await endGraphics(shellNow);
      expect(await graphicsOf(page)).toEqual({ kind: 'normal' });
      expect(await page.evaluate(() => 'isFirstPage' in window)).toBe(true);
      await endGraphics(shellNow);
      await expect.poll(() => page.evaluate(() => 'isFirstPage' in window).catch(() => true)).toBe(false);
      await page.waitForSelector('[data-ready]', { state: 'attached' });
      const givenUp = { kind: 'off', reason: expect.stringContaining('twice within a minute') };
      expect(await graphicsOf(page)).toEqual(givenUp);
      await expectCurves(page);
      await openSynapse(page, 'flat');
      expect(await page.innerText('.windows-note')).toContain('twice within a minute');
      expect(readFileSync(join(userData, 'graphics.json'), 'utf8')).toContain('given-up');
      await shellNow.app.close();

      const next = await open([]);
      expect(await graphicsOf(next.page)).toEqual(givenUp);
      await expectCurves(next.page);
      await openSynapse(next.page, 'flat');
      expect(await next.page.innerText('.windows-note')).toContain('twice within a minute');
    },
    150_000,
  );
});
