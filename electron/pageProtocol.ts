import { protocol } from 'electron';
import { pageHost, pageScheme } from './pageAddress.ts';
import { readAsset, refusal } from './readAsset.ts';

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
  const asset = host === pageHost ? await readAsset(folder, request.method, pathname) : refusal(403);
  return new Response(asset.body, { status: asset.status, headers: { ...asset.headers } });
}
