import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { findElectron } from '../../electron/findElectron.mjs';
import { assertBuilt } from './assertBuilt.ts';

const root = resolve(import.meta.dirname, '../..');

export interface OpenedShell {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly userData: string;
}

/** Electron's program, or why the shell cannot be tested here. */
export async function findShell(): Promise<{ readonly program: string } | { readonly reason: string }> {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    return { reason: 'this machine has no display (xvfb-run gives one)' };
  }
  if (process.getuid?.() === 0 && !process.env.ELECTRON_OVERRIDE_DIST_PATH) {
    return { reason: 'Electron keeps its sandbox on only for another user than root' };
  }
  return findElectron({ mayFetch: false });
}

/** Arguments that start the built app with settings of its own. */
export function shellArguments(userData: string): string[] {
  return [root, `--user-data-dir=${userData}`, '--software-3d'];
}

/** Opens the app in Electron with its sandbox on and waits for its page. */
export async function openShell(program: string, userData = openFolder('user-data-')): Promise<OpenedShell> {
  assertBuilt();
  const env = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  const app = await _electron.launch({
    executablePath: program,
    args: shellArguments(userData),
    env: Object.fromEntries(env),
    chromiumSandbox: true,
  });
  const page = await app.firstWindow();
  await page.waitForSelector('[data-ready]', { state: 'attached' });
  return { app, page, userData };
}

/** A new folder that every user may write into: where Electron may not run as root it runs as another user. */
export function openFolder(prefix: string): string {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  chmodSync(folder, 0o777);
  return folder;
}
