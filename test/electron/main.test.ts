import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

type Electron = typeof import('./electronStandIn.ts');

let userData: string;
let electron: Electron;
const argv = process.argv;

beforeEach(async () => {
  vi.resetModules();
  userData = mkdtempSync(join(tmpdir(), 'user-data-'));
  electron = await freshElectron();
});
afterEach(() => {
  process.argv = argv;
  vi.unstubAllEnvs();
  rmSync(userData, { recursive: true });
});

async function freshElectron(): Promise<Electron> {
  const standIn = await import('./electronStandIn.ts');
  standIn.app.getPath.mockReturnValue(userData);
  return standIn;
}

async function start() {
  await import('#electron/main.ts');
  await new Promise(setImmediate);
  return electron.openedWindows[0];
}

describe('the app’s start', () => {
  it('declares its scheme and its sandbox before Electron is ready', async () => {
    await start();
    const ready = electron.app.whenReady.mock.invocationCallOrder[0] ?? 0;
    expect(electron.protocol.registerSchemesAsPrivileged.mock.invocationCallOrder[0]).toBeLessThan(ready);
    expect(electron.app.enableSandbox.mock.invocationCallOrder[0]).toBeLessThan(ready);
  });

  it('secures the session before a window opens, and every page there will ever be', async () => {
    const window = await start();
    expect(window?.loadURL).toHaveBeenCalledExactlyOnceWith('app://baclofen-lab/');
    const secured = electron.session.defaultSession.setPermissionRequestHandler.mock.invocationCallOrder[0];
    expect(secured).toBeLessThan(window?.loadURL.mock.invocationCallOrder[0] ?? 0);
    expect(electron.appListeners.has('web-contents-created')).toBe(true);
    expect(electron.protocol.handle).toHaveBeenCalledExactlyOnceWith('app', expect.any(Function));
  });

  it('shows the window when its page is drawn', async () => {
    const window = await start();
    expect(window?.show).not.toHaveBeenCalled();
    window?.listeners.get('ready-to-show')?.();
    expect(window?.show).toHaveBeenCalledOnce();
  });

  it('opens on the ground of the saved theme', async () => {
    writeFileSync(join(userData, 'settings.json'), '{"theme":"dark","concentrationScale":"linear"}');
    expect((await start())?.options.backgroundColor).toBe('#0e1619');
    expect(electron.nativeTheme.themeSource).toBe('dark');
  });

  it('leaves 3D to the graphics card unless asked otherwise', async () => {
    await start();
    expect(electron.app.commandLine.appendSwitch).not.toHaveBeenCalled();
  });

  it('draws 3D in software when asked to', async () => {
    process.argv = [...argv, '--software-3d'];
    await start();
    expect(electron.app.commandLine.appendSwitch).toHaveBeenCalledExactlyOnceWith(
      'enable-unsafe-swiftshader',
    );
  });

  it('leaves the stage to an instance that runs already', async () => {
    electron.app.requestSingleInstanceLock.mockReturnValueOnce(false);
    await start();
    expect(electron.app.quit).toHaveBeenCalledOnce();
    expect(electron.openedWindows).toEqual([]);
  });

  it('comes to the front when it is started again', async () => {
    const window = await start();
    window?.isMinimized.mockReturnValue(true);
    electron.appListeners.get('second-instance')?.();
    expect(window?.restore).toHaveBeenCalledOnce();
    expect(window?.focus).toHaveBeenCalledOnce();
  });

  it('takes its page from a development server', async () => {
    vi.stubEnv('ELECTRON_RENDERER_URL', 'http://localhost:5173/');
    expect((await start())?.loadURL).toHaveBeenCalledExactlyOnceWith('http://localhost:5173/');
  });

  it('takes its page from nowhere else once it is packaged', async () => {
    vi.stubEnv('ELECTRON_RENDERER_URL', 'http://localhost:5173/');
    electron.app.isPackaged = true;
    expect((await start())?.loadURL).toHaveBeenCalledExactlyOnceWith('app://baclofen-lab/');
  });

  it('keeps what the page sets, and follows the theme at once', async () => {
    const window = await start();
    const senderFrame = { url: 'app://baclofen-lab/' } as never;
    const settings = { theme: 'projector', concentrationScale: 'linear' };
    expect(await electron.channelListeners.get('writeSettings')?.({ senderFrame }, settings)).toEqual({
      ok: true,
      value: null,
    });
    expect(window?.setBackgroundColor).toHaveBeenCalledExactlyOnceWith('#ffffff');
    expect(electron.nativeTheme.themeSource).toBe('light');
    expect(await electron.channelListeners.get('readSettings')?.({ senderFrame }, null)).toEqual({
      ok: true,
      value: { settings, keptAside: null },
    });
  });
});
