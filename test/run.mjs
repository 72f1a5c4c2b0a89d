/**
 * `npm test`: every check of the project, each also when an earlier one failed. The last line of the output is the tally.
 * Types, format and lint, unused code and the build count as one check each beside the tests.
 */
import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findElectron } from '../electron/findElectron.mjs';
import { readTally } from './readTally.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const resultsFile = join(root, 'coverage', 'tests.json');

/** Programs of packages, started by their own scripts so that no shell is needed on any system. */
const checks = [
  { name: 'types', script: 'typescript/bin/tsc', given: ['--noEmit'] },
  {
    name: 'format, lint and borders',
    script: '@biomejs/biome/bin/biome',
    given: ['ci', '--colors=off', '.'],
  },
  { name: 'nothing unused', script: 'knip/bin/knip.js', given: ['--no-progress'] },
  { name: 'build', script: 'vite/bin/vite.js', given: ['build', '--app', '--logLevel', 'warn'] },
];

/**
 * @param {string} program
 * @param {readonly string[]} given
 * @param {'shown' | 'kept'} output
 * @returns {Promise<{ isGood: boolean, words: string }>}
 */
function run(program, given, output) {
  return new Promise((settle) => {
    let words = '';
    const stdio = output === 'shown' ? 'inherit' : 'pipe';
    const child = spawn(program, given, { cwd: root, stdio: ['ignore', stdio, stdio] });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (words += chunk));
    child.once('error', (problem) => settle({ isGood: false, words: words + problem.message }));
    child.once('close', (code) => settle({ isGood: code === 0, words }));
  });
}

/** @param {string} script */
const scriptOf = (script) => join(root, 'node_modules', script);

/** @returns {Promise<number>} how many of the checks failed */
async function runChecks() {
  let failed = 0;
  for (const { name, script, given } of checks) {
    const began = Date.now();
    const { isGood, words } = await run(process.execPath, [scriptOf(script), ...given], 'kept');
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    console.log(`${isGood ? '✓' : '✗'} ${name} (${seconds} s)`);
    if (isGood) continue;
    failed += 1;
    console.log(words);
  }
  return failed;
}

/** A screen for Electron's windows: the machine's own, a virtual one, or none. */
function screenPrefix() {
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return [];
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.some((folder) => existsSync(join(folder, 'xvfb-run'))) ? ['xvfb-run', '-a'] : null;
}

async function runTests() {
  const prefix = screenPrefix();
  if (prefix !== null) {
    const found = await findElectron({ mayFetch: true });
    console.log('program' in found ? `Electron: ${found.program}` : `No Electron here: ${found.reason}`);
  }
  rmSync(resultsFile, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${resultsFile}`];
  const [program = process.execPath, ...given] = [
    ...(prefix ?? []),
    process.execPath,
    scriptOf('vitest/vitest.mjs'),
    'run',
    ...reporters,
  ];
  const { isGood } = await run(program, given, 'shown');
  return readTally(resultsFile, isGood);
}

const failedChecks = await runChecks();
const tests = await runTests();
for (const line of tests.remarks) console.log(line);
const passed = checks.length - failedChecks + tests.passed;
const failed = failedChecks + tests.failed;
console.log(`${passed} passed, ${failed} failed${tests.skipped > 0 ? `, ${tests.skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;
