import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { graveFindings } from './graveFindings.ts';
import { type OpenedApp, openApp } from './openApp.ts';

let app: OpenedApp;
afterEach(() => app.close());

async function openModel(options: Parameters<typeof openApp>[0] = {}): Promise<Page> {
  app = await openApp({ path: '#model', ...options });
  await app.page.locator('.equation').first().waitFor();
  return app.page;
}

const editor = (page: Page) => page.getByRole('textbox', { name: 'Model file' });

/** Selects a piece of the text, or puts the caret behind it. */
async function choose(page: Page, piece: string, end: 'whole' | 'behind'): Promise<void> {
  await editor(page).focus();
  const isThere = await editor(page).evaluate(
    (element, { words, isWhole }) => {
      const area = element as HTMLTextAreaElement;
      const at = area.value.indexOf(words);
      area.setSelectionRange(isWhole ? at : at + words.length, at + words.length);
      return at >= 0;
    },
    { words: piece, isWhole: end === 'whole' },
  );
  expect(isThere, piece).toBe(true);
}

/** Types over a piece of the text. */
async function replace(page: Page, was: string, is: string): Promise<void> {
  await choose(page, was, 'whole');
  await page.keyboard.insertText(is);
}

const statusOf = (page: Page) => page.locator('.dock [role="status"]');

describe('the model on screen', () => {
  it('is reached by keyboard, typeset from the shipped file, with values of Explore’s run', async () => {
    app = await openApp();
    const { page } = app;
    await page.getByRole('button', { name: 'Model', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.equation-value').first().waitFor();
    expect(await editor(page).inputValue()).toBe(readFileSync('models/baclofen/baclofen.yaml', 'utf8'));
    const plasma = page.locator('.equation', {
      has: page.getByRole('button', { name: 'Plasma', exact: true }),
    });
    expect(await plasma.locator('.equation-value').allInnerTexts()).toEqual(['335', '1.7']);
    expect(await plasma.locator('math').count()).toBeGreaterThan(0);
  });

  it('explains a symbol under the keyboard and lights it everywhere', async () => {
    const page = await openModel();
    await page.getByRole('slider', { name: 'Time of the values' }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-symbol'))).toBe(true);
    await page.keyboard.press('ArrowDown');
    const symbol = await page.evaluate(() => document.activeElement?.getAttribute('data-symbol'));
    const note = page.getByRole('tooltip');
    await note.waitFor();
    expect(await note.innerText()).toMatch(/state|counter/);
    const lit = page.locator('[data-lit]');
    expect(await lit.count()).toBe(await page.locator(`[data-symbol="${symbol}"]`).count());
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  });

  it('follows the time of Explore', async () => {
    const page = await openModel();
    await page.getByRole('slider', { name: 'Time of the values' }).press('Home');
    const plasma = page.locator('.equation', {
      has: page.getByRole('button', { name: 'Plasma', exact: true }),
    });
    await expect.poll(() => plasma.locator('.equation-value').allInnerTexts()).toEqual(['0', '0']);
    await page.getByRole('button', { name: 'Explore' }).click();
    expect(await page.innerText('.transport')).toContain('Day 1, 00:00');
  });
});

describe('editing the file', () => {
  it('shows a fault at its line as it is typed, keeps the equations, and follows when it is mended', async () => {
    const page = await openModel();
    const before = await page.locator('.equation').count();
    await choose(page, 'label: Weight', 'behind');
    await page.keyboard.press('Enter');
    await page.keyboard.type('wait: 3');
    await page.locator('.dock-list', { hasText: '"wait" is not a key' }).waitFor();
    expect(await statusOf(page).innerText()).toBe('1 problem');
    const text = await editor(page).inputValue();
    const line = text.slice(0, text.indexOf('wait: 3')).split('\n').length;
    // The new line is as deep as the one before it.
    expect(text.split('\n')[line - 1]).toBe('    wait: 3');
    const [dock] = await page.locator('.dock-list button').allInnerTexts();
    expect(dock).toContain(`Line ${line}, 5`);
    expect(dock).toContain('"wait" is not a key');
    expect(await page.locator('.editor-number[data-wrong]').innerText()).toBe(String(line));
    expect(await page.locator('.editor-reason').innerText()).toContain('"wait" is not a key');
    expect(await page.locator('.equation').count()).toBe(before);
    expect(await page.locator('h1').innerText()).toBe('Your file has a problem.');

    for (let letter = 0; letter < 12; letter += 1) await page.keyboard.press('Backspace');
    await expect.poll(() => statusOf(page).innerText()).toBe('Every check passed');
    expect(await page.locator('.editor-reason').count()).toBe(0);
  });

  it('leads from a problem to its place', async () => {
    const page = await openModel();
    await replace(page, 'grade: derived', 'grade: guessed');
    await page.locator('.dock-list button').first().press('Enter');
    const found = await editor(page).evaluate((element) => {
      const area = element as HTMLTextAreaElement;
      return area.value.slice(area.selectionStart, area.selectionStart + 7);
    });
    expect(found).toBe('guessed');
  });

  it('does not keep the Tab key', async () => {
    const page = await openModel();
    await editor(page).focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('TEXTAREA');
    expect(await editor(page).inputValue()).not.toContain('\t');
  });

  it('typesets what is edited, and takes back the shipped file and then the edited one', async () => {
    const page = await openModel();
    const shipped = await editor(page).inputValue();
    await replace(page, 'equation: "r_loss * k_a0"', 'equation: "r_loss * k_a0 * 2"');
    const loss = page.locator('.equation', { has: page.getByRole('button', { name: 'Loss rate' }) });
    await expect.poll(() => loss.locator('.equation-math').innerText()).toContain('2');
    expect(await page.innerText('.imprint')).toContain('edited model');
    await page.getByRole('button', { name: 'Back to the shipped file' }).click();
    expect(await editor(page).inputValue()).toBe(shipped);
    await page.getByRole('button', { name: 'Bring my text back' }).click();
    expect(await editor(page).inputValue()).toContain('* 2"');
  });

  it('keeps the text for the next visit, and Explore on the shipped model', async () => {
    const page = await openModel();
    await replace(page, 'value: 0.282', 'value: 0.5');
    await expect.poll(() => statusOf(page).innerText()).toBe('Every check passed');
    await page.reload();
    await page.locator('.equation').first().waitFor();
    expect(await editor(page).inputValue()).toContain('value: 0.5\n');
    await page.getByRole('button', { name: 'Explore' }).click();
    await expect.poll(() => page.locator('.curves').innerText()).toContain('Tablets 335 and falling');
  });
});

describe('pasting a whole file', () => {
  it('takes no longer than a word, and the text before it can be brought back', async () => {
    const page = await openModel();
    const shipped = await editor(page).inputValue();
    await editor(page).evaluate((element) => {
      const area = element as HTMLTextAreaElement;
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', area.value.replace('value: 0.282', 'value: 0.5'));
      area.focus();
      area.select();
      area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    expect(await editor(page).inputValue()).toBe(shipped.replace('value: 0.282', 'value: 0.5'));
    await page.getByRole('button', { name: 'Bring the text before back' }).click();
    expect(await editor(page).inputValue()).toBe(shipped);
  });
});

describe('the edited model beside the shipped one', () => {
  it('is drawn and compared in numbers', async () => {
    const page = await openModel();
    await replace(page, 'value: 0.282', 'value: 0.5');
    await expect.poll(() => statusOf(page).innerText()).toBe('Every check passed');
    await page.getByRole('button', { name: 'Run beside', exact: true }).press('Enter');
    await page.locator('.beside-table').waitFor();
    const plasma = page.locator('.beside-table tbody tr', { hasText: 'Plasma' }).first();
    const [by, peakShipped, peakEdited, change] = await plasma.locator('td').allInnerTexts();
    expect(by).toBe('Tablets');
    expect(Number(peakEdited)).toBeLessThan(Number(peakShipped));
    expect(change).toMatch(/^\u2212\d+ %$/);
    expect(await page.getByRole('group', { name: /Curves over time/ }).count()).toBe(1);
    // Without the change there is nothing to run.
    await page.getByRole('button', { name: 'Back to the shipped file' }).click();
    const again = page.getByRole('button', { name: 'Run beside', exact: true });
    await expect.poll(() => again.getAttribute('aria-disabled')).toBe('true');
  });
});

describe('the other pages of the model', () => {
  it('are the parameters, which are Explore’s, and the sources with their addresses', async () => {
    const page = await openModel();
    await page.getByRole('tab', { name: 'Equations' }).press('ArrowRight');
    const weight = page.getByRole('spinbutton', { name: 'Weight' });
    await weight.fill('60');
    await weight.press('Enter');
    await page.getByRole('tab', { name: 'Parameters' }).press('ArrowRight');
    expect(await page.locator('.sources-table a').count()).toBeGreaterThan(10);
    await page.getByRole('button', { name: 'Explore' }).click();
    expect(await page.getByRole('spinbutton', { name: 'Weight' }).inputValue()).toBe('60');
  });

  it.each(['light', 'dark', 'projector'] as const)(
    'have nothing that axe finds serious in the %s theme',
    async (theme) => {
      const page = await openModel({ theme, width: 1280, height: 800 });
      for (const tab of ['Equations', 'Parameters', 'Sources', 'Beside the shipped model']) {
        await page.getByRole('tab', { name: tab }).click();
        expect(await graveFindings(page), tab).toEqual([]);
      }
    },
  );

  it.each([390, 900, 1280])('do not scroll sideways at %d', async (width) => {
    const page = await openModel({ width, height: 844 });
    const beyond = await page.evaluate(() =>
      ['html', 'body', '#main'].map((selector) => {
        const element = document.querySelector(selector)!;
        return element.scrollWidth - element.clientWidth;
      }),
    );
    expect(beyond).toEqual([0, 0, 0]);
  });
});
