import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assertBuilt } from './assertBuilt.ts';

const root = resolve(import.meta.dirname, '../..');

/** How Electron's program marks where its switches lie: this text, a version, their count, and a character for each. */
const fuseMark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const fuseNames = [
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
] as const;

/** Packs with a tiny stand-in for Electron's files: what goes in and which switches are set needs no real one. */
describe.runIf(process.platform === 'linux')('the packed app', () => {
  let folder: string;

  beforeAll(() => {
    assertBuilt();
    folder = mkdtempSync(join(tmpdir(), 'pack-'));
    const dist = join(folder, 'electron');
    mkdirSync(join(dist, 'resources'), { recursive: true });
    mkdirSync(join(dist, 'locales'));
    writeFileSync(join(dist, 'locales/en-US.pak'), '');
    writeFileSync(join(dist, 'electron'), `program ${fuseMark}\x01\x0800000000 end`, 'latin1');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        join(root, 'node_modules/electron-builder/cli.js'),
        '--linux',
        'dir',
        '--publish=never',
        `-c.electronDist=${dist}`,
        `-c.directories.output=${join(folder, 'dist')}`,
      ],
      { cwd: root, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`Packing failed:\n${stdout}${stderr}`);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('carries what was built and no library beside it', () => {
    const files = filesOfArchive(join(folder, 'dist/linux-unpacked/resources/app.asar'));
    expect(files).toContain('package.json');
    expect(files).toContain('out/main/index.cjs');
    expect(files).toContain('out/preload/index.cjs');
    expect(files).toContain('out/renderer/index.html');
    expect(files.filter((file) => !/^(package\.json|out\/(main|preload|renderer)\/)/.test(file))).toEqual([]);
  });

  it('has Electron’s switches set for safety', () => {
    const program = readFileSync(join(folder, 'dist/linux-unpacked/baclofen-lab'), 'latin1');
    const wire = program.slice(program.indexOf(fuseMark) + fuseMark.length + 2);
    const switches = Object.fromEntries(fuseNames.map((name, index) => [name, wire[index] === '1']));
    expect(switches).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
  });
});

type ArchiveFolder = { readonly files: Readonly<Record<string, Partial<ArchiveFolder>>> };

/** Paths in an asar archive, whose table of contents is JSON behind four lengths. */
function filesOfArchive(path: string): string[] {
  const bytes = readFileSync(path);
  const table: ArchiveFolder = JSON.parse(bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12)));
  const walk = (folder: ArchiveFolder, prefix: string): string[] =>
    Object.entries(folder.files).flatMap(([name, { files }]) =>
      files === undefined ? [prefix + name] : walk({ files }, `${prefix}${name}/`),
    );
  return walk(table, '');
}
