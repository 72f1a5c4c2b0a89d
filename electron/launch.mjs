/**
 * Starts the app: `npm start`. In Electron where it can run, otherwise for a browser, saying why and where.
 *   --web   serve for a browser, do not look for Electron
 *   --dev   the page from a development server, the shell restarted when its code changes
 * Everything else is passed on to Electron, such as --software-3d or --no-sandbox.
 */
import { fileURLToPath } from 'node:url';
import { buildIfStale } from '../buildIfStale.mjs';
import { findElectron } from './findElectron.mjs';
import { runElectron } from './runElectron.mjs';
import { serveInstead } from './serveInstead.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const own = ['--web', '--dev'];
const given = process.argv.slice(2);
const passed = given.filter((argument) => !own.includes(argument));

/** @returns {Promise<{ program: string } | { reason: string | null }>} */
async function chooseProgram() {
  if (given.includes('--web')) return { reason: null };
  const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  return hasDisplay ? findElectron({ mayFetch: true }) : { reason: 'this machine has no display' };
}

async function start() {
  if (given.includes('--dev')) {
    const choice = await chooseProgram();
    const { develop } = await import('./develop.mjs');
    await develop('program' in choice ? choice.program : null, passed);
    return 0;
  }
  buildIfStale();
  const choice = await chooseProgram();
  if (!('program' in choice)) {
    await serveInstead(choice.reason);
    return 0;
  }
  const { exitCode, reason } = await runElectron(choice.program, [root, ...passed]);
  if (reason === null) return exitCode;
  await serveInstead(reason);
  return 0;
}

try {
  process.exit(await start());
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exit(1);
}
