import type { Page } from 'playwright-core';

const mostTabs = 150;
const mostTurns = 120;

/** Presses Tab until the keyboard is on an element that a selector finds. @throws Error when it never gets there */
export async function tabTo(page: Page, selector: string): Promise<void> {
  const target = page.locator(selector);
  for (let turn = 0; turn < mostTabs; turn += 1) {
    const isThere = await target.evaluateAll((elements) =>
      elements.some((element) => element === document.activeElement),
    );
    if (isThere) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${selector}.`);
}

export function focusedWords(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}

export interface PlayedByKeyboard {
  readonly acts: number;
  readonly predictions: number;
  /** What had just been pressed when the keyboard was on nothing. */
  readonly lostFocus: readonly string[];
}

/** Plays the case in view to its end: the first act that each question offers, the first shape of each prediction. */
export async function playToTheEnd(page: Page): Promise<PlayedByKeyboard> {
  const lostFocus: string[] = [];
  let acts = 0;
  let predictions = 0;
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const moment = await momentOf(page);
    if (moment === 'over') return { acts, predictions, lostFocus };
    if (moment === 'predict') {
      await predictFirst(page);
      predictions += 1;
    } else if (moment === 'question') {
      await actFirst(page);
      acts += 1;
    } else {
      await page.keyboard.press('n');
    }
    await page.locator('.play[aria-busy="false"]').waitFor();
    if (await page.evaluate(() => document.activeElement === document.body))
      lostFocus.push(`${turn}: ${moment}`);
  }
  throw new Error('The case does not come to its end.');
}

function momentOf(page: Page): Promise<'over' | 'predict' | 'question' | 'running'> {
  return page.evaluate(() => {
    if (document.querySelector('.predict')) return 'predict';
    const title = document.querySelector('.acts-title')?.textContent ?? '';
    if (title === 'The case ends here.') return 'over';
    const hasActs = document.querySelector('.act-list input:not(:disabled)') !== null;
    return title !== 'What do you do?' && hasActs ? 'question' : 'running';
  });
}

async function actFirst(page: Page): Promise<void> {
  await tabTo(page, '.act-list input');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  // Where the case asks why, Enter leads to the reasons.
  const isAsked = await page.evaluate(() => document.activeElement?.closest('.reason-list') !== null);
  if (!isAsked) return;
  await page.keyboard.press('Space');
  await tabTo(page, 'button:text-is("Do it")');
  await page.keyboard.press('Enter');
}

async function predictFirst(page: Page): Promise<void> {
  if ((await page.locator('.predict-directions').count()) > 0) {
    await tabTo(page, '.predict-directions input');
    await page.keyboard.press('Space');
  } else if ((await page.locator('.predict-words [role="spinbutton"]').count()) > 0) {
    await tabTo(page, '.predict-words [role="spinbutton"]');
    await page.keyboard.press('ArrowUp');
  } else {
    await tabTo(page, '.predict-words :is(button, input)');
    await page.keyboard.press('Space');
  }
  await tabTo(page, 'button:text-is("Commit")');
  await page.keyboard.press('Enter');
  await tabTo(page, 'button:text-is("Go on")');
  await page.keyboard.press('Enter');
}
