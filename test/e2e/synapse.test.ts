import { statSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { graveFindings } from './graveFindings.ts';
import { type OpenedApp, openApp } from './openApp.ts';

let app: OpenedApp;
afterEach(() => app.close());

/** Asks a graphics card that is really a program to say so in the console, which is no fault of the page. */
const contextWords = [/WebGL/, /GL Driver Message/, /CONTEXT_LOST/, /THREE/];
const noWebgl = ['--disable-3d-apis'];
const drawnSelector = '.windows[data-picture="stage"]';
const flatSelector = '.windows[data-picture="flat"]';

/** Stills are drawn a quarter of a second after the last change, in software within about a second more. */
async function drawn(page: Page): Promise<void> {
  await page.waitForTimeout(2500);
}

interface Look {
  readonly colours: number;
  readonly bytes: string;
}

/** How many colours an element shows, and its picture to compare. */
async function lookOf(page: Page, selector: string): Promise<Look> {
  const png = await page.locator(selector).screenshot();
  const bytes = png.toString('base64');
  const colours = await page.evaluate(async (text) => {
    const file = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([file], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('There is no 2D context.');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const found = new Set<number>();
    for (let at = 0; at < data.length; at += 4)
      found.add(((data[at]! >> 3) << 10) | ((data[at + 1]! >> 3) << 5) | (data[at + 2]! >> 3));
    return found.size;
  }, bytes);
  return { colours, bytes };
}

/** How many pixels in a thousand of two pictures are not alike; the page's own edges may be smoothed otherwise by a hair. */
async function unlike(page: Page, one: Look, other: Look): Promise<number> {
  return page.evaluate(
    async (texts) => {
      const [first, second] = await Promise.all(
        texts.map(async (text) => {
          const image = await createImageBitmap(
            new Blob([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))]),
          );
          const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
          if (!context) throw new Error('There is no 2D context.');
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height);
        }),
      );
      if (!first || !second || first.data.length !== second.data.length) return 1000;
      let count = 0;
      for (let at = 0; at < first.data.length; at += 4) {
        const isUnlike = [0, 1, 2].some(
          (channel) => Math.abs(first.data[at + channel]! - second.data[at + channel]!) > 8,
        );
        count += isUnlike ? 1 : 0;
      }
      return (1000 * count) / (first.data.length / 4);
    },
    [one.bytes, other.bytes],
  );
}

const window = (site: string) => `.window[data-window="${site}"] .window-box`;

async function loseContext(page: Page): Promise<void> {
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.windows-canvas');
    const way = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    if (!way) throw new Error('The context cannot be lost.');
    Object.assign(globalThis, { wayBack: way });
    way.loseContext();
  });
}

async function restoreContext(page: Page): Promise<void> {
  await page.evaluate(() =>
    (globalThis as unknown as { wayBack: { restoreContext(): void } }).wayBack.restoreContext(),
  );
}

describe('the windows beside the charts', () => {
  it('draw the brain stem and the cord, with letters that go on after the charts', async () => {
    app = await openApp({ width: 1280, height: 800, readySelector: drawnSelector });
    const { page } = app;
    await drawn(page);
    expect((await lookOf(page, window('cord'))).colours).toBeGreaterThan(60);
    expect((await lookOf(page, window('brainstem'))).colours).toBeGreaterThan(60);
    expect(await page.locator('.window .type-letter').allInnerTexts()).toEqual(['D', 'E']);
    expect(await page.innerText('.window[data-window="cord"] .window-counts')).toMatch(
      /\d+ of \d+ receptors hold drug/,
    );
  });

  it.each([
    [1280, 800],
    [1920, 1080],
  ])('fit %d x %d without scrolling', async (width, height) => {
    app = await openApp({ width, height, readySelector: drawnSelector });
    const overflowing = await app.page.evaluate(() =>
      [...document.querySelectorAll('.frame-right, .explore-right, .synapse-pane, .windows, .window')]
        .filter((one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1)
        .map((one) => `${one.className} ${one.scrollHeight} ${one.clientHeight}`),
    );
    expect(overflowing).toEqual([]);
  });

  it('show the other way of giving the drug when asked, and the bodies instead, and remember', async () => {
    app = await openApp({ width: 1280, height: 800, readySelector: drawnSelector });
    const { page } = app;
    const counts = () => page.innerText('.window[data-window="cord"] .window-counts');
    const withPump = await counts();
    await page.locator('.synapse-pane').getByRole('radio', { name: 'Tablets' }).check();
    await expect.poll(counts).not.toBe(withPump);
    await page.getByRole('radio', { name: 'Bodies and numbers' }).check();
    await page.locator('.comparison tbody tr').first().waitFor();
    await page.reload();
    await page.locator('.comparison tbody tr').first().waitFor();
    expect(await page.locator('.windows').count()).toBe(0);
  });

  it('follow the scrubbed time: before any drug nothing is bound', async () => {
    app = await openApp({ width: 1280, height: 800, readySelector: drawnSelector });
    const { page } = app;
    await page.getByRole('group', { name: /Curves over time/ }).focus();
    await page.keyboard.press('Home');
    await expect.poll(() => page.innerText('.window[data-window="cord"] .window-counts')).toMatch(/^0 of 14/);
  });

  it('never take the charts down when the 3D drawing fails', async () => {
    app = await openApp({
      width: 1280,
      height: 800,
      readySelector: drawnSelector,
      expectedProblems: contextWords,
    });
    const { page } = app;
    await page.evaluate(() => {
      for (const name of [
        'drawArrays',
        'drawElements',
        'drawElementsInstanced',
        'drawArraysInstanced',
      ] as const) {
        WebGL2RenderingContext.prototype[name] = () => {
          throw new Error('The card is on fire.');
        };
      }
    });
    await page.getByRole('group', { name: /Curves over time/ }).focus();
    await page.keyboard.press('ArrowRight');
    await page.locator(flatSelector).waitFor();
    expect(await page.innerText('.windows-note')).toContain('The card is on fire.');
    await page.locator('.window-flat svg').first().waitFor();
    expect(await page.innerText('.curves')).toContain('Tablets');
    await page.getByRole('spinbutton', { name: 'Daily dose' }).fill('200');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.innerText('.curves')).not.toContain('pump 555');
  });

  it.each(['light', 'dark', 'projector'] as const)(
    'have nothing that axe finds serious in the %s theme',
    async (theme) => {
      app = await openApp({ theme, width: 1280, height: 800, readySelector: drawnSelector });
      expect(await graveFindings(app.page)).toEqual([]);
    },
  );
});

describe('the whole screen', () => {
  const open = (options = {}) =>
    openApp({ path: '#synapse', width: 1280, height: 800, readySelector: drawnSelector, ...options });

  it('draws the same picture for the same run and time', async () => {
    app = await open();
    const { page } = app;
    await drawn(page);
    const first = await lookOf(page, window('cord'));
    expect(first.colours).toBeGreaterThan(60);
    await page.reload();
    await page.locator(drawnSelector).waitFor();
    await drawn(page);
    expect(await unlike(page, await lookOf(page, window('cord')), first)).toBeLessThan(0.1);
  });

  it('waits for a lost card with the flat drawing, and draws the same again when it is back', async () => {
    app = await open({ expectedProblems: contextWords });
    const { page } = app;
    await drawn(page);
    const before = await lookOf(page, window('cord'));
    await loseContext(page);
    await page.locator('.windows[data-picture="lost"]').waitFor();
    await page.locator('.window-flat svg').first().waitFor();
    expect(await page.innerText('.windows-note')).toContain('3D paused, restoring');
    await restoreContext(page);
    await page.locator(drawnSelector).waitFor();
    await drawn(page);
    expect(await unlike(page, await lookOf(page, window('cord')), before)).toBeLessThan(0.1);
    await loseContext(page);
    await page.locator(flatSelector).waitFor();
    expect(await page.innerText('.windows-note')).toContain('twice within a minute');
  });

  it('draws flat and says why where there is no WebGL', async () => {
    app = await open({
      chromiumArguments: noWebgl,
      readySelector: flatSelector,
      expectedProblems: contextWords,
    });
    const { page } = app;
    await page.locator('.window-flat svg').first().waitFor();
    expect(await page.innerText('.windows-note')).toContain('no 3D drawing');
    await expect.poll(() => page.locator('.window-flat svg *').count()).toBeGreaterThan(500);
  });

  it('draws flat when asked, and solid again', async () => {
    app = await open();
    const { page } = app;
    await page.getByRole('button', { name: 'Quality' }).click();
    await page.getByRole('menuitemradio', { name: 'Flat drawing' }).click();
    await page.locator('.window-flat svg').first().waitFor();
    await page.getByRole('button', { name: 'Quality' }).click();
    await page.getByRole('menuitemradio', { name: 'As fits this machine' }).click();
    await page.locator(drawnSelector).waitFor();
  });

  it('can be walked through with the keyboard alone', async () => {
    app = await open();
    const { page } = app;
    await page.getByRole('tab', { name: 'Parts' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.part-row').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const crumbs = page.getByRole('navigation', { name: 'Camera' });
    await expect.poll(() => crumbs.locator('li').count()).toBe(3);
    await page.keyboard.press('Escape');
    await expect.poll(() => crumbs.innerText()).toContain('Spinal cord');
    await page.keyboard.press('Escape');
    await expect.poll(() => crumbs.locator('li').count()).toBe(1);
    await page.keyboard.press('4');
    await page.getByText('demonstration, not data').first().waitFor();
    await page.keyboard.press('1');
    const clock = () => page.innerText('.transport-clock');
    const before = await clock();
    await page.keyboard.press('ArrowRight');
    await expect.poll(clock).not.toBe(before);
    const molecules = () => page.innerText('.molecular-time');
    const beat = await molecules();
    await page.keyboard.press('Space');
    await expect.poll(molecules).not.toBe(beat);
  });

  it('names a part under the pointer after a moment, and goes to it on a click', async () => {
    app = await open();
    const { page } = app;
    await page.keyboard.press('2');
    const box = await page.locator(window('cord')).boundingBox();
    if (!box) throw new Error('The window has no place.');
    await page.mouse.move(box.x + box.width * 0.42, box.y + box.height * 0.35, { steps: 3 });
    await page.getByRole('tooltip').waitFor();
    await page.mouse.click(box.x + box.width * 0.42, box.y + box.height * 0.35);
    await expect.poll(() => page.getByRole('navigation', { name: 'Camera' }).locator('li').count()).toBe(3);
  });

  it('shows five examples that say that they are no run', async () => {
    app = await open();
    const { page } = app;
    await page.getByRole('radio', { name: 'Overdose' }).check();
    await page.getByText('example, not your run').first().waitFor();
    await expect
      .poll(() => page.innerText('.window[data-window="brainstem"] .window-counts'))
      .toContain('12 of 14');
    await page.getByRole('radio', { name: 'Your run' }).check();
    await expect.poll(() => page.getByText('example, not your run').count()).toBe(0);
  });

  it('tells the story of one receptor step by step, from three sides', async () => {
    app = await open();
    const { page } = app;
    await page.getByRole('tab', { name: 'Receptor' }).click();
    const caption = () => page.innerText('.hero-caption');
    const first = await caption();
    await drawn(page);
    const atRest = await lookOf(page, window('hero'));
    expect(atRest.colours).toBeGreaterThan(30);
    for (let count = 0; count < 4; count += 1) await page.getByRole('button', { name: 'Next step' }).click();
    await expect.poll(caption).not.toBe(first);
    await drawn(page);
    expect(await unlike(page, await lookOf(page, window('hero')), atRest)).toBeGreaterThan(10);
    for (const side of ['Trap', 'Above']) {
      await page.getByRole('group', { name: 'Seen from' }).getByRole('radio', { name: side }).check();
      await drawn(page);
      expect((await lookOf(page, window('hero'))).colours).toBeGreaterThan(20);
    }
  });

  it('saves a still and the flat drawing', async () => {
    app = await open();
    const { page } = app;
    await drawn(page);
    for (const [item, file] of [
      [/PNG 2/, /^baclofen-synapse-\w+\.png$/],
      [/SVG/, /^baclofen-synapse-\w+\.svg$/],
    ] as const) {
      await page.getByRole('button', { name: 'Save the picture' }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name: item }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(file);
      expect(statSync(await download.path()).size).toBeGreaterThan(50_000);
    }
  });

  it('draws a video frame by frame, and can be stopped', async () => {
    app = await open();
    const { page } = app;
    const downloads: string[] = [];
    page.on('download', (download) => downloads.push(download.suggestedFilename()));
    await page.getByRole('button', { name: 'Save the picture' }).click();
    await page.getByRole('menuitem', { name: /video/ }).click();
    const progress = page.locator('.save-progress');
    const outcome = await Promise.race([
      progress
        .getByText(/[1-9]\d* %/)
        .waitFor()
        .then(() => 'drawing'),
      page
        .getByText('This browser encodes no video')
        .waitFor()
        .then(() => 'no encoder'),
    ]);
    if (outcome === 'drawing') await progress.getByRole('button', { name: 'Stop' }).click();
    await progress.waitFor({ state: 'detached' });
    expect(downloads).toEqual([]);
    await page.locator(drawnSelector).waitFor();
  });

  it('shows every part by itself', async () => {
    app = await open();
    const { page } = app;
    await page.getByRole('tab', { name: 'Accuracy' }).click();
    await page.getByRole('button', { name: 'Parts, one by one' }).click();
    const dialog = page.getByRole('dialog', { name: 'Parts, one by one' });
    await dialog.locator('.specimen-picture').waitFor();
    const names = await dialog.locator('.specimen-list button').allInnerTexts();
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) {
      await dialog.getByRole('button', { name, exact: true }).click();
      await page.waitForTimeout(700);
      expect((await lookOf(page, '.specimen-picture')).colours, name).toBeGreaterThan(8);
    }
  });

  it('pauses moving molecules, and they stay where they are', async () => {
    app = await open();
    const { page } = app;
    await page.getByRole('button', { name: 'Quality' }).click();
    await page.getByRole('menuitemradio', { name: 'Low', exact: true }).click();
    const pause = page.locator('.molecular').getByRole('button', { name: 'Pause' });
    await pause.click();
    const time = () => page.innerText('.molecular-time');
    const stopped = await time();
    await page.waitForTimeout(600);
    expect(await time()).toBe(stopped);
  });

  it.each(['light', 'dark', 'projector'] as const)(
    'has nothing that axe finds serious in the %s theme',
    async (theme) => {
      app = await open({ theme });
      expect(await graveFindings(app.page)).toEqual([]);
    },
  );

  it.each([900, 390])('does not scroll sideways at %d', async (width) => {
    app = await open({ width, height: 844 });
    const widest = await app.page.evaluate(() =>
      Math.max(
        ...[...document.querySelectorAll('html, body, .app, .page-main')].map((one) => one.scrollWidth),
      ),
    );
    expect(widest).toBeLessThanOrEqual(width);
    // The body stands between two windows, and lies under one.
    const values = app.page.locator(width < 900 ? '.lying-body .body-value' : '.lab-strip .body-value');
    await expect.poll(async () => (await values.allTextContents()).filter(Boolean).length).toBe(5);
  });
});
