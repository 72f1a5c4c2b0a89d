import type { Session, WebContents } from 'electron';
import { shell } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { pageAddress } from '#electron/pageAddress.ts';
import { secureContents, secureSession } from '#electron/security.ts';

type OpenHandler = Parameters<WebContents['setWindowOpenHandler']>[0];
type Listener = (event: { preventDefault(): void }, address: string) => void;

function securedContents() {
  const listeners = new Map<string, Listener>();
  let openHandler: OpenHandler | undefined;
  const contents = {
    setWindowOpenHandler: (handler: OpenHandler) => {
      openHandler = handler;
    },
    on: (event: string, listener: Listener) => listeners.set(event, listener),
  };
  secureContents(contents as unknown as WebContents, pageAddress);
  return {
    open: (url: string) => openHandler?.({ url } as Parameters<OpenHandler>[0]),
    isStopped: (event: string, address: string) => {
      const preventDefault = vi.fn();
      listeners.get(event)?.({ preventDefault }, address);
      return preventDefault.mock.calls.length === 1;
    },
  };
}

function securedSession(allowedHost: string | null) {
  const session = {
    setPermissionRequestHandler: vi.fn(),
    setPermissionCheckHandler: vi.fn(),
    setDevicePermissionHandler: vi.fn(),
    webRequest: { onBeforeRequest: vi.fn() },
  };
  secureSession(session as unknown as Session, allowedHost);
  return session;
}

describe('a page', () => {
  beforeEach(() => {
    vi.clearAllMocks();
  });

  it.each(['will-navigate', 'will-redirect'])('cannot leave ours (%s)', (event) => {
    const contents = securedContents();
    expect(contents.isStopped(event, 'https://example.org/')).toBe(true);
    expect(contents.isStopped(event, 'file:///etc/passwd')).toBe(true);
    expect(contents.isStopped(event, 'app://other-host/')).toBe(true);
    expect(contents.isStopped(event, pageAddress.href)).toBe(false);
  });

  it('holds no guest page', () => {
    expect(securedContents().isStopped('will-attach-webview', '')).toBe(true);
  });

  it('opens no window; a web link goes to the person’s browser', async () => {
    expect(securedContents().open('https://example.org/paper')).toEqual({ action: 'deny' });
    expect(shell.openExternal).not.toHaveBeenCalled();
    await new Promise(setImmediate);
    expect(shell.openExternal).toHaveBeenCalledExactlyOnceWith('https://example.org/paper');
  });

  it.each(['http://example.org/', 'file:///bin/sh', 'javascript:alert(1)', 'smb://host/', 'nonsense'])(
    'hands %s to nobody',
    async (address) => {
      expect(securedContents().open(address)).toEqual({ action: 'deny' });
      await new Promise(setImmediate);
      expect(shell.openExternal).not.toHaveBeenCalled();
    },
  );
});

describe('a session', () => {
  it('refuses every permission, asked for or looked up', () => {
    const session = securedSession(null);
    const answer = vi.fn();
    session.setPermissionRequestHandler.mock.calls[0]?.[0](null, 'media', answer);
    expect(answer).toHaveBeenCalledExactlyOnceWith(false);
    expect(session.setPermissionCheckHandler.mock.calls[0]?.[0]()).toBe(false);
    expect(session.setDevicePermissionHandler.mock.calls[0]?.[0]()).toBe(false);
  });

  it('fetches nothing from a network', () => {
    const [filter, decide] = securedSession(null).webRequest.onBeforeRequest.mock.calls[0] ?? [];
    expect(filter.urls).toEqual(['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*']);
    const answer = vi.fn();
    decide({ url: 'https://example.org/' }, answer);
    expect(answer).toHaveBeenCalledExactlyOnceWith({ cancel: true });
  });

  it('lets the development server through, and it alone', () => {
    const [, decide] = securedSession('localhost:5173').webRequest.onBeforeRequest.mock.calls[0] ?? [];
    const answer = vi.fn();
    decide({ url: 'ws://localhost:5173/' }, answer);
    decide({ url: 'http://localhost:9999/' }, answer);
    expect(answer.mock.calls).toEqual([[{ cancel: false }], [{ cancel: true }]]);
  });
});
