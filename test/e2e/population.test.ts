import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { graveFindings } from './graveFindings.ts';
import { type OpenedApp, openApp } from './openApp.ts';

let app: OpenedApp;
afterEach(() => app.close());

const headline = (page: Page) => page.locator('h1').innerText();
const status = (page: Page) => page.locator('.people-progress-words').innerText();
const labels = (page: Page) => page.locator('.curves table').innerText();

async function find(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

/** A hundred people by the keyboard alone. */
async function hundredPeople(page: Page): Promise<void> {
  await find(page, 'many people');
  await page.getByRole('radio', { name: '100', exact: true }).focus();
  await page.keyboard.press('Space');
  await expect.poll(() => status(page), { timeout: 40_000 }).toBe('100 people, seed 1.');
}

describe('many people', () => {
  it('take the place of the one patient and give it back', async () => {
    app = await openApp();
    const { page } = app;
    await hundredPeople(page);
    expect(await headline(page)).toMatch(/pump calms more|People differ/);
    expect(await labels(page)).toContain('Tablets, middle person');
    expect(await page.locator('.curves').innerText()).toMatch(/Half of people: tablets \d+.\d+, pump/);
    await page.getByRole('button', { name: 'Back to one patient' }).press('Enter');
    await expect.poll(() => headline(page)).toBe('A calmer leg on 1/150 of the dose.');
  });

  it('come progressively, and those who are there stay when it is stopped', async () => {
    app = await openApp();
    const { page } = app;
    await find(page, 'many people');
    const stop = page.getByRole('button', { name: /^Stop and keep (?!0$)/ });
    await expect.poll(() => labels(page).catch(() => ''), { timeout: 40_000 }).toContain('middle person');
    await stop.press('Enter');
    await expect.poll(() => status(page)).toMatch(/^[\d,]+ people, seed 1\.$/);
    const kept = Number(/^[\d,]+/.exec(await status(page))![0].replace(',', ''));
    expect(kept).toBeGreaterThanOrEqual(50);
    expect(kept).toBeLessThan(1000);
    expect(await page.getByRole('button', { name: 'Solve all 1,000' }).count()).toBe(1);
  });

  it('are the same people for the same seed, and others for another', async () => {
    app = await openApp();
    const { page } = app;
    await hundredPeople(page);
    const first = await page.locator('.curves').innerText();
    const seed = page.getByRole('spinbutton', { name: 'Seed' });
    const withSeed = async (value: string) => {
      await seed.fill(value);
      await expect.poll(() => status(page), { timeout: 40_000 }).toBe(`100 people, seed ${value}.`);
      return page.locator('.curves').innerText();
    };
    expect(await withSeed('2')).not.toBe(first);
    expect(await withSeed('1')).toBe(first);
  });

  it('can be pulled out one by one, with what sets them apart', async () => {
    app = await openApp();
    const { page } = app;
    await hundredPeople(page);
    await page.getByRole('button', { name: 'Pull one out' }).press('Enter');
    await expect.poll(() => labels(page)).toContain('No. 1, tablets');
    await page.getByRole('button', { name: 'The next one' }).press('Enter');
    await expect.poll(() => labels(page)).toContain('No. 2, tablets');
    const values = page.getByRole('region', { name: 'Values of person 2' });
    expect(await values.getByRole('row').count()).toBeGreaterThan(3);
    await page.getByRole('button', { name: 'Put back' }).press('Enter');
    await expect.poll(() => labels(page)).not.toContain('No. 2');
  });

  it('of the published sets stand on one chart each, and on one together', async () => {
    app = await openApp();
    const { page } = app;
    await hundredPeople(page);
    await page.getByRole('radio', { name: 'Published sets' }).focus();
    await page.keyboard.press('Space');
    await expect.poll(() => status(page), { timeout: 50_000 }).toBe('300 people, seed 1.');
    const charts = await page
      .locator('.curves [role="img"]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
    expect(charts).toHaveLength(4);
    expect(charts[3]).toContain('Together');
    for (const author of ['Simon', 'Chevillard', 'Marsot']) {
      expect(charts.filter((chart) => chart.includes(author))).toHaveLength(1);
    }
  });

  it('follow a change of the patient', async () => {
    app = await openApp();
    const { page } = app;
    await hundredPeople(page);
    const before = await page.locator('.curves').innerText();
    await page.getByRole('spinbutton', { name: /kidneys/i }).fill('20');
    await expect.poll(() => page.locator('.curves').innerText(), { timeout: 40_000 }).not.toBe(before);
  });

  it.each([
    ['light', 1280, 800],
    ['dark', 1280, 800],
    ['projector', 1280, 800],
    ['light', 390, 844],
  ] as const)('have nothing that axe finds serious in %s at %d', async (theme, width, height) => {
    app = await openApp({ theme, width, height });
    const { page } = app;
    await hundredPeople(page);
    await page.getByRole('button', { name: 'Pull one out' }).press('Enter');
    await page.getByRole('region', { name: 'Values of person 1' }).waitFor();
    expect(await graveFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});

describe('what matters most', () => {
  it('moves every quantity alone and sets the weightiest first', async () => {
    app = await openApp();
    const { page } = app;
    await find(page, 'what matters most');
    const table = page.locator('.tornado');
    await table.waitFor({ timeout: 40_000 });
    const names = await table.locator('.tornado-label').allInnerTexts();
    expect(names.slice(0, 4)).toContain('Clearance, this person');
    expect(await table.locator('.type-lede').innerText()).toContain(`${names[0]} matters most`);
  });

  it('asks about another measure and another route', async () => {
    app = await openApp();
    const { page } = app;
    await find(page, 'what matters most');
    const table = page.locator('.tornado');
    await table.waitFor({ timeout: 40_000 });
    await page.getByRole('combobox', { name: 'Measure' }).selectOption({ label: 'Calmest leg' });
    await page.getByRole('dialog').getByRole('radio', { name: 'Pump' }).focus();
    await page.keyboard.press('Space');
    await expect
      .poll(() => table.innerText().catch(() => ''), { timeout: 40_000 })
      .toContain('the calmest leg');
    expect(await table.locator('.tornado-label').allInnerTexts()).toContain('Leg tone, untreated');
  });

  it('moves two together, in numbers', async () => {
    app = await openApp();
    const { page } = app;
    await find(page, 'what matters most');
    await page.getByRole('tab', { name: 'One at a time' }).focus();
    await page.keyboard.press('ArrowRight');
    const grid = page.locator('.heat');
    await grid.waitFor({ timeout: 40_000 });
    const cells = await grid.locator('tbody td').allInnerTexts();
    expect(cells).toHaveLength(49);
    const numbers = cells.map((cell) => Number(cell.replaceAll(',', '')));
    expect(numbers.every(Number.isFinite)).toBe(true);
    // More drug and worse kidneys: the upper right corner is the highest.
    expect(Math.max(...numbers)).toBe(numbers[6]);
  });

  it.each(['light', 'dark', 'projector'] as const)(
    'has nothing that axe finds serious in %s',
    async (theme) => {
      app = await openApp({ theme, width: 1280, height: 800 });
      const { page } = app;
      await find(page, 'what matters most');
      await page.locator('.tornado').waitFor({ timeout: 40_000 });
      expect(await graveFindings(page)).toEqual([]);
      await page.getByRole('tab', { name: 'One at a time' }).focus();
      await page.keyboard.press('ArrowRight');
      await page.locator('.heat').waitFor({ timeout: 40_000 });
      expect(await graveFindings(page)).toEqual([]);
    },
  );
});
