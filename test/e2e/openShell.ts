import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { findElectron } from '../../electron/findElectron.mjs';
import { assertBuilt } from './assertBuilt.ts';

const root = resolve(import.meta.dirname, '../..');

const launchMilliseconds = 20_000;

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
export function shellArguments(userData: string, more: readonly string[] = ['--software-3d']): string[] {
  return [root, `--user-data-dir=${userData}`, ...more];
}

/** Opens the app in Electron with its sandbox on and waits for its page. */
export async function openShell(
  program: string,
  userData = openFolder('user-data-'),
  more?: readonly string[],
): Promise<OpenedShell> {
  assertBuilt();
  const env = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  const app = await launch({
    executablePath: program,
    args: shellArguments(userData, more),
    env: Object.fromEntries(env),
    chromiumSandbox: true,
    timeout: launchMilliseconds,
  });
  const page = await app.firstWindow();
  await page.waitForSelector('[data-ready]', { state: 'attached' });
  return { app, page, userData };
}

/** Playwright at times misses a window that opens while it connects, and waits for ever; then it is started anew. */
async function launch(
  options: Parameters<typeof _electron.launch>[0],
  attempts = 3,
): Promise<ElectronApplication> {
  try {
    return await _electron.launch(options);
  } catch (problem) {
    if (attempts === 1 || !String(problem).includes('Timeout')) throw problem;
    return launch(options, attempts - 1);
  }
}

/** Ends every process of the app at once, as a power cut does, and waits until they are gone. */
export async function killShell({ app }: OpenedShell): Promise<void> {
  const main = app.process();
  const ended = new Promise((settle) => main.once('exit', settle));
  // Playwright starts it as the leader of a group of its own; Windows knows no groups, and there the children follow.
  if (process.platform === 'win32' || main.pid === undefined) main.kill('SIGKILL');
  else process.kill(-main.pid, 'SIGKILL');
  await ended;
}

/** A new folder that every user may write into: where Electron may not run as root it runs as another user. */
export function openFolder(prefix: string): string {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  chmodSync(folder, 0o777);
  return folder;
}
