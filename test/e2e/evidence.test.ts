import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { graveFindings } from './graveFindings.ts';
import { type OpenedApp, openApp } from './openApp.ts';

let app: OpenedApp;
afterEach(() => app.close());

/** Opens the app at the checkpoints and waits until each was run. */
async function openEvidence(options: Parameters<typeof openApp>[0] = {}): Promise<Page> {
  app = await openApp({ path: '#evidence', ...options });
  await app.page.getByRole('heading', { level: 1, name: /inside their bands/ }).waitFor();
  return app.page;
}

describe('How do we know?', () => {
  it('is reached by keyboard and states the count that failed', async () => {
    app = await openApp();
    const { page } = app;
    await page.getByRole('button', { name: 'How do we know?' }).focus();
    await page.keyboard.press('Enter');
    const heading = page.getByRole('heading', { level: 1, name: /inside their bands/ });
    await heading.waitFor();
    const [, total, inside, outside] =
      /^(\d+) .* (\d+) inside .* (\d+) outside/.exec(await heading.innerText()) ?? [];
    expect(Number(inside) + Number(outside)).toBe(Number(total));
    expect(await page.locator('.evidence-row').count()).toBe(Number(total));
    expect(await page.locator('.verdict-outside').count()).toBe(Number(outside));
    expect(await page.locator('.strip-cross').count()).toBe(Number(outside));
  });

  it('agrees with the page in docs', async () => {
    const page = await openEvidence();
    const written = readFileSync('docs/how-do-we-know.md', 'utf8');
    expect(written).toContain(`**${await page.locator('h1').innerText()}**`);
  });

  it('shows the failing rows alone, and says why they fail', async () => {
    const page = await openEvidence();
    await page.getByRole('radio', { name: /^Outside/ }).check();
    const rows = page.locator('.evidence-row');
    expect(await rows.count()).toBe(await page.locator('.verdict-outside').count());
    await rows.first().getByRole('button').press('Enter');
    await page.locator('.behind-miss').waitFor();
    expect((await page.locator('.behind-miss').innerText()).length).toBeGreaterThan(20);
  });

  it('opens the run behind a row: what was given, the curve, the sources with their address', async () => {
    const page = await openEvidence();
    await page.getByRole('button', { name: /Half-life in a child of 20 kg/ }).press('Enter');
    await page.getByRole('group', { name: /Curves over time/ }).waitFor();
    const words = await page.locator('.behind-words').innerText();
    expect(words).toContain(
      '10 mg by mouth at 0 h; weight 20 kg; kidneys (CrCl) 60 mL/min; followed for 48 h.',
    );
    expect(words).toContain('He 2014.');
    const link = page.locator('.behind-words a').first();
    expect(await link.getAttribute('href')).toBe(await link.innerText());
  });

  it('tells where the model does not match', async () => {
    const page = await openEvidence();
    await page.getByRole('button', { name: /Where it does not match/ }).click();
    expect(await page.locator('.mismatches li').count()).toBeGreaterThanOrEqual(8);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('mismatches');
  });

  it('saves the rows as measured', async () => {
    const page = await openEvidence();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSV', exact: true }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe('how-do-we-know.csv');
    const lines = readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split('\n');
    expect(lines.length - 1).toBe(await page.locator('.evidence-row').count());
  });

  it('leaves Explore as it was', async () => {
    app = await openApp();
    const { page } = app;
    const dose = page.getByRole('spinbutton', { name: 'Daily dose' });
    await dose.fill('200');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('go to: how');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /inside their bands/ }).waitFor();
    await page.goBack();
    await dose.waitFor();
    expect(await dose.inputValue()).toBe('200');
  });

  it.each(['light', 'dark', 'projector'] as const)(
    'has nothing that axe finds serious in the %s theme',
    async (theme) => {
      const page = await openEvidence({ theme, width: 1280, height: 800 });
      await page.getByRole('button', { name: /Peak in blood after 10 mg/ }).press('Enter');
      await page.getByRole('group', { name: /Curves over time/ }).waitFor();
      expect(await graveFindings(page)).toEqual([]);
    },
  );

  it.each([390, 900, 1280])('does not scroll sideways at %d', async (width) => {
    const page = await openEvidence({ width, height: 844 });
    await page.locator('.evidence-open').first().click();
    await page.getByRole('group', { name: /Curves over time/ }).waitFor();
    const beyond = await page.evaluate(() =>
      ['html', 'body', '#main'].map((selector) => {
        const element = document.querySelector(selector)!;
        return element.scrollWidth - element.clientWidth;
      }),
    );
    expect(beyond).toEqual([0, 0, 0]);
  });
});
