import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findShell, type OpenedShell, openFolder, openShell } from './openShell.ts';

const shell = await findShell();
const title =
  'reason' in shell
    ? `pages on paper in the desktop shell, not tested: ${shell.reason}`
    : 'pages on paper in the desktop shell';
const program = 'program' in shell ? shell.program : '';

const style = '<style>@page { size: A4; margin: 16mm; } h2 { break-before: page; }</style>';

function debriefPage(more = ''): string {
  const drawing = '<svg viewBox="0 0 10 10" role="img"><path d="M0 0L10 10" stroke="black"/></svg>';
  const section = (words: string) => `<h2>${words}</h2><p>${'50 µg by pump. '.repeat(40)}</p>${drawing}`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Debrief</title>${style}</head>
<body><h1>Debrief</h1>${section('What you did')}${section('What the body did')}${more}</body></html>`;
}

/** A program in every way that a page can hold one; each would write the page's title. */
const programs = `<script>document.title = 'ran'</script>
<img src="data:image/png;base64,AAAA" onerror="document.title = 'ran'">
<svg onload="document.title = 'ran'"></svg>
<iframe srcdoc="<script>parent.document.title = 'ran'</script>"></iframe>`;

describe.skipIf('reason' in shell)(title, () => {
  let opened: OpenedShell;
  let folder: string;
  let server: Server;
  let asked: string[] = [];

  beforeAll(async () => {
    folder = openFolder('printed-');
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end('seen');
    });
    await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
    opened = await openShell(program);
    await opened.app.evaluate(({ app }) => {
      const titles: string[] = [];
      Object.assign(globalThis, { titles });
      app.on('web-contents-created', (_event, contents) => {
        contents.on('page-title-updated', (_updated, words) => titles.push(words));
      });
    });
  });

  beforeEach(() => {
    asked = [];
  });

  afterAll(async () => {
    await opened?.app.close();
    server?.close();
    for (const used of [folder, opened?.userData]) if (used) rmSync(used, { recursive: true, force: true });
  });

  async function print(html: string, name: string): Promise<{ answer: unknown; pdf: string }> {
    const path = join(folder, name);
    await opened.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, path);
    const answer = await opened.page.evaluate(
      (page) => window.desktop?.savePdf({ suggestedName: 'debrief.pdf', html: page }),
      html,
    );
    return { answer, pdf: existsSync(path) ? readFileSync(path, 'latin1') : '' };
  }

  function pagesOf(pdf: string): number {
    return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  }

  async function windowCount(): Promise<number> {
    return opened.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  }

  async function titles(): Promise<readonly string[]> {
    return opened.app.evaluate(() => (globalThis as unknown as { titles: string[] }).titles.splice(0));
  }

  it('a debrief becomes a PDF of its pages, and the hidden window is gone', async () => {
    const { answer, pdf } = await print(debriefPage(), 'monday.pdf');
    expect(answer).toEqual({ ok: true, value: { saved: true, names: ['monday.pdf'] } });
    expect(pdf.slice(0, 5)).toBe('%PDF-');
    expect(pdf.trimEnd().endsWith('%%EOF')).toBe(true);
    expect(pagesOf(pdf)).toBe(3);
    expect(readdirSync(folder)).toEqual(['monday.pdf']);
    expect(await windowCount()).toBe(1);
    expect(await titles()).toEqual(['Debrief']);
  });

  it('a page runs no program', async () => {
    const html = debriefPage(programs);
    const { answer, pdf } = await print(html, 'programs.pdf');
    expect(answer).toMatchObject({ ok: true });
    expect(pagesOf(pdf)).toBeGreaterThan(0);
    expect(await titles()).toEqual(['Debrief']);
    // The same page does write its title where programs run, so the look at titles can tell.
    await opened.app.evaluate(async ({ BrowserWindow }, text) => {
      const plain = new BrowserWindow({ show: false, webPreferences: { sandbox: true } });
      await plain.loadURL(`data:text/html;charset=utf-8,${encodeURIComponent(text)}`);
      await new Promise((settle) => setTimeout(settle, 100));
      plain.destroy();
    }, html);
    expect(await titles()).toContain('ran');
  });

  it('a page fetches nothing, by no way', async () => {
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const fetching = `<img src="${address}/image"><link rel="stylesheet" href="${address}/style">
<iframe src="${address}/frame"></iframe><iframe src="app://baclofen-lab/"></iframe><object data="${address}/object"></object>
<style>@import url("${address}/import"); body { background: url("${address}/ground") }</style>
<meta http-equiv="refresh" content="0;url=${address}/refresh">`;
    expect((await print(debriefPage(fetching), 'fetching.pdf')).answer).toMatchObject({ ok: true });
    expect(asked).toEqual([]);
    // Nor does a window without any policy of its own: the session's filter holds for every window.
    const refused = await opened.app.evaluate(async ({ BrowserWindow }, wanted) => {
      const plain = new BrowserWindow({ show: false });
      const words = await plain.loadURL(wanted).then(
        () => 'loaded',
        (problem: Error) => problem.message,
      );
      plain.destroy();
      return words;
    }, `${address}/window`);
    expect(refused).toContain('ERR_BLOCKED_BY_CLIENT');
    expect(asked).toEqual([]);
    // It is there for everybody else.
    expect(await (await fetch(`${address}/control`)).text()).toBe('seen');
  });

  it('a long page is printed too', async () => {
    const { answer, pdf } = await print(debriefPage(`<!--${'long '.repeat(600_000)}-->`), 'long.pdf');
    expect(answer).toMatchObject({ ok: true });
    expect(pagesOf(pdf)).toBe(3);
  });

  it('the page is as it was, and no window stays', async () => {
    expect(await windowCount()).toBe(1);
    expect(opened.page.url()).toMatch(/^app:\/\/baclofen-lab\//);
    expect(await opened.page.locator('[data-ready]').count()).toBe(1);
  });
});
