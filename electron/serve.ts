import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { type Asset, readAsset, refusal } from './readAsset.ts';

/** The page served to browsers on this machine, where Electron cannot start. */
export interface Served {
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves the built page on the loopback address alone.
 * @param port 0 takes any free one
 * @throws when the port is taken
 */
export async function serve(
  options: { readonly port?: number; readonly folder?: string } = {},
): Promise<Served> {
  const folder = options.folder ?? resolve(import.meta.dirname, '../renderer');
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    answer(folder, port, request)
      .then((asset) => send(asset, response))
      .catch(() => response.destroy());
  });
  await new Promise<void>((listening, refused) => {
    server.once('error', refused);
    server.listen(options.port ?? 0, '127.0.0.1', listening);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        // Kept-alive connections would hold the exit back for seconds.
        server.closeAllConnections();
      }),
  };
}

/** A name that somebody pointed at this machine is refused: only its own address and `localhost` are answered. */
async function answer(folder: string, port: number, request: IncomingMessage): Promise<Asset> {
  const host = request.headers.host ?? '';
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) return refusal(403);
  const path = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/';
  return readAsset(folder, request.method ?? 'GET', path);
}

function send(asset: Asset, response: ServerResponse): void {
  response.writeHead(asset.status, { ...asset.headers });
  response.end(asset.body ?? undefined);
}
