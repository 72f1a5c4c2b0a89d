import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { afterEach, beforeAll, expect, it } from 'vitest';
import type { LoopReport } from './loopPage.ts';
import { type OpenedApp, openApp } from './openApp.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The room's own export as one script, with what reads the file back. */
let script = '';
let app: OpenedApp;

beforeAll(async () => {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'chrome110',
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      lib: { entry: `${root}test/e2e/loopPage.ts`, formats: ['iife'], name: 'loop' },
    },
  });
  const [{ output }] = built as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput];
  script = output[0].code;
});
afterEach(() => app.close());

async function exported(page: Page): Promise<LoopReport> {
  await page.route('**/loop.js', (route) => route.fulfill({ contentType: 'text/javascript', body: script }));
  await page.addScriptTag({ url: '/loop.js' });
  return page.evaluate(() => window.exportLoop());
}

it('exports one whole loop without a seam: every frame in a file whose first picture follows its last', async () => {
  app = await openApp({ path: '#practise', expectedProblems: [/WebGL/, /GL Driver Message/] });
  const loop = await exported(app.page);
  // The picture of the loop's end is that of its beginning, to the last value; half way it is another.
  expect(loop.unlikeAtEnd).toBe(0);
  expect(loop.unlikeAtHalf).toBeGreaterThan(500);
  if (loop.problems.length > 0) {
    expect(loop.problems).toEqual(['no-video-encoder']);
    return;
  }
  expect(loop.frames).toBe(24);
  expect(loop.packets).toBe(24);
  expect(loop.endSeconds).toBeCloseTo(12, 1);
  expect([loop.width, loop.height]).toEqual([160, 120]);
  expect(loop.bytes).toBeGreaterThan(5000);
  const isMp4 = String.fromCharCode(...loop.head.slice(4, 8)) === 'ftyp';
  const isWebm = loop.head.slice(0, 4).join() === [0x1a, 0x45, 0xdf, 0xa3].join();
  expect({ mp4: isMp4, webm: isWebm }[loop.extension]).toBe(true);
  // A codec loses a little: the file's first picture is far nearer to the loop's end than to its middle.
  expect(loop.firstFromEnd).toBeLessThan(6);
  expect(loop.firstFromEnd).toBeLessThan(0.75 * loop.firstFromHalf);
});

it('says that there is no encoder where the browser has none', async () => {
  app = await openApp({ path: '#practise', expectedProblems: [/WebGL/, /GL Driver Message/] });
  await app.page.evaluate(() => Reflect.deleteProperty(globalThis, 'VideoEncoder'));
  const { problems } = await exported(app.page);
  expect(problems).toEqual(['no-video-encoder']);
});
