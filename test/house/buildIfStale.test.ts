import { spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from './trackedFiles.ts';

/** A build that says so on standard output, counts itself, and marks its end as the real one does. */
const standInForVite = `
import { appendFileSync, existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { listSources, markBuilt } from '../../../buildIfStale.mjs';
console.log('building');
const sources = listSources();
await setTimeout(Number(process.env.BUILD_MILLISECONDS ?? 0));
if (existsSync('models/broken.ts')) process.exit(1);
appendFileSync('builds.txt', 'x');
markBuilt(sources);
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stale-'));
  mkdirSync(join(folder, 'models/solver'), { recursive: true });
  mkdirSync(join(folder, 'node_modules/vite/bin'), { recursive: true });
  mkdirSync(join(folder, 'out/terminal'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'node_modules/vite/package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'node_modules/vite/bin/vite.js'), standInForVite);
  writeFileSync(join(folder, 'models/solver/a.ts'), 'a');
  writeFileSync(
    join(folder, 'out/terminal/cli.js'),
    "console.log('t,1'); process.exitCode = Number(process.argv[2] ?? 0);",
  );
  for (const file of ['buildIfStale.mjs', 'simulate.mjs']) copyFileSync(join(root, file), join(folder, file));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function simulate(...given: string[]) {
  return spawnSync(process.execPath, ['simulate.mjs', ...given], { cwd: folder, encoding: 'utf8' });
}

function buildCount(): number {
  const file = join(folder, 'builds.txt');
  return existsSync(file) ? readFileSync(file, 'utf8').length : 0;
}

describe('a build', () => {
  it('happens once for unchanged sources', () => {
    simulate();
    simulate();
    expect(buildCount()).toBe(1);
  });

  it.each<[string, () => void]>([
    ['a file changed', () => writeFileSync(join(folder, 'models/solver/a.ts'), 'other')],
    ['a file appeared', () => writeFileSync(join(folder, 'models/new.ts'), '')],
    ['a file went away', () => rmSync(join(folder, 'models/solver/a.ts'))],
    ['an older copy came back', () => utimesSync(join(folder, 'models/solver/a.ts'), 1, 1)],
    ['the packages changed', () => writeFileSync(join(folder, 'package-lock.json'), '{}')],
  ])('happens again when %s', (_situation, change) => {
    simulate();
    change();
    simulate();
    simulate();
    expect(buildCount()).toBe(2);
  });

  it('leaves standard output to the caller', () => {
    const { stdout, stderr, status } = simulate();
    expect({ stdout, status }).toEqual({ stdout: 't,1\n', status: 0 });
    expect(stderr).toContain('building');
  });

  it('that fails stops the caller, and is tried again', () => {
    writeFileSync(join(folder, 'models/broken.ts'), '');
    const { stdout, stderr, status } = simulate();
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
    expect(stderr).toContain('The build failed');
    rmSync(join(folder, 'models/broken.ts'));
    expect(simulate().status).toBe(0);
  });

  it('says what to do where the packages are missing', () => {
    rmSync(join(folder, 'node_modules'), { recursive: true });
    expect(simulate().stderr).toContain('npm ci');
  });

  it('is waited for by a second caller', async () => {
    const start = () =>
      new Promise((settle) => {
        const env = { ...process.env, BUILD_MILLISECONDS: '300' };
        spawn(process.execPath, ['simulate.mjs'], { cwd: folder, env, stdio: 'ignore' }).once(
          'close',
          settle,
        );
      });
    expect(await Promise.all([start(), start(), start()])).toEqual([0, 0, 0]);
    expect(buildCount()).toBe(1);
  });

  it('takes over from a builder that died', () => {
    writeFileSync(join(folder, 'out/building.pid'), String(2 ** 22 + 1));
    expect(simulate().status).toBe(0);
    expect(buildCount()).toBe(1);
  });
});

describe('the terminal door', () => {
  it('passes arguments on and the exit code back', () => {
    expect(simulate('2').status).toBe(2);
  });
});
