import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allowed, forbidden } from './plantedLines.ts';

const root = resolve(import.meta.dirname, '../..');

let folder: string;
let reports: ReadonlyMap<string, string>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'borders-'));
  for (const file of ['biome.json', 'package.json', 'test/house/rules']) {
    cpSync(join(root, file), join(folder, file), { recursive: true });
  }
  [...forbidden, ...allowed].forEach(({ where, line }, index) => {
    const file = join(folder, plantedFile(where, index));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${line}\n`);
  });
  reports = lint();
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A file of its own for each planted line; a named file stands in a copy of its surroundings under that very name. */
function plantedFile(where: string, index: number): string {
  return /\.tsx?$/.test(where) && !where.endsWith('planted.ts')
    ? where
    : where.replace(/(\/planted\.ts)?$/, `/planted${index}.ts`);
}

/** All reports of one run over all planted files, by file. */
function lint(): ReadonlyMap<string, string> {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [biome, 'lint', '--colors=off', '--max-diagnostics=1000', '.'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  const byFile = new Map<string, string>();
  for (const report of `${stdout}\n${stderr}`.split(/\n(?=\S+:\d+:\d+ |\S+ lint\/)/)) {
    const file = /^\s*(\S+?)(:| )/.exec(report)?.[1] ?? '';
    byFile.set(file, `${byFile.get(file) ?? ''}${report}`);
  }
  return byFile;
}

/** Line breaks of the terminal are no part of a message. */
function wordsFor(where: string, index: number): string {
  return (reports.get(plantedFile(where, index)) ?? '').replace(/\s+/g, ' ');
}

describe('a wrong line is reported with what to do', () => {
  it.each(forbidden.map((planted, index) => ({ ...planted, index })))(
    '$where: $line',
    ({ where, index, report }) => {
      expect(wordsFor(where, index)).toContain(report);
    },
  );
});

describe('a right line is not', () => {
  it.each(allowed.map((planted, index) => ({ ...planted, index: forbidden.length + index })))(
    '$where: $line',
    ({ where, index }) => {
      expect(wordsFor(where, index)).toBe('');
    },
  );
});
