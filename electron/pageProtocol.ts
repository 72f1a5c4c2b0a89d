import { protocol } from 'electron';
import { pageHost, pageScheme } from './pageAddress.ts';
import { printedAsset, printedHost } from './printedPages.ts';
import { type Asset, readAsset, refusal } from './readAsset.ts';

/** Once, before Electron is ready. The scheme gets no more privileges than a page of modules and workers needs. */
export function declarePageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: pageScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
    },
  ]);
}

/** @param folder the built page */
export function servePageScheme(folder: string): void {
  protocol.handle(pageScheme, (request) => answerPageRequest(folder, request));
}

export async function answerPageRequest(
  folder: string,
  request: Pick<Request, 'url' | 'method'>,
): Promise<Response> {
  const { host, pathname } = new URL(request.url);
  const asset = await assetAt(folder, host, request.method, pathname);
  return new Response(asset.body, { status: asset.status, headers: { ...asset.headers } });
}

async function assetAt(folder: string, host: string, method: string, path: string): Promise<Asset> {
  if (host === pageHost) return readAsset(folder, method, path);
  return host === printedHost && method === 'GET' ? printedAsset(path) : refusal(403);
}
