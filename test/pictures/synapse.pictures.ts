import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { it } from 'vitest';
import { openApp } from '../e2e/openApp.ts';
import { takePicture } from './takePicture.ts';

const wide = { width: 1280, height: 800 } as const;
const drawn = { path: '#synapse', readySelector: '.windows[data-picture="stage"]' } as const;
const states = ['At rest', 'Tablets', 'Pump', 'Overdose', 'Withdrawal'] as const;
const fileOf = (state: string) => state.toLowerCase().replace('at ', '');

/** A still comes a quarter of a second after the last change; in software it takes a second more. */
const settle = (page: Page) => page.waitForTimeout(2500);

/** A radio within a group: "Tablets" is an example and a route. */
async function show(page: Page, state: string): Promise<void> {
  await page.getByRole('group', { name: 'Show', exact: true }).getByRole('radio', { name: state }).check();
  await settle(page);
}

it('the five states', async () => {
  for (const state of states) {
    await takePicture(`synapse-${fileOf(state)}-light-1280`, { theme: 'light', ...wide, ...drawn }, (page) =>
      show(page, state),
    );
  }
});

it('the run in the dark and on the projector', async () => {
  await takePicture('synapse-dark-1920', { theme: 'dark', width: 1920, height: 1080, ...drawn }, settle);
  await takePicture('synapse-projector-1280', { theme: 'projector', ...wide, ...drawn }, settle);
});

it('one receptor', async () => {
  const step = async (page: Page, times: number) => {
    for (let count = 0; count < times; count += 1)
      await page.getByRole('button', { name: 'Next step' }).click();
    await settle(page);
  };
  await takePicture('synapse-hero-light-1280', { theme: 'light', ...wide, ...drawn }, async (page) => {
    await page.keyboard.press('4');
    await step(page, 4);
  });
  await takePicture('synapse-from-above-dark-1280', { theme: 'dark', ...wide, ...drawn }, async (page) => {
    await page.keyboard.press('5');
    await step(page, 4);
  });
});

it('the flat drawing', async () => {
  await takePicture('synapse-flat-light-1280', { theme: 'light', ...wide, ...drawn }, async (page) => {
    await page.getByRole('button', { name: 'Quality' }).click();
    await page.getByRole('menuitemradio', { name: 'Flat drawing' }).click();
    await page.locator('.window-flat svg').first().waitFor();
    await settle(page);
  });
});

it.each(['At rest', 'Pump'] as const)('the motion of one beat, %s', { timeout: 240_000 }, async (state) => {
  // Reading sixteen pictures back makes software graphics complain of its own speed.
  const expectedProblems = [/GL Driver Message/];
  const app = await openApp({ theme: 'light', reducedMotion: true, expectedProblems, ...wide, ...drawn });
  await show(app.page, state);
  await app.page.getByRole('button', { name: 'Save the picture' }).click();
  const [sheet] = await Promise.all([
    app.page.waitForEvent('download', { timeout: 200_000 }),
    app.page.getByRole('menuitem', { name: /16 stills/ }).click(),
  ]);
  const name = `synapse-motion-${fileOf(state)}.png`;
  await sheet.saveAs(join(import.meta.dirname, '../../docs/pictures', name));
  await app.close();
});
