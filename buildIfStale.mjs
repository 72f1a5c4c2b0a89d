/**
 * Builds the app when a source differs from what the last build saw. Shared by the app's start, the terminal door, the
 * tests and the benchmarks. Nothing is ever written to standard output, which belongs to the caller.
 */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));
const output = join(root, 'out');
const stamp = join(output, 'sources.txt');
const lock = join(output, 'building.pid');
const sourceFolders = ['assets', 'electron', 'models', 'renderer'];
const sourceFiles = ['package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts'];
const longestWaitMilliseconds = 180_000;

/** One line per source with its time and size: any edit, addition, removal or older copy changes the text. */
export function listSources() {
  /** @type {string[]} */
  const lines = [];
  /** @param {string} path */
  const addFile = (path) => {
    const { mtimeMs, size } = statSync(join(root, path));
    lines.push(`${path} ${mtimeMs} ${size}`);
  };
  /** @param {string} folder */
  const addFolder = (folder) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) addFolder(path);
      else if (entry.isFile()) addFile(path);
    }
  };
  for (const folder of sourceFolders) if (existsSync(join(root, folder))) addFolder(folder);
  for (const file of sourceFiles) if (existsSync(join(root, file))) addFile(file);
  return lines.sort().join('\n');
}

/** Called by the build itself once everything is written. @param {string} sources what `listSources` gave before it began */
export function markBuilt(sources) {
  mkdirSync(output, { recursive: true });
  writeFileSync(`${stamp}.new`, sources);
  renameSync(`${stamp}.new`, stamp);
}

/**
 * @returns {boolean} whether a build was needed
 * @throws {Error} when the build fails; the build's own words are on standard error by then
 */
export function buildIfStale() {
  if (isFresh()) return false;
  mkdirSync(output, { recursive: true });
  takeLock();
  try {
    if (isFresh()) return false;
    const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
    if (!existsSync(vite)) throw new Error('The packages are not installed. Run: npm ci');
    const { status, error } = spawnSync(process.execPath, [vite, 'build', '--app', '--logLevel', 'warn'], {
      cwd: root,
      stdio: ['ignore', 2, 2],
    });
    if (status !== 0) throw new Error(`The build failed${error ? `: ${error.message}` : ' (see above)'}.`);
    return true;
  } finally {
    rmSync(lock, { force: true });
  }
}

function isFresh() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === listSources();
}

/** One build at a time: two at once would empty each other's folders. */
function takeLock() {
  const deadline = Date.now() + longestWaitMilliseconds;
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return;
    } catch (problem) {
      if (!(problem instanceof Error && 'code' in problem && problem.code === 'EEXIST')) throw problem;
    }
    if (!isHeld()) rmSync(lock, { force: true });
    else if (Date.now() > deadline)
      throw new Error(`Another build does not end. If there is none, delete ${lock}`);
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  }
}

function isHeld() {
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    if (holder > 0) process.kill(holder, 0);
    return true;
  } catch (problem) {
    // No such file or no such process: free. Not allowed to ask: somebody else's process is alive.
    return problem instanceof Error && 'code' in problem && problem.code === 'EPERM';
  }
}
