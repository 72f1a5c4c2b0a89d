import type { Session, WebContents } from 'electron';
import { shell } from 'electron';
import { isPageAddress } from './pageAddress.ts';

/** No page leaves ours, opens a window or holds a guest; a link to the web opens in the person's browser. */
export function secureContents(contents: WebContents, page: URL): void {
  contents.setWindowOpenHandler(({ url }) => {
    openOutside(url);
    return { action: 'deny' };
  });
  contents.on('will-navigate', (event, url) => {
    if (!isPageAddress(url, page)) event.preventDefault();
  });
  contents.on('will-redirect', (event, url) => {
    if (!isPageAddress(url, page)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/**
 * No permission is granted and nothing is fetched from a network.
 * @param allowedHost host of the development server, whose page is fetched; null otherwise
 */
export function secureSession(session: Session, allowedHost: string | null): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  const network = { urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*'] };
  session.webRequest.onBeforeRequest(network, ({ url }, answer) => {
    answer({ cancel: new URL(url).host !== allowedHost });
  });
}

function openOutside(address: string): void {
  if (!URL.canParse(address) || new URL(address).protocol !== 'https:') return;
  // Outside the handler, which has to answer first.
  setImmediate(() => {
    shell.openExternal(address).catch(() => undefined);
  });
}
