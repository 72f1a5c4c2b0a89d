import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { OutgoingFile } from '#models/exchange/runFiles.ts';
import type { TerminalIo } from './terminalIo.ts';

/** More than any event table may hold; a larger file is a mistake. */
const largestBytes = 32_000_000;

/** Files on this machine; relative paths start from `folder`. */
export function nodeFiles(folder: string): Pick<TerminalIo, 'readText' | 'writeFiles' | 'isSameFile'> {
  return {
    readText(path, mostBytes = largestBytes) {
      try {
        const bytes = readBytes(resolve(folder, path), mostBytes);
        if (bytes === null) return { failure: `${path} is larger than ${mostBytes / 1e6} MB.` };
        return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
      } catch (fault) {
        return { failure: failureWords(path, fault) };
      }
    },
    writeFiles: (files) => writeAllOrNone(files, folder),
    isSameFile: (one, other) => identityOf(resolve(folder, one)) === identityOf(resolve(folder, other)),
  };
}

/** Null for a file that is too large; a pipe has no size beforehand. */
function readBytes(path: string, mostBytes: number): Uint8Array | null {
  const descriptor = openSync(path, 'r');
  try {
    const chunks: Buffer[] = [];
    let total = 0;
    for (;;) {
      const chunk = Buffer.alloc(65_536);
      const count = readSync(descriptor, chunk);
      if (count === 0) return Buffer.concat(chunks);
      chunks.push(chunk.subarray(0, count));
      total += count;
      if (total > mostBytes) return null;
    }
  } finally {
    closeSync(descriptor);
  }
}

/** Every file is first written beside its target, then all are renamed; a failure takes back what was made. */
function writeAllOrNone(files: readonly OutgoingFile[], folder: string): string | null {
  const undo: (() => void)[] = [];
  let path = '';
  try {
    const staged = files.map((file) => {
      path = file.name;
      return stage(file.contents, resolve(folder, path), undo);
    });
    for (const { temporary, target } of staged) {
      const isNew = !existsSync(target);
      renameSync(temporary, target);
      if (isNew) undo.push(() => rmSync(target, { force: true }));
    }
    return null;
  } catch (fault) {
    for (const step of undo.reverse()) attempt(step);
    return failureWords(path, fault);
  }
}

function stage(
  contents: string,
  wanted: string,
  undo: (() => void)[],
): { temporary: string; target: string } {
  makeFolders(dirname(wanted), undo);
  // A link stays a link: the file behind it is replaced.
  const target = existsSync(wanted) ? realpathSync(wanted) : wanted;
  if (existsSync(target) && !statSync(target).isFile()) throw new Error('it is not a file');
  const temporary = `${target}.${process.pid}.unfinished`;
  writeFileSync(temporary, contents, { flag: 'wx' });
  undo.push(() => rmSync(temporary, { force: true }));
  return { temporary, target };
}

/**
 * Makes a folder and its missing parents, one at a time from the nearest that is there: Node's own recursive way never ends where
 * a folder takes none, as in /proc.
 */
function makeFolders(folder: string, undo: (() => void)[]): void {
  const missing: string[] = [];
  for (let level = folder; !existsSync(level) && level !== dirname(level); level = dirname(level)) {
    missing.unshift(level);
  }
  for (const level of missing) {
    try {
      mkdirSync(level);
    } catch (fault) {
      if (codeOf(fault) === 'ENOENT') throw new Error(`the folder ${level} cannot be made`);
      throw fault;
    }
    undo.push(() => rmdirSync(level));
  }
}

/** The same for two paths of one file, by a link or in another case too. */
function identityOf(path: string): string {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return path;
  }
}

function attempt(step: () => void): void {
  try {
    step();
  } catch {
    // Taking back goes on with the next step: there is nothing better to do about a disk that refuses.
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is not a folder',
  EEXIST: 'a part of its path is not a folder',
  EACCES: 'access is denied',
  EPERM: 'access is denied',
  EROFS: 'the disk cannot be written',
  ENOSPC: 'the disk is full',
  EIO: 'the disk or the terminal fails',
  ENAMETOOLONG: 'its name is too long',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'it is not UTF-8 text',
};

function codeOf(fault: unknown): string {
  return fault instanceof Error && 'code' in fault ? String(fault.code) : '';
}

/** Why something at a path could not be done, as a sentence. */
export function failureWords(path: string, fault: unknown): string {
  const why = reasons[codeOf(fault)] ?? (fault instanceof Error ? fault.message : String(fault));
  return `${path}: ${why}.`;
}
