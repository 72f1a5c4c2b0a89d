import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type OpenOptions, openApp } from '../e2e/openApp.ts';

const folder = join(import.meta.dirname, '../../docs/pictures');

/** Opens the built app, does what is asked, and saves what it shows as docs/pictures/NAME.png. */
export async function takePicture(
  name: string,
  options: OpenOptions,
  act: (page: Page) => Promise<void> = async () => undefined,
): Promise<void> {
  const app = await openApp({ reducedMotion: true, ...options });
  await act(app.page);
  await app.page.evaluate(() => document.fonts.ready);
  await app.page.waitForTimeout(500);
  await app.page.screenshot({ path: join(folder, `${name}.png`) });
  await app.close();
}
