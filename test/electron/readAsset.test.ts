import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileBelow, readAsset } from '#electron/readAsset.ts';

const parent = mkdtempSync(join(tmpdir(), 'assets-'));
const folder = join(parent, 'renderer');

beforeAll(() => {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'assets', 'index-a1.js'), 'export {};');
  writeFileSync(join(folder, 'assets', 'strange.bin'), 'x');
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  writeFileSync(join(parent, 'renderer-secret.txt'), 'secret');
});

afterAll(() => rmSync(parent, { recursive: true }));

describe('the built page', () => {
  it('is the index at the root, under the policy', async () => {
    const { status, headers, body } = await readAsset(folder, 'GET', '/');
    expect(status).toBe(200);
    expect(new TextDecoder().decode(body ?? undefined)).toBe('<!doctype html>');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('has typed files', async () => {
    const script = await readAsset(folder, 'GET', '/assets/index-a1.js');
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
    const strange = await readAsset(folder, 'GET', '/assets/strange.bin');
    expect(strange.headers['content-type']).toBe('application/octet-stream');
  });

  it('answers HEAD with headers alone', async () => {
    const { status, headers, body } = await readAsset(folder, 'HEAD', '/assets/index-a1.js');
    expect({ status, length: headers['content-length'], body }).toEqual({
      status: 200,
      length: '10',
      body: null,
    });
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])('takes no %s', async (method) => {
    expect((await readAsset(folder, method, '/')).status).toBe(405);
  });

  it.each(['/assets', '/assets/', '/none.js', '/index.html/'])('has nothing at %s', async (path) => {
    const { status, body } = await readAsset(folder, 'GET', path);
    expect(status === 404 || path === '/index.html/').toBe(true);
    expect(new TextDecoder().decode(body ?? new Uint8Array())).not.toContain('secret');
  });
});

describe('a path that tries to leave the folder', () => {
  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/../../secret.txt',
    '/../renderer-secret.txt',
    '/..\\secret.txt',
    '/index.html\0.js',
    '/%00',
    '/%',
    '/%c0%ae%c0%ae/secret.txt',
    'index.html',
    '',
  ])('is refused: %j', async (path) => {
    expect((await readAsset(folder, 'GET', path)).status).toBe(400);
  });

  it('never reads outside, however it is written', async () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '/',
      '\\',
      '%2e',
      '%2E%2e',
      '%2f',
      '%5c',
      '%00',
      '%252e',
      'secret.txt',
      'renderer',
      'assets',
      parent,
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        const path = `/${pieces.join('')}`;
        const file = fileBelow(folder, path);
        expect(file === null || file.startsWith(folder + sep)).toBe(true);
        const { body } = await readAsset(folder, 'GET', path);
        expect(new TextDecoder().decode(body ?? new Uint8Array())).not.toContain('secret');
      }),
      { numRuns: 2000 },
    );
  });
});
