import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it, type TestContext } from 'vitest';
import { findShell, killShell, type OpenedShell, openFolder, openShell } from './openShell.ts';
import { tabTo } from './playByKeyboard.ts';

const shell = await findShell();
const title =
  'reason' in shell
    ? `what is kept in the desktop shell, not tested: ${shell.reason}`
    : 'what is kept in the desktop shell';
const program = 'program' in shell ? shell.program : '';

/** The case that is begun; its questions come one after the other. */
const sample = 'pump-failure';
const sessionsName = 'practise-sessions';

interface KeptBranch {
  readonly log: readonly { readonly kind: string }[];
  readonly nowHours: number;
}

let userData: string;
let opened: OpenedShell | undefined;
afterEach(async () => {
  await opened?.app.close();
  opened = undefined;
  rmSync(userData, { recursive: true, force: true });
});

async function open(): Promise<OpenedShell> {
  opened = await openShell(program, userData);
  return opened;
}

/** The list of cases; skips where the workers of an old Electron do not know the language that the cases' worker is written in. */
async function openPractise(context: TestContext): Promise<Page> {
  const { page } = await open();
  await page.evaluate(() => {
    location.hash = '#practise';
  });
  const rows = page.locator('.case-row-open').first();
  const lack = page.getByText(/\.\w+ is not a function/);
  await rows.or(lack).waitFor();
  if (await lack.isVisible())
    context.skip(`this Electron is too old for the cases: ${await lack.innerText()}`);
  return page;
}

async function beginByKeyboard(page: Page): Promise<void> {
  await tabTo(page, '.case-row-open');
  const isThere = () =>
    page.evaluate((id) => document.activeElement?.getAttribute('data-case') === id, sample);
  while (!(await isThere())) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Begin' }).waitFor();
  await tabTo(page, 'button:text-is("Begin")');
  await page.keyboard.press('Enter');
  await page.locator('.monitor-row').first().waitFor();
}

/** Lets time run to the next question and takes the first act that it offers. */
async function actByKeyboard(page: Page): Promise<void> {
  const count = await page.locator('.story-row[data-kind="act"]').count();
  await expect
    .poll(async () => {
      await page.locator('.play[aria-busy="false"]').waitFor();
      const words = await page.locator('.acts-title').innerText();
      if (words === 'What do you do?') await page.keyboard.press('n');
      return words;
    })
    .not.toBe('What do you do?');
  await tabTo(page, '.act-list input');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  if (await page.evaluate(() => document.activeElement?.closest('.reason-list') !== null)) {
    await page.keyboard.press('Space');
    await tabTo(page, 'button:text-is("Do it")');
    await page.keyboard.press('Enter');
  }
  await expect.poll(() => page.locator('.story-row[data-kind="act"]').count()).toBe(count + 1);
  await page.locator('.play[aria-busy="false"]').waitFor();
}

function keptFile(name = sessionsName): string {
  return readFileSync(join(userData, 'kept', `${name}.json`), 'utf8');
}

function keptBranch(): KeptBranch | undefined {
  const sessions = JSON.parse(keptFile()) as readonly { readonly branches: readonly KeptBranch[] }[];
  return sessions[0]?.branches[0];
}

async function seen(page: Page) {
  return {
    clock: await page.locator('.type-clock').first().innerText(),
    numbers: await page.locator('.monitor-number').allInnerTexts(),
    story: await page.locator('.story-row').allInnerTexts(),
  };
}

/** What writes have left that did not end. */
function leftovers(): readonly string[] {
  const folder = join(userData, 'kept');
  return existsSync(folder) ? readdirSync(folder).filter((file) => !file.endsWith('.json')) : [];
}

/** On the page: writes one long text after the other, and returns when two are there. */
async function hammer(): Promise<void> {
  let count = 0;
  const write = async () => {
    const length = 3_000_000 + count;
    const body = String(count % 10).repeat(length);
    await window.desktop?.writeKept({ name: 'hammered', contents: JSON.stringify({ length, body }) });
    count += 1;
  };
  const writeOn = async (): Promise<never> => {
    for (;;) await write();
  };
  await write();
  await write();
  void writeOn();
}

/** A text that knows its own length. */
function isWhole(text: string): boolean {
  const { length, body } = JSON.parse(text) as { length: number; body: string };
  return body.length === length && new Set(body).size === 1;
}

describe.skipIf('reason' in shell)(title, () => {
  it('a case that was begun by keyboard goes on after every process was killed, with the same log', async (context) => {
    userData = openFolder('user-data-');
    const page = await openPractise(context);
    await beginByKeyboard(page);
    await actByKeyboard(page);
    await actByKeyboard(page);
    const before = await seen(page);
    await expect.poll(() => keptBranch()?.log.length).toBeGreaterThanOrEqual(2);
    const kept = keptBranch();
    await killShell(opened!);
    expect(keptBranch()).toEqual(kept);

    const again = await openPractise(context);
    await tabTo(again, 'button[aria-label^="Go on with "]');
    await again.keyboard.press('Enter');
    await again.locator('.monitor-row').first().waitFor();
    await again.locator('.play[aria-busy="false"]').waitFor();
    expect(await seen(again)).toEqual(before);
    expect(keptBranch()).toEqual(kept);
    // And it can be gone on with.
    await again.keyboard.press('w');
    await expect.poll(() => keptBranch()?.nowHours).toBeGreaterThan(kept?.nowHours ?? 0);
    expect(keptBranch()?.log).toEqual(kept?.log);
  }, 120_000);

  it('a kill in the middle of writing leaves one whole text, and the next start tidies up', async () => {
    userData = openFolder('user-data-');
    for (const milliseconds of [0, 2, 20]) {
      const { page } = await open();
      expect(leftovers()).toEqual([]);
      await page.evaluate(hammer);
      // A file without its name yet: the kill falls into the writing of it.
      await expect.poll(() => leftovers().length, { interval: 1, timeout: 30_000 }).toBeGreaterThan(0);
      await new Promise((settle) => setTimeout(settle, milliseconds));
      await killShell(opened!);
      opened = undefined;
      expect(isWhole(keptFile('hammered')), `${milliseconds} ms later`).toBe(true);
    }
    writeFileSync(join(userData, 'kept', 'hammered.json.2837192'), 'half');
    await open();
    expect(leftovers()).toEqual([]);
  }, 180_000);

  it('an act right before the window closes is kept', async (context) => {
    userData = openFolder('user-data-');
    const page = await openPractise(context);
    await beginByKeyboard(page);
    await actByKeyboard(page);
    const shown = await page.locator('.type-clock').first().innerText();
    await closeWindow();
    expect(keptBranch()?.log.length).toBeGreaterThanOrEqual(1);

    const again = await openPractise(context);
    await again.getByRole('button', { name: /^Go on with / }).press('Enter');
    await again.locator('.monitor-row').first().waitFor();
    expect(await again.locator('.type-clock').first().innerText()).toBe(shown);
  }, 120_000);

  it.each(['window', 'menu'])(
    'the last of many texts, sent in the same moment as the %s closes the app, is on the disk',
    async (way) => {
      userData = openFolder('user-data-');
      const { page, app } = await open();
      const closed = new Promise((settle) => app.process().once('exit', settle));
      await app.evaluate(({ BrowserWindow, app: electron }, chosen) => {
        const [window] = BrowserWindow.getAllWindows();
        window?.webContents.on('page-title-updated', (_event, words) => {
          if (words !== 'now') return;
          if (chosen === 'menu') electron.quit();
          else window.close();
        });
      }, way);
      await page.evaluate(() => {
        const textOf = (count: number) => {
          const length = 4_000_000 + count;
          return JSON.stringify({ length, body: String(count).repeat(length) });
        };
        for (let count = 0; count < 9; count += 1) {
          void window.desktop?.writeKept({ name: 'last-words', contents: textOf(count) });
        }
        void window.desktop?.writeSettings({ theme: 'projector', concentrationScale: 'linear' });
        document.title = 'now';
      });
      await closed;
      opened = undefined;
      const text = keptFile('last-words');
      expect(isWhole(text)).toBe(true);
      expect(JSON.parse(text)).toMatchObject({ length: 4_000_008 });
      expect(JSON.parse(readFileSync(join(userData, 'settings.json'), 'utf8'))).toMatchObject({
        theme: 'projector',
      });
      expect(leftovers()).toEqual([]);
    },
  );

  async function closeWindow(): Promise<void> {
    const { app } = opened!;
    const closed = new Promise((settle) => app.process().once('exit', settle));
    await app
      .evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
      .catch(() => undefined);
    await closed;
    opened = undefined;
  }
});
