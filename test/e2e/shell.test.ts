import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { contentSecurityPolicy } from '#electron/contentSecurityPolicy.ts';
import { findShell, type OpenedShell, openShell, shellArguments } from './openShell.ts';

const shell = await findShell();
const title = 'reason' in shell ? `the desktop shell, not tested: ${shell.reason}` : 'the desktop shell';
const program = 'program' in shell ? shell.program : '';
const artifacts = resolve(import.meta.dirname, '../artifacts');

describe.skipIf('reason' in shell)(title, () => {
  let opened: OpenedShell;

  beforeAll(async () => {
    opened = await openShell(program);
  });

  afterAll(async () => {
    await opened?.app.close();
    if (opened) rmSync(opened.userData, { recursive: true, force: true });
  });

  async function windowCount(): Promise<number> {
    return opened.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  }

  it('opens one window on the page', async () => {
    expect(opened.page.url()).toMatch(/^app:\/\/baclofen-lab\//);
    expect(await windowCount()).toBe(1);
    expect(
      await opened.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible()),
    ).toBe(true);
    mkdirSync(artifacts, { recursive: true });
    await opened.page.screenshot({ path: join(artifacts, 'shell.png') });
  });

  it('keeps the page in a sandbox', async () => {
    const { preferences, processId } = await opened.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents as Electron.WebContents & {
        getLastWebPreferences(): Electron.WebPreferences;
      };
      return { preferences: contents.getLastWebPreferences(), processId: contents.getOSProcessId() };
    });
    expect(preferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false });
    expect(await opened.page.evaluate(() => [typeof globalThis.process, typeof globalThis.require])).toEqual([
      'undefined',
      'undefined',
    ]);
    if (process.platform === 'linux') {
      // What the system itself says: system calls are filtered and no privilege can be gained.
      const status = readFileSync(`/proc/${processId}/status`, 'utf8');
      expect(status).toMatch(/^Seccomp:\s+2$/m);
      expect(status).toMatch(/^NoNewPrivs:\s+1$/m);
    }
  });

  it('puts exactly one object on the page', async () => {
    const plainNames = await opened.app.evaluate(async ({ BrowserWindow }) => {
      const plain = new BrowserWindow({
        show: false,
        webPreferences: { sandbox: true, contextIsolation: true },
      });
      await plain.loadURL('app://baclofen-lab/');
      const names: string[] = await plain.webContents.executeJavaScript('Object.getOwnPropertyNames(window)');
      plain.destroy();
      return names;
    });
    const ours = await opened.page.evaluate(() => Object.getOwnPropertyNames(window));
    // The 3D library leaves a mark of itself, when it comes.
    const added = ours.filter((name) => !plainNames.includes(name) && name !== '__THREE__');
    expect(added).toEqual(['desktop']);
    expect(await opened.page.evaluate(() => Object.keys(window.desktop ?? {}).sort())).toEqual([
      'appInformation',
      'openTextFile',
      'readKept',
      'readSettings',
      'saveFiles',
      'savePdf',
      'writeKept',
      'writeSettings',
    ]);
  });

  it('stays on its page', async () => {
    const address = opened.page.url();
    await opened.page.evaluate(() => {
      location.href = 'https://example.org/';
    });
    await opened.page.evaluate(() => {
      location.href = 'app://other-host/';
    });
    await opened.page.waitForTimeout(300);
    expect(opened.page.url()).toBe(address);
    expect(await opened.page.evaluate(() => document.querySelector('[data-ready]') !== null)).toBe(true);
  });

  it('opens no second window; a web link is handed to the browser', async () => {
    await opened.app.evaluate(({ shell: system }) => {
      const handed: string[] = [];
      Object.assign(globalThis, { handed });
      system.openExternal = async (address) => {
        handed.push(address);
      };
    });
    const results = await opened.page.evaluate(() =>
      ['https://example.org/paper', 'file:///etc/passwd', 'app://baclofen-lab/'].map((address) =>
        window.open(address),
      ),
    );
    expect(results).toEqual([null, null, null]);
    await opened.page.waitForTimeout(100);
    expect(await windowCount()).toBe(1);
    expect(await opened.app.evaluate(() => (globalThis as unknown as { handed: string[] }).handed)).toEqual([
      'https://example.org/paper',
    ]);
  });

  it('grants no permission', async () => {
    const outcome = await opened.page.evaluate(async () => ({
      notification: await Notification.requestPermission(),
      camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(
        () => 'granted',
        () => 'refused',
      ),
      place: await new Promise((settle) => {
        navigator.geolocation.getCurrentPosition(
          () => settle('granted'),
          (problem) => settle(problem.code === problem.PERMISSION_DENIED ? 'refused' : problem.message),
        );
      }),
    }));
    expect(outcome).toEqual({ notification: 'denied', camera: 'refused', place: 'refused' });
  });

  it('runs the page under the policy, which evaluates no text and reaches no network', async () => {
    const outcome = await opened.page.evaluate(async () => {
      const response = await fetch('/index.html');
      const attempt = (work: () => Promise<unknown>) =>
        work().then(
          () => 'done',
          () => 'refused',
        );
      return {
        policy: response.headers.get('content-security-policy'),
        network: await attempt(() => fetch('https://example.org/')),
        otherHost: await attempt(() => fetch('app://other-host/index.html')),
        inlineScript: await attempt(async () => {
          const script = document.createElement('script');
          script.textContent = 'window.ranInline = true';
          document.head.append(script);
          if (!('ranInline' in window)) throw new Error('It did not run.');
        }),
        webAssembly: await attempt(() => WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))),
      };
    });
    expect(outcome).toEqual({
      policy: contentSecurityPolicy,
      network: 'refused',
      otherHost: 'refused',
      inlineScript: 'refused',
      webAssembly: 'done',
    });
  });

  it('serves no other host of its scheme', async () => {
    const codes = await opened.app.evaluate(async ({ BrowserWindow }) => {
      const other = new BrowserWindow({ show: false });
      const codeOf = (address: string) =>
        new Promise<number>((settle) => {
          other.webContents.once('did-navigate', (_event, _address, code) => settle(code));
          other.loadURL(address).catch(() => undefined);
        });
      const found = [await codeOf('app://baclofen-lab/'), await codeOf('app://other-host/index.html')];
      other.destroy();
      return found;
    });
    expect(codes).toEqual([200, 403]);
  });

  it('runs once: a second start ends and leaves the first', async () => {
    const second = spawn(program, shellArguments(opened.userData), { stdio: 'ignore' });
    onTestFinished(() => void second.kill('SIGKILL'));
    const code = await new Promise((settle) => second.once('close', settle));
    expect(code).toBe(0);
    expect(await windowCount()).toBe(1);
  });
});
