import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

function graphicsPath(): string {
  return join(userData, 'graphics.json');
}

async function informationGraphics(): Promise<unknown> {
  const senderFrame = { url: 'app://baclofen-lab/' } as never;
  const answer = await electron.channelListeners.get('appInformation')?.({ senderFrame }, null);
  return (answer as { value: { graphics: unknown } }).value.graphics;
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
    expect(electron.app.commandLine.appendSwitch.mock.calls).toEqual([
      ['use-gl', 'angle'],
      ['use-angle', 'swiftshader'],
      ['enable-unsafe-swiftshader'],
    ]);
    expect(await informationGraphics()).toEqual({ kind: 'software' });
  });

  it('draws 3D in software when that was chosen at an earlier visit', async () => {
    writeFileSync(graphicsPath(), '{"drawnBy":"software"}');
    await start();
    expect(electron.app.commandLine.appendSwitch).toHaveBeenCalledWith('use-angle', 'swiftshader');
  });

  it('leaves the graphics card alone, and says so, where it gave up at an earlier visit', async () => {
    writeFileSync(graphicsPath(), '{"drawnBy":"given-up"}');
    await start();
    const ready = electron.app.whenReady.mock.invocationCallOrder[0] ?? 0;
    expect(electron.app.disableHardwareAcceleration.mock.invocationCallOrder[0]).toBeLessThan(ready);
    expect(await informationGraphics()).toMatchObject({
      kind: 'off',
      reason: expect.stringContaining('flat'),
    });
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

describe('the process that drives the graphics card', () => {
  const end = (type: string, reason: string) =>
    electron.appListeners.get('child-process-gone')?.({} as never, { type, reason } as never);

  it('may end once, and other processes as often as they like', async () => {
    const window = await start();
    end('GPU', 'crashed');
    end('Utility', 'crashed');
    end('Utility', 'crashed');
    end('GPU', 'clean-exit');
    expect(window?.webContents.reload).not.toHaveBeenCalled();
    expect(await informationGraphics()).toEqual({ kind: 'normal' });
  });

  it('that ends twice within a minute leaves a page that draws flat and says why, now and next time', async () => {
    const window = await start();
    end('GPU', 'crashed');
    end('GPU', 'killed');
    end('GPU', 'killed');
    expect(window?.webContents.reload).toHaveBeenCalledOnce();
    expect(await informationGraphics()).toMatchObject({
      kind: 'off',
      reason: expect.stringContaining('twice within a minute'),
    });
    expect(readFileSync(graphicsPath(), 'utf8')).toBe('{"drawnBy":"given-up"}\n');
    expect(JSON.stringify(electron.Menu.setApplicationMenu.mock.lastCall)).toContain('gave up');
  });
});

describe('quitting', () => {
  it('waits for what the page sent last', async () => {
    await start();
    const senderFrame = { url: 'app://baclofen-lab/' } as never;
    const text = { name: 'practise-sessions', contents: '[1]' };
    const answer = electron.channelListeners.get('writeKept')?.({ senderFrame }, text);
    const preventDefault = vi.fn();
    electron.appListeners.get('will-quit')?.({ preventDefault } as never);
    expect(preventDefault).toHaveBeenCalledOnce();
    expect(electron.app.quit).not.toHaveBeenCalled();
    await answer;
    await vi.waitFor(() => expect(electron.app.quit).toHaveBeenCalledOnce());
    expect(readFileSync(join(userData, 'kept', 'practise-sessions.json'), 'utf8')).toBe('[1]');
    electron.appListeners.get('will-quit')?.({ preventDefault } as never);
    expect(preventDefault).toHaveBeenCalledOnce();
  });
});
