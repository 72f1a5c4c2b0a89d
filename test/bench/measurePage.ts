import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { Served } from '#electron/serve.ts';
import { findBrowser } from '../e2e/findBrowser.ts';
import { percentile } from './statistics.ts';

export interface PageMeasures {
  readonly slider_to_redraw_ms_p50: number;
  readonly slider_to_redraw_ms_p95: number;
  readonly first_curve_gzip_kb: number;
}

const moves = { warmUp: 30, measured: 120 };
/** The app measures each change under this name, from the change to the redrawn curves. */
const measureName = 'slider-to-redraw';
const longestRedrawMilliseconds = 5_000;
/** The first still of both windows takes software graphics seconds. */
const settleMilliseconds = 6_000;

/** Opens the built app, weighs the JavaScript it loads up to its first curves, then moves a slider with the keyboard. */
export async function measurePage(): Promise<PageMeasures> {
  const server = await serveBuilt();
  let browser: Browser | null = null;
  try {
    const { executablePath, environment } = await findBrowser();
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox'],
      env: { ...process.env, ...environment } as Record<string, string>,
    });
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const gzipBytes = await openCounting(page, server.address);
    // With the windows at the right open, as a person would have them.
    await page.waitForSelector('.synapse-pane', { timeout: 30_000 });
    await page.waitForTimeout(settleMilliseconds);
    const times = await moveSlider(page);
    return {
      slider_to_redraw_ms_p50: percentile(times, 0.5),
      slider_to_redraw_ms_p95: percentile(times, 0.95),
      first_curve_gzip_kb: gzipBytes / 1000,
    };
  } finally {
    await browser?.close();
    await server.close();
  }
}

/** Opens the page and waits for its first curves. Returns the gzip size of all JavaScript until then, the worker's too. */
async function openCounting(page: Page, address: string): Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    const isScript = /javascript/.test(response.headers()['content-type'] ?? '');
    if (isScript) sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto(address);
  await page.waitForSelector('[data-ready]', { state: 'attached' });
  const before = [...sizes];
  return (await Promise.all(before)).reduce((sum, size) => sum + size, 0);
}

async function moveSlider(page: Page): Promise<readonly number[]> {
  const slider = page.locator('input[type=range]').first();
  await slider.focus();
  for (let move = 0; move < moves.warmUp + moves.measured; move += 1) {
    // There and back, so that it never comes to rest at an end.
    await page.keyboard.press(move % 20 < 10 ? 'ArrowRight' : 'ArrowLeft');
    await page.waitForFunction(
      ([name, count]) => performance.getEntriesByName(name).length >= count,
      [measureName, move + 1] as const,
      { timeout: longestRedrawMilliseconds },
    );
  }
  const durations = await page.evaluate(
    (name) => performance.getEntriesByName(name).map(({ duration }) => duration),
    measureName,
  );
  return durations.slice(-moves.measured);
}

async function serveBuilt(): Promise<Served> {
  const built = (await import(pathToFileURL(resolve('out/main/serve.cjs')).href)) as {
    serve(): Promise<Served>;
  };
  return built.serve();
}
