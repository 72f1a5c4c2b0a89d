import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { graveFindings } from './graveFindings.ts';
import { type OpenedApp, openApp } from './openApp.ts';

let app: OpenedApp;
afterEach(() => app.close());

const headline = (page: Page) => page.locator('h1').innerText();
const sentences = (page: Page) => page.locator('.curves').innerText();

/** After this many frames every change made before is drawn. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 60))),
      ),
  );
}

describe('the opening view', () => {
  it('says at first glance what the two ways of giving the drug do', async () => {
    app = await openApp();
    const { page } = app;
    expect(await headline(page)).toBe('A calmer leg on 1/150 of the dose.');
    const words = await sentences(page);
    expect(words).toContain('Tablets 335 and falling; pump 1.7, steady.');
    expect(words).toContain('At the cord: tablets 25, pump 555.');
    expect(words).toContain('Tablets calm it by 0.2, the pump by 2.2.');
    expect(await page.innerText('.imprint')).toContain('For teaching, not for treating patients.');
  });

  it.each(['light', 'dark', 'projector'] as const)(
    'has nothing that axe finds serious in the %s theme',
    async (theme) => {
      app = await openApp({ theme, width: 1280, height: 800 });
      expect(await graveFindings(app.page)).toEqual([]);
    },
  );

  it.each([
    [1280, 800],
    [1920, 1080],
  ])('fits %d x %d without scrolling', async (width, height) => {
    app = await openApp({ width, height });
    const overflow = await app.page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          'html, body, .app, .frame, .frame-left, .frame-main, .explore-right',
        ),
      ]
        .filter(
          (element) =>
            element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1,
        )
        .map(
          (element) =>
            `${element.className || element.tagName} ${element.scrollHeight} ${element.clientHeight}`,
        ),
    );
    expect(overflow).toEqual([]);
  });

  it('does not scroll sideways at 390', async () => {
    app = await openApp({ width: 390, height: 844 });
    const { scrollWidth, clientWidth } = await app.page.evaluate(() => ({
      scrollWidth: Math.max(
        ...[...document.querySelectorAll('html, body, .app, .frame-main')].map((one) => one.scrollWidth),
      ),
      clientWidth: document.documentElement.clientWidth,
    }));
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  });
});

describe('changing the patient and the doses', () => {
  it('redraws from the keyboard alone and says what changed', async () => {
    app = await openApp();
    const { page } = app;
    await page.getByRole('spinbutton', { name: /kidneys/i }).fill('20');
    await page.keyboard.press('Enter');
    await expect.poll(() => sentences(page)).not.toContain('Tablets 335');
    const plasma = Number(/Tablets (\d+)/.exec(await sentences(page))?.[1]);
    expect(plasma).toBeGreaterThan(500);
  });

  it('takes one of the model’s patients, and says when somebody else is made of them', async () => {
    app = await openApp();
    const { page } = app;
    const patient = page.getByRole('combobox', { name: 'Patient', exact: true });
    await patient.selectOption({ label: 'Child of 20 kg' });
    const weight = page.getByRole('spinbutton', { name: 'Weight' });
    await expect.poll(() => weight.inputValue()).toBe('20');
    await weight.press('ArrowUp');
    await expect
      .poll(() => patient.evaluate((one) => (one as HTMLSelectElement).selectedOptions[0]?.label))
      .toBe('Your own patient');
  });

  it('keeps the last good value and says what is wrong beside the field', async () => {
    app = await openApp();
    const { page } = app;
    const field = page.getByRole('spinbutton', { name: 'Daily dose' });
    await field.fill('4000');
    const problem = page.locator('.problem-note', { hasText: '2,003' });
    await problem.waitFor();
    expect(await problem.innerText()).toMatch(/The run keeps your last good value, 400/);
    expect(await headline(page)).toBe('A calmer leg on 1/150 of the dose.');
  });

  it('stops saying that the pump is better when it is off', async () => {
    app = await openApp();
    const { page } = app;
    await page.getByRole('spinbutton', { name: 'Daily dose' }).fill('0');
    await page.keyboard.press('Enter');
    await expect.poll(() => headline(page)).toMatch(/^Tablets alone/);
  });

  it('measures the way from a change to the redrawn curves', async () => {
    app = await openApp();
    const { page } = app;
    await page.getByRole('spinbutton', { name: 'Weight' }).press('ArrowUp');
    await settled(page);
    const entries = await page.evaluate(() => performance.getEntriesByName('slider-to-redraw').length);
    expect(entries).toBe(1);
  });
});

describe('time', () => {
  it('moves with the keys, and every sentence follows', async () => {
    app = await openApp();
    const { page } = app;
    await page.getByRole('group', { name: /Curves over time/ }).focus();
    await page.keyboard.press('Home');
    await settled(page);
    expect(await page.innerText('.transport')).toContain('Day 1, 00:00');
    expect(await sentences(page)).toContain('Tablets 0');
  });

  it('zooms with plus, and 0 shows the whole run again', async () => {
    app = await openApp();
    const { page } = app;
    await page.getByRole('group', { name: /Curves over time/ }).focus();
    await page.keyboard.press('+');
    const whole = page.getByRole('button', { name: 'Whole run' });
    await whole.waitFor();
    await page.keyboard.press('0');
    await whole.waitFor({ state: 'detached' });
    expect(await whole.count()).toBe(0);
  });

  it('plays and can be paused', async () => {
    app = await openApp();
    const { page } = app;
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await expect.poll(() => page.innerText('.transport')).not.toContain('Day 2, 09:00');
    await page.getByRole('button', { name: 'Pause' }).click();
    const paused = await page.innerText('.transport');
    await settled(page);
    expect(await page.innerText('.transport')).toBe(paused);
  });
});

describe('comparing and taking away', () => {
  it('pins a run and puts it beside the next in numbers', async () => {
    app = await openApp();
    const { page } = app;
    await page.keyboard.press('p');
    await page.getByRole('radio', { name: 'Bodies and numbers' }).check();
    await page.getByRole('spinbutton', { name: 'Daily dose' }).fill('200');
    await page.keyboard.press('Enter');
    const rows = page.locator('.comparison tbody tr');
    await expect.poll(() => rows.count()).toBe(4);
    await page.getByRole('radio', { name: 'Cord' }).check();
    const peaks = await rows.locator('td:nth-child(2)').allInnerTexts();
    expect(peaks[1]).toBe('278');
    expect(peaks[3]).toBe('556');
  });

  it('exports the curves, and the sidecar carries their checksum', async () => {
    app = await openApp();
    const { page } = app;
    const downloads: Download[] = [];
    page.on('download', (download) => downloads.push(download));
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('menuitem', { name: /CSV/ }).click();
    await expect.poll(() => downloads.length).toBeGreaterThanOrEqual(4);
    const text = async (name: string) => {
      const download = downloads.find((one) => one.suggestedFilename() === name);
      return download ? readFileSync(await download.path(), 'utf8') : '';
    };
    const curves = await text('curves.csv');
    expect(curves.split('\n')[0]).toBe('run_id,subject_id,time_h,variable,value,unit,kind,percentile');
    const sidecar = JSON.parse(await text('curves.meta.json')) as { readonly statement: string };
    expect(sidecar.statement).toBe('For teaching, not for treating patients.');
    expect(await text('events-tablets.csv')).toContain('oral');
  });

  it('finds actions by words', async () => {
    app = await openApp();
    const { page } = app;
    await page.keyboard.press('Control+k');
    await page.keyboard.type('linear');
    await page.keyboard.press('Enter');
    await settled(page);
    expect(await page.getByRole('radio', { name: 'Linear' }).isChecked()).toBe(true);
  });
});

describe('choosing the charts', () => {
  const charts = (page: Page) =>
    page
      .locator('.curves [role="img"]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));

  it('shows any observable of the model and says so in its own words', async () => {
    app = await openApp({ width: 1280, height: 800 });
    const { page } = app;
    await page.getByRole('button', { name: 'Curves', exact: true }).press('Enter');
    await page.getByRole('checkbox', { name: /^Temperature/ }).focus();
    await page.keyboard.press('Space');
    await expect.poll(() => charts(page)).toHaveLength(4);
    expect((await charts(page))[3]).toMatch(/^D\. Temperature, °C\. Tablets 3\d\.\d; pump 3\d\.\d/);
    await page.getByRole('checkbox', { name: 'Plasma' }).press('Space');
    await expect.poll(() => charts(page)).toHaveLength(3);
    expect(await page.locator('.type-lede').innerText()).not.toContain('the blood (A)');
    await page.getByRole('button', { name: 'As first shown' }).press('Enter');
    await expect.poll(() => charts(page)).toHaveLength(3);
  });

  it('fits four charts at 1280 by 800, and more than fit scroll', async () => {
    app = await openApp({ width: 1280, height: 800 });
    const { page } = app;
    const overflows = () =>
      page.locator('.explore-charts').evaluate((one) => one.scrollHeight > one.clientHeight + 1);
    await page.getByRole('button', { name: 'Curves', exact: true }).press('Enter');
    await page.getByRole('checkbox', { name: /^Temperature/ }).press('Space');
    await expect.poll(() => charts(page)).toHaveLength(4);
    expect(await overflows()).toBe(false);
    for (const name of [/^Breathing/, /^Heart rate/]) {
      await page.getByRole('checkbox', { name }).press('Space');
    }
    await expect.poll(() => charts(page)).toHaveLength(6);
    expect(await overflows()).toBe(true);
  });

  it('has nothing that axe finds serious', async () => {
    app = await openApp({ width: 1280, height: 800 });
    const { page } = app;
    await page.getByRole('button', { name: 'Curves', exact: true }).press('Enter');
    expect(await graveFindings(page)).toEqual([]);
  });

  it('chooses how long the run is', async () => {
    app = await openApp();
    const { page } = app;
    await page.getByRole('combobox', { name: 'Length of the run' }).selectOption({ label: '30 days' });
    await expect.poll(() => page.innerText('.imprint')).toContain('720 h run');
    await page.getByRole('group', { name: /Curves over time/ }).focus();
    await page.keyboard.press('End');
    await expect.poll(() => page.innerText('.transport')).toContain('Day 31, 00:00');
  });
});
