import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { graveFindings } from './graveFindings.ts';
import { type OpenedApp, openApp } from './openApp.ts';

let app: OpenedApp;
afterEach(() => app.close());

const sentences = (page: Page) => page.locator('.curves').innerText();
const list = (page: Page) => page.getByRole('list', { name: 'In this run' });
const line = (page: Page) => page.getByRole('textbox', { name: 'In words' });

/** By the keyboard alone: the palette, then the box for sentences. */
async function openEvents(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('what else happens');
  await page.keyboard.press('Enter');
  await line(page).waitFor();
}

async function say(page: Page, words: string): Promise<void> {
  await line(page).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

describe('what else happens', () => {
  it('takes a sentence, redraws the curves and marks the instant on the axis', async () => {
    app = await openApp();
    const { page } = app;
    await openEvents(page);
    await say(page, '450 mg by mouth at 20 h');
    await expect.poll(() => list(page).getByRole('textbox').count()).toBe(1);
    await expect.poll(() => sentences(page)).not.toContain('Tablets 335');
    const mark = page.getByRole('button', { name: 'Day 1, 20:00: 450 mg by mouth at 20 h' });
    await mark.focus();
    await page.keyboard.press('Enter');
    expect(await page.innerText('.transport')).toContain('Day 1, 20:00');
    expect(await page.locator('h1').innerText()).not.toContain('1/150');
  });

  it('happens to tablets, to the pump or to both, as its words suggest or as chosen', async () => {
    app = await openApp();
    const { page } = app;
    await openEvents(page);
    await say(page, 'dialysis for 4 h at 24 h');
    await expect.poll(() => list(page).getByRole('combobox').inputValue()).toBe('');
    await say(page, '50 µg into the spinal fluid at 30 h');
    const second = list(page).getByRole('combobox').nth(1);
    await expect.poll(() => second.inputValue()).toBe('pump');
  });

  it('says what is wrong beside the line, loses no word of it and leaves the run alone', async () => {
    app = await openApp();
    const { page } = app;
    await openEvents(page);
    await say(page, '450 mg by mouse at 20 h');
    const problem = page.locator('.event-composer .problem-note');
    await problem.waitFor();
    expect(await problem.innerText()).toContain('For example');
    expect(await line(page).inputValue()).toBe('450 mg by mouse at 20 h');
    expect(await list(page).count()).toBe(0);
    expect(await sentences(page)).toContain('Tablets 335');
  });

  it('is chosen from what the model offers, at the cursor, and written as a sentence', async () => {
    app = await openApp();
    const { page } = app;
    await openEvents(page);
    await page.getByRole('combobox', { name: 'What happens' }).selectOption({ label: 'Dialysis' });
    await expect.poll(() => line(page).inputValue()).toBe('dialysis for 4 h at 33 h');
    const length = page.getByRole('spinbutton', { name: 'Length' });
    await length.fill('6');
    await expect.poll(() => line(page).inputValue()).toBe('dialysis for 6 h at 33 h');
    await line(page).press('Enter');
    await expect.poll(() => list(page).getByRole('textbox').inputValue()).toBe('dialysis for 6 h at 33 h');
  });

  it('can be changed in place, and a wrong change keeps the last good line in the run', async () => {
    app = await openApp();
    const { page } = app;
    await openEvents(page);
    await say(page, '450 mg by mouth at 20 h');
    const own = list(page).getByRole('textbox');
    await own.waitFor();
    await own.fill('450 mg by mouth at noon');
    await own.press('Enter');
    const problem = list(page).locator('.problem-note');
    await problem.waitFor();
    expect(await problem.innerText()).toContain('The run keeps the last good line: 450 mg by mouth at 20 h.');
    await own.press('Escape');
    await problem.waitFor({ state: 'detached' });
    expect(await own.inputValue()).toBe('450 mg by mouth at 20 h');
  });

  it('is undone by removing it, and a removed line can be brought back', async () => {
    app = await openApp();
    const { page } = app;
    await openEvents(page);
    await say(page, '450 mg by mouth at 20 h');
    await expect.poll(() => sentences(page)).not.toContain('Tablets 335');
    await page.getByRole('button', { name: 'Remove: 450 mg by mouth at 20 h' }).press('Enter');
    await expect.poll(() => sentences(page)).toContain('Tablets 335');
    await page.getByRole('button', { name: 'Bring back' }).press('Enter');
    await expect.poll(() => sentences(page)).not.toContain('Tablets 335');
  });

  it('is a stop of the jump keys', async () => {
    app = await openApp();
    const { page } = app;
    await openEvents(page);
    await say(page, 'dialysis for 4 h at 34 h');
    await expect.poll(() => list(page).getByRole('textbox').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.getByRole('group', { name: /Curves over time/ }).focus();
    await page.keyboard.press(']');
    await expect.poll(() => page.innerText('.transport')).toContain('Day 2, 10:00');
  });

  it('leaves with the event table', async () => {
    app = await openApp();
    const { page } = app;
    await openEvents(page);
    await say(page, '450 mg by mouth at 20 h');
    await expect.poll(() => sentences(page)).not.toContain('Tablets 335');
    const downloads: Download[] = [];
    page.on('download', (download) => downloads.push(download));
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('menuitem', { name: /CSV/ }).click();
    const named = (name: string) => downloads.find((one) => one.suggestedFilename() === name);
    await expect.poll(() => named('events-tablets.csv') !== undefined).toBe(true);
    expect(readFileSync(await named('events-tablets.csv')!.path(), 'utf8')).toMatch(/^20,1,oral,450/m);
  });

  it.each([
    ['light', 1280, 800],
    ['dark', 1280, 800],
    ['projector', 1280, 800],
    ['light', 390, 844],
  ] as const)('has nothing that axe finds serious in %s at %d', async (theme, width, height) => {
    app = await openApp({ theme, width, height });
    const { page } = app;
    await openEvents(page);
    await say(page, 'dialysis for 4 h at 24 h');
    await say(page, 'nonsense');
    await page.locator('.event-composer .problem-note').waitFor();
    expect(await graveFindings(page)).toEqual([]);
    const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(scrollWidth).toBeLessThanOrEqual(width);
  });
});
