import { randomUUID } from 'node:crypto';
import { securityHeaders } from './contentSecurityPolicy.ts';
import { pageScheme } from './pageAddress.ts';
import { type Asset, refusal } from './readAsset.ts';

/** A host of its own: a page on paper is never our page, whatever it holds. */
export const printedHost = 'printed';

/** Text, its own styles and drawings; no program, no frame, nothing from anywhere. */
export const printedPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

const pages = new Map<string, string>();

/** Gives a page an address while it is printed. A `data:` address would end at two million characters. */
export function offerPrinted(html: string): { readonly address: string; withdraw(): void } {
  const path = `/${randomUUID()}`;
  pages.set(path, html);
  return { address: `${pageScheme}://${printedHost}${path}`, withdraw: () => void pages.delete(path) };
}

export function printedAsset(path: string): Asset {
  const html = pages.get(path);
  if (html === undefined) return refusal(404);
  const headers = {
    ...securityHeaders,
    'content-security-policy': printedPolicy,
    'content-type': 'text/html; charset=utf-8',
  };
  return { status: 200, headers, body: new TextEncoder().encode(html) };
}
