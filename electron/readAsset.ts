import { readFile } from 'node:fs/promises';
import { extname, isAbsolute, relative, resolve, sep } from 'node:path';
import { securityHeaders } from './contentSecurityPolicy.ts';

/** The answer to a request for a built file, the same for Electron's `app:` scheme and for a browser. */
export interface Asset {
  readonly status: 200 | 400 | 403 | 404 | 405;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer> | null;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Reads one file below a folder.
 * @param path the request's path, still percent-encoded, such as `/assets/index.js`; `/` is the page itself
 */
export async function readAsset(folder: string, method: string, path: string): Promise<Asset> {
  if (method !== 'GET' && method !== 'HEAD') return refusal(405, { allow: 'GET, HEAD' });
  const file = fileBelow(folder, path);
  if (file === null) return refusal(400);
  try {
    const body = new Uint8Array(await readFile(file));
    const headers = {
      ...securityHeaders,
      'content-type': contentTypes[extname(file)] ?? 'application/octet-stream',
      'content-length': String(body.byteLength),
      'cache-control': 'no-cache',
    };
    return { status: 200, headers, body: method === 'HEAD' ? null : body };
  } catch {
    return refusal(404);
  }
}

export function refusal(
  status: 400 | 403 | 404 | 405,
  headers: Readonly<Record<string, string>> = {},
): Asset {
  return { status, headers: { ...securityHeaders, ...headers }, body: null };
}

/** The file that a path means, or null where it would leave the folder or cannot be decoded. */
export function fileBelow(folder: string, path: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  if (!decoded.startsWith('/') || /[\0\\]/.test(decoded)) return null;
  const file = resolve(folder, `.${decoded === '/' ? '/index.html' : decoded}`);
  const inside = relative(folder, file);
  return inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)
    ? null
    : file;
}
