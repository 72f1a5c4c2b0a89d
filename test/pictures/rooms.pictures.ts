import type { Page } from 'playwright-core';
import { it } from 'vitest';
import { takePicture } from './takePicture.ts';

const wide = { width: 1280, height: 800 } as const;
const large = { width: 1920, height: 1080 } as const;
const views = [
  { name: 'light-1280', theme: 'light', ...wide },
  { name: 'dark-1920', theme: 'dark', ...large },
  { name: 'projector-1280', theme: 'projector', ...wide },
] as const;

/** Does something by its words in the palette. */
async function find(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

async function addEvent(page: Page, sentence: string): Promise<void> {
  await find(page, 'what else happens');
  await page.getByRole('textbox', { name: 'In words' }).fill(sentence);
  await page.keyboard.press('Enter');
  await page.getByRole('list', { name: 'In this run' }).getByRole('textbox').first().waitFor();
}

it('How do we know?', async () => {
  for (const { name, ...view } of views) {
    await takePicture(`evidence-${name}`, { ...view, path: '#evidence', readySelector: '.imprint' }, (page) =>
      page.waitForTimeout(6000),
    );
  }
});

it('the model on screen', async () => {
  for (const { name, ...view } of views) {
    await takePicture(`model-${name}`, { ...view, path: '#model', readySelector: 'math' }, (page) =>
      page.waitForTimeout(1500),
    );
  }
});

it('people', async () => {
  for (const { name, ...view } of views) {
    await takePicture(`people-${name}`, view, async (page) => {
      await find(page, 'many people');
      await page.getByText('1,000 people, seed 1.').waitFor({ timeout: 90_000 });
      await page.waitForTimeout(500);
    });
  }
});

it('what matters most', async () => {
  await takePicture('matters-light-1280', { theme: 'light', ...wide }, async (page) => {
    await page.getByRole('radio', { name: 'Bodies and numbers' }).check();
    await page.getByRole('button', { name: 'What matters most?' }).click();
    await page.waitForTimeout(8000);
  });
});

it('a stalled pump in somebody who has used it for two years', async () => {
  await takePicture('stall-dark-1920', { theme: 'dark', ...large }, async (page) => {
    await find(page, 'patient: on a pump');
    await find(page, 'length of the run: 7');
    await page.getByRole('button', { name: 'Curves', exact: true }).click();
    await page
      .getByRole('checkbox', { name: /withdrawal/i })
      .first()
      .press('Space');
    await page.getByRole('checkbox', { name: 'Plasma' }).press('Space');
    await page.keyboard.press('Escape');
    await addEvent(page, 'the pump stalls at 48 h');
    await page.keyboard.press('Escape');
    await page.waitForTimeout(800);
  });
});

it('what else happens', async () => {
  await takePicture('events-light-1280', { theme: 'light', ...wide }, (page) =>
    addEvent(page, 'the catheter leaks 60 % from 24 h'),
  );
});
