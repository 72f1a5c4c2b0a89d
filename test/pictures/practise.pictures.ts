import type { Page } from 'playwright-core';
import { it } from 'vitest';
import { takePicture } from './takePicture.ts';

const views = [
  { name: 'light-1440', theme: 'light', width: 1440, height: 900 },
  { name: 'dark-1920', theme: 'dark', width: 1920, height: 1080 },
  { name: 'projector-1280', theme: 'projector', width: 1280, height: 800 },
  { name: 'light-900', theme: 'light', width: 900, height: 1100 },
  { name: 'light-390', theme: 'light', width: 390, height: 844 },
] as const;

const [light, dark, projector, , narrow] = views;

const practise = { path: '#practise', readySelector: '[data-ready]' } as const;

/** Opens the case of a pump that stalls. */
async function openCase(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Itching, then jumping legs/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Begin' }).waitFor();
}

async function beginCase(page: Page): Promise<void> {
  await openCase(page);
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('heading', { name: 'What do you do?' }).waitFor();
}

async function perform(page: Page, label: string): Promise<void> {
  await page.getByRole('radio', { name: label }).first().check({ force: true });
  // Where the case asks why, a reason goes before the act.
  const reason = page.locator('.reason-list input').first();
  if ((await reason.count()) > 0) await reason.check({ force: true });
  await page.getByRole('button', { name: 'Do it' }).click();
  await page.waitForTimeout(1000);
}

/** An hour, up to the next question. */
async function wait(page: Page): Promise<void> {
  await page.keyboard.press('w');
  await page.locator('.play[aria-busy="false"]').waitFor();
  await page.waitForTimeout(300);
}

/** Draws a line that falls and stays down, by pen. */
async function drawLine(page: Page): Promise<void> {
  const paper = await page.locator('.predict-paper').boundingBox();
  if (!paper) throw new Error('There is nothing to draw on.');
  const at = (share: number, height: number) =>
    page.mouse.move(paper.x + share * (paper.width - 3) + 2, paper.y + height * paper.height);
  await at(0, 0.5);
  await page.mouse.down();
  for (let step = 1; step <= 40; step += 1) await at(step / 40, 0.5 + 0.25 * Math.min(1, step / 22));
  await page.mouse.up();
}

it('the cases and a briefing', async () => {
  const { name, ...view } = light;
  await takePicture(`practise-cases-${name}`, { ...practise, ...view });
  await takePicture(`practise-briefing-${name}`, { ...practise, ...view }, openCase);
});

it('a case in play', async () => {
  for (const { name, ...view } of views) {
    await takePicture(`practise-decide-${name}`, { ...practise, ...view }, async (page) => {
      await beginCase(page);
      await page.keyboard.press('n');
      await page.getByRole('heading', { name: 'What do you do first?' }).waitFor();
    });
  }
});

it('the monitor later', async () => {
  for (const { name, ...view } of [light, projector]) {
    await takePicture(`practise-monitor-${name}`, { ...practise, ...view }, async (page) => {
      await beginCase(page);
      for (let hour = 0; hour < 9; hour += 1) await wait(page);
    });
  }
});

it('predict, then look', async () => {
  for (const { name, ...view } of [light, projector, narrow]) {
    await takePicture(`practise-predict-${name}`, { ...practise, ...view }, async (page) => {
      await beginCase(page);
      await perform(page, 'Baclofen by mouth');
      await drawLine(page);
      await page.getByRole('button', { name: 'Commit' }).click();
      await page.locator('.reveal-row').first().waitFor();
    });
  }
});

it('a debrief', async () => {
  for (const { name, ...view } of [light, dark]) {
    await takePicture(`practise-debrief-${name}`, { ...practise, ...view }, async (page) => {
      await beginCase(page);
      await perform(page, 'Broad antibiotics');
      await perform(page, 'Read the pump');
      await perform(page, 'Pump team');
      await page.getByRole('button', { name: 'End and debrief' }).click();
      await page.locator('.debrief-chart').first().waitFor();
    });
  }
});

it('a case on the author’s desk', async () => {
  for (const { name, ...view } of [light]) {
    await takePicture(`practise-editor-${name}`, { ...practise, ...view }, async (page) => {
      await page.getByRole('button', { name: 'Write a case' }).click();
      await page.getByRole('textbox', { name: 'Case file' }).waitFor();
      await page.locator('.outline-measures').nth(2).waitFor();
    });
  }
});
