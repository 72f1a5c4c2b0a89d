import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

const textEndings = new Set([
  '.ts',
  '.tsx',
  '.mjs',
  '.css',
  '.html',
  '.json',
  '.yaml',
  '.yml',
  '.md',
  '.grit',
  '.svg',
  '',
]);

/** Paths of all files of the project, those not committed yet included, ignored ones not. */
export function trackedFiles(): string[] {
  const { status, stdout } = spawnSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '-z'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  if (status !== 0)
    throw new Error('The house rules are about what git tracks; git is needed to check them.');
  return stdout.split('\0').filter((path) => path !== '' && existsSync(join(root, path)));
}

/** Those among them that people read, with their text. */
export function trackedTexts(): { readonly path: string; readonly text: string }[] {
  return trackedFiles()
    .filter((path) => textEndings.has(extname(path)) && path !== 'package-lock.json')
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}
