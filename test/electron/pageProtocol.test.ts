import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { protocol } from 'electron';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { contentSecurityPolicy } from '#electron/contentSecurityPolicy.ts';
import { answerPageRequest, declarePageScheme } from '#electron/pageProtocol.ts';
import { offerPrinted, printedPolicy } from '#electron/printedPages.ts';

const folder = mkdtempSync(join(tmpdir(), 'page-'));
writeFileSync(join(folder, 'index.html'), 'page');
afterAll(() => rmSync(folder, { recursive: true }));

describe('the app: scheme', () => {
  it('serves our host under the policy', async () => {
    const response = await answerPageRequest(folder, {
      url: 'app://baclofen-lab/?theme=dark#x',
      method: 'GET',
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
    expect(await response.text()).toBe('page');
  });

  it.each([
    ['app://other-host/', 'GET', 403],
    ['app://baclofen-lab/none.js', 'GET', 404],
    ['app://baclofen-lab/..%2fsecret', 'GET', 400],
    ['app://baclofen-lab/', 'POST', 405],
  ])('answers %s by %s with %i', async (url, method, status) => {
    expect((await answerPageRequest(folder, { url, method })).status).toBe(status);
  });

  it('gives a page on paper an address of its own, under a policy without programs, while it is printed', async () => {
    const html = `<!doctype html><p>${'µg '.repeat(1_000_000)}</p>`;
    const offered = offerPrinted(html);
    const ask = (method: string) => answerPageRequest(folder, { url: offered.address, method });
    const response = await ask('GET');
    expect(response.headers.get('content-security-policy')).toBe(printedPolicy);
    expect(printedPolicy).not.toContain('script-src');
    expect((await response.text()) === html).toBe(true);
    expect((await ask('POST')).status).toBe(403);
    offered.withdraw();
    expect((await ask('GET')).status).toBe(404);
  });

  it('takes no privilege beyond what modules and workers need', () => {
    declarePageScheme();
    expect(vi.mocked(protocol.registerSchemesAsPrivileged)).toHaveBeenCalledExactlyOnceWith([
      {
        scheme: 'app',
        privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
      },
    ]);
  });
});
