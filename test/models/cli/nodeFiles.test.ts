import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeFiles } from '#models/terminal/nodeFiles.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'node-files-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('reading a file', () => {
  it('gives its text', () => {
    writeFileSync(join(folder, 'a.csv'), 'µ\n');
    expect(nodeFiles(folder).readText('a.csv')).toEqual({ text: 'µ\n' });
  });

  it('says why it cannot: missing, a folder, not text', () => {
    writeFileSync(join(folder, 'b.csv'), Buffer.of(0xff, 0xfe, 0x41));
    const { readText } = nodeFiles(folder);
    expect(readText('none.csv')).toEqual({ failure: 'none.csv: there is no such file or folder.' });
    expect(readText('.')).toEqual({ failure: '.: it is a folder.' });
    expect(readText('b.csv')).toEqual({ failure: 'b.csv: it is not UTF-8 text.' });
  });
});

describe('writing files', () => {
  it('makes missing folders and leaves nothing but the files', () => {
    const files = [
      { name: 'new/deep/a.csv', contents: 'a' },
      { name: 'new/deep/b.csv', contents: 'b' },
    ];
    expect(nodeFiles(folder).writeFiles(files)).toBeNull();
    expect(readdirSync(join(folder, 'new/deep'))).toEqual(['a.csv', 'b.csv']);
  });

  it('replaces a file that is there, and the file behind a link', () => {
    writeFileSync(join(folder, 'real.csv'), 'old');
    symlinkSync('real.csv', join(folder, 'link.csv'));
    expect(nodeFiles(folder).writeFiles([{ name: 'link.csv', contents: 'new' }])).toBeNull();
    expect(readFileSync(join(folder, 'real.csv'), 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['link.csv', 'real.csv']);
  });

  it('writes none where one cannot be written', () => {
    mkdirSync(join(folder, 'taken.csv'));
    const files = [
      { name: 'new/a.csv', contents: 'a' },
      { name: 'taken.csv', contents: 'b' },
    ];
    expect(nodeFiles(folder).writeFiles(files)).toBe('taken.csv: it is not a file.');
    expect(existsSync(join(folder, 'new'))).toBe(false);
    expect(readdirSync(folder)).toEqual(['taken.csv']);
  });

  it('refuses a folder that is a file', () => {
    writeFileSync(join(folder, 'file'), 'x');
    expect(nodeFiles(folder).writeFiles([{ name: 'file/a.csv', contents: 'a' }])).toMatch(/not a folder/);
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('x');
  });

  it.runIf(existsSync('/proc/self'))('gives up at once on a folder that takes no other', () => {
    const files = [{ name: '/proc/nope/deep/a.csv', contents: 'a' }];
    expect(nodeFiles(folder).writeFiles(files)).toBe(
      '/proc/nope/deep/a.csv: the folder /proc/nope cannot be made.',
    );
  });

  it('knows one file by every path to it', () => {
    writeFileSync(join(folder, 'real.csv'), 'x');
    symlinkSync('real.csv', join(folder, 'link.csv'));
    const { isSameFile } = nodeFiles(folder);
    expect(isSameFile!('link.csv', './new/../real.csv')).toBe(true);
    expect(isSameFile!('none.csv', './none.csv')).toBe(true);
    expect(isSameFile!('real.csv', 'none.csv')).toBe(false);
  });
});
