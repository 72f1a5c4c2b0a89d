import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const isWindows = process.platform === 'win32';
const running: ChildProcess[] = [];
const folders: string[] = [];

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Starts the app as `npm start` does and collects its words. */
function launch(givenArguments: readonly string[], environment: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, [join(root, 'electron/launch.mjs'), ...givenArguments], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  const ended = new Promise<number | null>((settle) => child.once('close', settle));
  let words = '';
  const address = new Promise<string>((settle, fail) => {
    child.stdout?.on('data', (chunk) => {
      words += chunk;
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(words);
      if (found) settle(found[0]);
    });
    child.once('close', () => fail(new Error(`No address in: ${words}`)));
  });
  address.catch(() => undefined);
  return { child, ended, address, words: () => words };
}

/** A folder with a program in Electron's place. */
function electronThat(script: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'electron-'));
  folders.push(folder);
  const isMac = process.platform === 'darwin';
  if (isMac) throw new Error('Electron lies deeper on macOS.');
  writeFileSync(join(folder, 'electron'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, 'electron'), 0o755);
  return folder;
}

describe('npm start', () => {
  it('serves a browser when asked to, and ends when told to', async () => {
    const { child, ended, address, words } = launch(['--web'], {});
    const response = await fetch(await address);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<div id="app">');
    expect(words()).not.toContain('cannot start');
    child.kill('SIGTERM');
    expect(await ended).toBe(isWindows ? null : 0);
  });

  it('says that the chosen folder holds no Electron, and serves', async () => {
    const { address, words } = launch([], { ELECTRON_OVERRIDE_DIST_PATH: tmpdir(), DISPLAY: ':0' });
    expect((await fetch(await address)).status).toBe(200);
    expect(words()).toContain(
      'Electron cannot start here: ELECTRON_OVERRIDE_DIST_PATH names a folder without',
    );
  });

  it.runIf(process.platform === 'linux')('says that there is no display, and serves', async () => {
    const { address, words } = launch([], { DISPLAY: '', WAYLAND_DISPLAY: '' });
    expect((await fetch(await address)).status).toBe(200);
    expect(words()).toContain('Electron cannot start here: this machine has no display');
  });

  it.runIf(process.platform === 'linux')('says why Electron ended at once, and serves', async () => {
    const folder = electronThat(
      'echo "noise" >&2; echo "FATAL: no sandbox for this user" >&2; echo "more" >&2; exit 1',
    );
    const { address, words } = launch([], { ELECTRON_OVERRIDE_DIST_PATH: folder, DISPLAY: ':0' });
    expect((await fetch(await address)).status).toBe(200);
    expect(words()).toContain('Electron cannot start here: FATAL: no sandbox for this user');
  });

  it.runIf(process.platform === 'linux')('passes arguments on to Electron and ends with it', async () => {
    const folder = electronThat('echo "arguments: $*"; exit 0');
    const { ended, words } = launch(['--software-3d', '--no-sandbox'], {
      ELECTRON_OVERRIDE_DIST_PATH: folder,
      DISPLAY: ':0',
    });
    expect(await ended).toBe(0);
    expect(words()).toMatch(/arguments: .+ --software-3d --no-sandbox/);
  });

  it.runIf(process.platform === 'linux')('stops Electron when it is stopped', async () => {
    const folder = electronThat('trap "echo stopped; exit 0" TERM; echo up; while :; do sleep 0.05; done');
    const { child, ended, words } = launch([], { ELECTRON_OVERRIDE_DIST_PATH: folder, DISPLAY: ':0' });
    await expect.poll(words).toContain('up');
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(words()).toContain('stopped');
  });
});
