import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packageFolder = fileURLToPath(new URL('../node_modules/electron', import.meta.url));
const fetchLimitMilliseconds = 300_000;

/**
 * Looks for Electron's program as files. `require('electron')` is never called: it would fetch a hundred megabytes
 * unasked, and it returns paths that do not exist.
 * @param {{ mayFetch: boolean }} options mayFetch: let Electron's own installer try once where the program is missing
 * @returns {Promise<{ program: string } | { reason: string }>} the program, or why there is none
 */
export async function findElectron({ mayFetch }) {
  const chosenFolder = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (chosenFolder) {
    const program = join(chosenFolder, programName());
    if (existsSync(program)) return { program };
    return { reason: `ELECTRON_OVERRIDE_DIST_PATH names a folder without ${programName()}` };
  }
  const program = join(packageFolder, 'dist', programName());
  if (existsSync(program)) return { program };
  if (!existsSync(packageFolder))
    return { reason: 'the package electron is not installed (npm ci installs it)' };
  if (!mayFetch) return { reason: 'Electron has not been fetched yet (npm start fetches it)' };
  const reason = await fetchElectron();
  if (reason === null && existsSync(program)) return { program };
  return { reason: reason ?? 'Electron’s installer left no program' };
}

function programName() {
  if (process.platform === 'darwin') return join('Electron.app', 'Contents', 'MacOS', 'Electron');
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

/** @returns {Promise<string | null>} the first line of what went wrong, or null */
function fetchElectron() {
  console.error('Fetching Electron, once ...');
  return new Promise((settle) => {
    const installer = spawn(process.execPath, [join(packageFolder, 'install.js')], {
      stdio: ['ignore', 2, 'pipe'],
      timeout: fetchLimitMilliseconds,
    });
    let words = '';
    installer.stderr?.on('data', (chunk) => {
      words += chunk;
    });
    installer.once('error', (problem) => settle(problem.message));
    installer.once('close', (code) => {
      settle(code === 0 ? null : words.trim().split('\n', 1)[0] || 'Electron could not be fetched in time');
    });
  });
}
