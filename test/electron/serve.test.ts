import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '#electron/contentSecurityPolicy.ts';
import { type Served, serve } from '#electron/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'served-'));
writeFileSync(join(folder, 'index.html'), 'page');
afterAll(() => rmSync(folder, { recursive: true }));

let served: Served;
beforeEach(async () => {
  served = await serve({ folder });
});
afterEach(() => served.close());

function ask(options: { path?: string; method?: string; host?: string }): Promise<number | undefined> {
  const headers = options.host === undefined ? {} : { host: options.host };
  return new Promise((settle, fail) => {
    const { path = '/', method = 'GET' } = options;
    request(served.address, { path, method, headers }, (response) => {
      response.resume();
      settle(response.statusCode);
    })
      .once('error', fail)
      .end();
  });
}

describe('the page served to a browser', () => {
  it('comes from the loopback address under the same policy', async () => {
    expect(served.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const response = await fetch(served.address);
    expect(await response.text()).toBe('page');
    expect(response.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
  });

  it('is not given to a host name that was pointed here', async () => {
    const { port } = new URL(served.address);
    expect(await ask({ host: 'evil.example' })).toBe(403);
    expect(await ask({ host: `evil.example:${port}` })).toBe(403);
    expect(await ask({ host: `127.0.0.1:${Number(port) + 1}` })).toBe(403);
    expect(await ask({ host: `localhost:${port}` })).toBe(200);
  });

  it('takes no other method and no way out', async () => {
    expect(await ask({ method: 'POST' })).toBe(405);
    expect(await ask({ path: '/..%2fsecret' })).toBe(400);
    expect(await ask({ path: '/../../etc/passwd' })).toBe(400);
    expect(await ask({ path: '/index.html?version=2' })).toBe(200);
  });

  it('says when the port is taken', async () => {
    const port = Number(new URL(served.address).port);
    await expect(serve({ folder, port })).rejects.toThrow(/EADDRINUSE/);
  });

  it('closes although a connection is kept alive', async () => {
    await fetch(served.address);
    await served.close();
    await expect(fetch(served.address)).rejects.toThrow();
    served = await serve({ folder });
  });
});
