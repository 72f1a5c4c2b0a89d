import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, trackedFiles, trackedTexts } from './trackedFiles.ts';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly license: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly build: { readonly files: readonly string[] };
  readonly [key: string]: unknown;
};

/** Every place where a pattern occurs in a text that people read, as `path: words`. */
function occurrences(pattern: RegExp, isExempt: (path: string) => boolean = () => false): string[] {
  return trackedTexts()
    .filter(({ path }) => !isExempt(path))
    .flatMap(({ path, text }) => [...text.matchAll(pattern)].map(([words]) => `${path}: ${words}`));
}

describe('names', () => {
  it('say what a folder or a file holds', () => {
    const drawers = trackedFiles().filter(
      (path) =>
        dirname(path)
          .split('/')
          .some((folder) => /^(utils?|helpers?|common|misc|lib)$/i.test(folder)) ||
        /^(index|utils?|helpers?|common|misc)\.(ts|tsx|mjs|js)$/i.test(basename(path)),
    );
    expect(drawers).toEqual([]);
  });

  it('differ by more than capitals, so that they live on every disk', () => {
    const seen = new Map<string, string>();
    const clashes: string[] = [];
    for (const path of trackedFiles()) {
      const other = seen.get(path.toLowerCase());
      if (other !== undefined) clashes.push(`${other} and ${path}`);
      seen.set(path.toLowerCase(), path);
    }
    expect(clashes).toEqual([]);
  });
});

describe('texts', () => {
  it('name no place of one machine', () => {
    // The pattern is put together so that this file does not report itself.
    const folders = ['home', 'root', 'work', 'Users', 'mnt', 'srv'].join('|');
    const pattern = new RegExp(
      `(?<![\\w.:/#@-])/(${folders})/\\w[\\w./-]*|[A-Z]:\\\\\\\\?Users\\\\\\S*`,
      'g',
    );
    expect(occurrences(pattern)).toEqual([]);
  });

  it('name no package registry but the public one', () => {
    const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
    const elsewhere = [...lock.matchAll(/"resolved": "([^"]+)"/g)]
      .map(([, address]) => address ?? '')
      .filter((address) => !address.startsWith('https://registry.npmjs.org/'));
    expect(elsewhere).toEqual([]);
  });

  it('name only documents that exist', () => {
    const documents = new Set(
      trackedFiles()
        .filter((path) => path.endsWith('.md'))
        .map((path) => basename(path)),
    );
    const named = occurrences(/(?<![\w/.-])(?:[\w-]+\/)*[\w-]+\.md\b/g, (path) => path.startsWith('test/'));
    const documentOf = (place: string) => basename(place.slice(place.lastIndexOf(' ') + 1));
    expect(named.filter((place) => !documents.has(documentOf(place)))).toEqual([]);
  });

  it('link and show only files that exist', () => {
    const broken = trackedTexts()
      .filter(({ path }) => path.endsWith('.md'))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)\s#]+)[^)]*\)/g)]
          .map(([, target]) => join(dirname(path), target ?? ''))
          .filter((target) => !existsSync(join(root, target)))
          .map((target) => `${path}: ${target}`),
      );
    expect(broken).toEqual([]);
  });

  it('leave nothing to be done later', () => {
    const marks = ['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX', 'HA' + 'CK'].join('|');
    expect(occurrences(new RegExp(`\\b(${marks})\\b`, 'g'))).toEqual([]);
  });

  it('switch no check off without a reason', () => {
    const marks = [
      '@ts-' + 'ignore',
      '@ts-' + 'nocheck',
      '@ts-' + 'expect-error',
      'biome-' + 'ignore-all',
    ].join('|');
    expect(occurrences(new RegExp(`(${marks}).*`, 'g'))).toEqual([]);
    const silenced = occurrences(new RegExp('biome-' + 'ignore .*', 'g'));
    expect(silenced.filter((place) => !/ignore \S+: \S+ \S+/.test(place))).toEqual([]);
  });
});

describe('the package', () => {
  it('pins every version exactly', () => {
    const loose = Object.entries(manifest.devDependencies).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it('bundles all libraries, so that it ships none beside', () => {
    expect(manifest).not.toHaveProperty('dependencies');
    expect(
      manifest.build.files.every((pattern) => pattern.startsWith('out/') || pattern === 'package.json'),
    ).toBe(true);
  });

  it('has the lock file of these very versions', () => {
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
      readonly packages: Readonly<
        Record<string, { readonly devDependencies?: unknown; readonly version?: string }>
      >;
    };
    expect(lock.packages['']?.devDependencies).toEqual(manifest.devDependencies);
  });

  it('carries its licence', () => {
    expect(readFileSync(join(root, 'LICENSE'), 'utf8')).toContain(`${manifest.license} License`);
  });

  it('runs scripts whose files exist', () => {
    const files = Object.values(manifest.scripts).flatMap((script) => script.match(/\S+\.mjs/g) ?? []);
    expect(files.length).toBeGreaterThan(3);
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});

describe('the README', () => {
  const readme = () => readFileSync(join(root, 'README.md'), 'utf8');

  it('says the two commands that start the app', () => {
    expect(readme()).toMatch(/npm (ci|install)\b/);
    expect(readme()).toMatch(/npm start\b/);
  });

  it('names only commands that exist', () => {
    const named = [...readme().matchAll(/npm run (?:-s )?([a-z0-9:]+)/g)].map(([, name]) => name ?? '');
    expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });

  it('says whom it is not for', () => {
    expect(readme()).toMatch(/not for treating patients/i);
  });
});
