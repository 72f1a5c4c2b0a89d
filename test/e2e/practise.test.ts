import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { graveFindings } from './graveFindings.ts';
import { type OpenedApp, openApp } from './openApp.ts';
import { focusedWords, playToTheEnd, tabTo } from './playByKeyboard.ts';

/** Cases that are played from the list to the debrief without a pointer. */
const playedByKeyboard = ['pump-failure', 'intrathecal-overdose', 'oral-overdose'] as const;
/** The case whose states are looked at. */
const sample = 'pump-failure';

let app: OpenedApp;
afterEach(() => app.close());

async function openList(options: Parameters<typeof openApp>[0] = {}): Promise<Page> {
  app = await openApp({ path: '#practise', ...options });
  await app.page.locator('.case-row-open').first().waitFor();
  return app.page;
}

async function beginSample(page: Page): Promise<void> {
  await page.locator(`.case-row-open[data-case="${sample}"]`).click();
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.locator('.monitor-row').first().waitFor();
}

/** Presses N until the clock stands at a question. */
async function toFirstQuestion(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      await page.keyboard.press('n');
      return page.locator('.acts-title').innerText();
    })
    .not.toBe('What do you do?');
}

/** Covers by mouth, commits to the first shape, and stands before what came. */
async function toReveal(page: Page): Promise<void> {
  await page.locator('input[type="radio"][value="oral-cover"]').first().press('Space');
  await page.keyboard.press('Enter');
  await page.locator('.predict').waitFor({ timeout: 5000 });
  await page.locator('.predict-words input').first().press('Space');
  await page.getByRole('button', { name: 'Commit' }).click();
  await page.locator('.reveal-facts dd').first().waitFor();
}

async function toDebrief(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.locator('.play-main').waitFor();
  const isFolded = (await page.getByRole('button', { name: 'End and debrief' }).count()) === 0;
  if (isFolded) await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole(isFolded ? 'menuitem' : 'button', { name: 'End and debrief' }).click();
  await page.locator('.debrief h1').waitFor();
}

/** How much is beyond the right edge, and of the window itself, which never scrolls, beyond the lower one. */
async function beyondTheEdge(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => {
    const shown = ['html', 'body', '#main'].map((selector) => document.querySelector(selector)!);
    const app = document.querySelector('.app')!;
    return [
      ...shown.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
      app.scrollHeight - app.clientHeight,
    ];
  });
}

describe('a whole case by keyboard alone', () => {
  it.each(playedByKeyboard)('%s, from the list to the debrief', async (id) => {
    const page = await openList();
    const title = await page.locator(`.case-row-open[data-case="${id}"] .case-row-title`).innerText();
    await tabTo(page, '.case-row-open');
    while (!(await page.evaluate((own) => document.activeElement?.getAttribute('data-case') === own, id))) {
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Begin' }).waitFor();
    expect(await focusedWords(page)).toBe(title);
    await tabTo(page, 'button:text-is("Begin")');
    await page.keyboard.press('Enter');
    await page.locator('.play-main').waitFor();
    expect(await focusedWords(page)).toBe(title);

    const told = await playToTheEnd(page);
    expect(told.lostFocus).toEqual([]);
    expect(told.acts).toBeGreaterThan(0);

    await tabTo(page, 'button:text-is("See the debrief")');
    await page.keyboard.press('Enter');
    await page.locator('.debrief h1').waitFor();
    await tabTo(page, 'button:text-is("All cases")');
    await page.keyboard.press('Enter');
    const row = page.locator(`.case-row:has([data-case="${id}"])`);
    expect(await row.locator('.case-row-mark').innerText()).toBe('played');
  });
});

describe('a case in play', () => {
  it('runs by itself, stops at the question and shows nothing later than now', async () => {
    const page = await openList();
    await beginSample(page);
    const known = await page.locator('.story-row').count();
    await page.getByRole('button', { name: 'Speed' }).click();
    await page.getByRole('menuitemradio', { name: '1 s is 1 h' }).click();
    await page.locator('#main').focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Pause' }).waitFor();
    await page.getByRole('button', { name: 'Let time run' }).waitFor();
    await expect.poll(() => page.locator('.acts-title').innerText()).not.toBe('What do you do?');
    expect(await page.locator('.play-progress').innerText()).toMatch(/decide by \d\d:\d\d/);
    expect(await page.locator('.story-row').count()).toBeGreaterThanOrEqual(known);
    expect(await page.locator('.trend-dot').count()).toBeGreaterThan(0);
  });

  it('keeps both futures of a fork', async () => {
    const page = await openList();
    await beginSample(page);
    await toFirstQuestion(page);
    const asked = await page.locator('.type-clock').first().innerText();
    await page.keyboard.press('f');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('Wait and see');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' }).catch(() => undefined);
    await page.keyboard.press('w');
    await expect.poll(() => page.locator('.type-clock').first().innerText()).not.toBe(asked);
    await page.getByRole('button', { name: 'Futures' }).click();
    await page.getByRole('menuitemradio', { name: 'First try' }).click();
    await expect.poll(() => page.locator('.type-clock').first().innerText()).toBe(asked);
  });

  it('is where it was after the window was killed', async () => {
    const page = await openList();
    await beginSample(page);
    await toFirstQuestion(page);
    await page.locator('.act-row input:not(:disabled)').first().check();
    const reasons = page.locator('.reason-list input');
    if ((await reasons.count()) > 0) await reasons.first().check();
    await page.getByRole('button', { name: 'Do it' }).click();
    await expect.poll(() => page.locator('.story-row[data-kind="act"]').count()).toBe(1);
    await page.locator('.play[aria-busy="false"]').waitFor();
    const before = await page.locator('.type-clock').first().innerText();
    const numbers = await page.locator('.monitor-number').allInnerTexts();
    const story = await page.locator('.story-row').allInnerTexts();
    // Nothing is told that the page is about to go.
    const again = await app.context.newPage();
    await page.close({ runBeforeUnload: false });
    await again.goto(`${app.address}#practise`);
    await again.getByRole('button', { name: /^Go on with / }).press('Enter');
    await again.locator('.monitor-row').first().waitFor();
    expect(await again.locator('.type-clock').first().innerText()).toBe(before);
    expect(await again.locator('.monitor-number').allInnerTexts()).toEqual(numbers);
    expect(await again.locator('.story-row').allInnerTexts()).toEqual(story);
  });

  it('leaves other screens alone and stays as it was left', async () => {
    const page = await openList();
    await beginSample(page);
    await page.keyboard.press('n');
    const clock = await page.locator('.type-clock').first().innerText();
    await page.getByRole('button', { name: 'How do we know?' }).click();
    await page.locator('.evidence').waitFor();
    await page.goBack();
    await page.locator('.monitor-row').first().waitFor();
    expect(await page.locator('.type-clock').first().innerText()).toBe(clock);
  });
});

describe('a case file', () => {
  const text = readFileSync(`assets/cases/${sample}.yaml`, 'utf8').replace(
    /^title: .*$/m,
    'title: My own case',
  );

  async function choose(page: Page, contents: string): Promise<void> {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open a case or a log' }).click();
    await (await chooser).setFiles({
      name: 'mine.yaml',
      mimeType: 'text/yaml',
      buffer: Buffer.from(contents),
    });
  }

  it('is played, and stays in the list', async () => {
    const page = await openList();
    await choose(page, text);
    await page.getByRole('heading', { level: 1, name: 'My own case' }).waitFor();
    await page.getByRole('button', { name: 'All cases' }).click();
    await page.getByRole('region', { name: 'Your cases' }).waitFor();
    await page.reload();
    await page.getByRole('region', { name: 'Your cases' }).waitFor();
    expect(await page.getByRole('region', { name: 'Your cases' }).innerText()).toContain('My own case');
  });

  it('with problems says where they are, and nothing else stops', async () => {
    const page = await openList();
    await choose(page, text.replace(/^level: .*$/m, 'level: impossible'));
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/mine\.yaml, line \d+/);
    expect(await page.locator('.case-row-open').count()).toBeGreaterThan(0);
  });
});

describe('a log that was taken away', () => {
  it('is opened again and stands where it was left', async () => {
    const page = await openList();
    await beginSample(page);
    await toReveal(page);
    const told = await page.locator('.type-clock').first().innerText();
    await toDebrief(page);
    await page.getByRole('button', { name: 'Take it away' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: /JSON/ }).click();
    const path = await (await download).path();
    await page.getByRole('button', { name: 'All cases' }).click();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open a case or a log' }).click();
    await (await chooser).setFiles({
      name: 'log.json',
      mimeType: 'application/json',
      buffer: readFileSync(path),
    });
    await page.locator('.play-main, .predict').waitFor();
    expect(await page.locator('.type-clock').first().innerText()).toBe(told);
  });
});

describe.each(['light', 'dark', 'projector'] as const)('in the %s theme', (theme) => {
  it('axe finds nothing serious before what came and in the debrief', async () => {
    const page = await openList({ theme, width: 1280, height: 800 });
    await beginSample(page);
    await toReveal(page);
    expect(await graveFindings(page)).toEqual([]);
    await toDebrief(page);
    expect(await graveFindings(page)).toEqual([]);
  });

  it('axe finds nothing serious in list, briefing and play', async () => {
    const page = await openList({ theme, width: 1280, height: 800 });
    expect(await graveFindings(page)).toEqual([]);
    await page.locator(`.case-row-open[data-case="${sample}"]`).click();
    await page.getByRole('button', { name: 'Begin' }).waitFor();
    expect(await graveFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.locator('.monitor-row').first().waitFor();
    await toFirstQuestion(page);
    await page.locator('.act-row input:not(:disabled)').first().check();
    expect(await graveFindings(page)).toEqual([]);
  });
});

describe.each([390, 900, 1280, 1440, 1920])('at %d wide', (width) => {
  it('nothing scrolls sideways', async () => {
    const page = await openList({ width, height: 844 });
    expect(await beyondTheEdge(page)).toEqual([0, 0, 0, 0]);
    await page.locator(`.case-row-open[data-case="${sample}"]`).click();
    await page.getByRole('button', { name: 'Begin' }).waitFor();
    expect(await beyondTheEdge(page)).toEqual([0, 0, 0, 0]);
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.locator('.monitor-row').first().waitFor();
    await toReveal(page);
    expect(await beyondTheEdge(page)).toEqual([0, 0, 0, 0]);
    await toDebrief(page);
    expect(await beyondTheEdge(page)).toEqual([0, 0, 0, 0]);
  });

  it('nothing scrolls sideways at a question', async () => {
    const page = await openList({ width, height: 844 });
    await beginSample(page);
    await toFirstQuestion(page);
    expect(await beyondTheEdge(page)).toEqual([0, 0, 0, 0]);
  });
});
