import type { Page } from 'playwright-core';
import { it } from 'vitest';
import { takePicture } from './takePicture.ts';

const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;

/** The windows come when the page is quiet, and their still a moment later. */
async function windows(page: Page): Promise<void> {
  await page.locator('.windows[data-picture="stage"]').waitFor({ timeout: 30_000 });
  await page.waitForTimeout(2500);
}

it.each(['light', 'dark', 'projector'] as const)('Explore in the %s theme', async (theme) => {
  for (const size of sizes) await takePicture(`explore-${theme}-${size.width}`, { theme, ...size }, windows);
});

it('Explore where it folds', async () => {
  await takePicture('explore-light-900', { theme: 'light', width: 900, height: 1100 }, windows);
  await takePicture('explore-light-390', { theme: 'light', width: 390, height: 844 });
});

it('Explore with a pinned run', async () => {
  await takePicture(
    'explore-pinned-light-1280',
    { theme: 'light', width: 1280, height: 800 },
    async (page) => {
      await page.keyboard.press('p');
      await page.getByRole('radio', { name: 'Bodies and numbers' }).check();
      await page.getByRole('spinbutton', { name: 'Daily dose' }).fill('200');
      await page.keyboard.press('Enter');
      await page.locator('.comparison tbody tr').nth(3).waitFor();
      await page.getByRole('radio', { name: 'Cord' }).check();
      await page.locator('h1').click();
    },
  );
});

it('Explore with a value that cannot be used', async () => {
  await takePicture(
    'explore-problem-light-1280',
    { theme: 'light', width: 1280, height: 800 },
    async (page) => {
      await page.getByRole('spinbutton', { name: 'Daily dose' }).fill('4000');
      await page.locator('.problem-note').waitFor();
    },
  );
});

it('the parameter sheet', async () => {
  await takePicture('parameters-light-1280', { theme: 'light', width: 1280, height: 800 }, async (page) => {
    await page.getByRole('button', { name: 'All parameters' }).click();
    await page.getByRole('dialog').waitFor();
  });
});
