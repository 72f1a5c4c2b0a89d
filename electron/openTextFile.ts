import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { BrowserWindow } from 'electron';
import { dialog } from 'electron';
import type { Answer, FileKind, OpenOutcome } from './channels.ts';
import { openFiltersFor } from './fileKinds.ts';
import { done, failed, systemWords } from './shellAnswer.ts';

const largestMebibytes = 32;

/** Lets the person choose one file and reads it as UTF-8 text; its path stays in the shell. */
export async function openTextFile(
  window: BrowserWindow,
  kinds: readonly FileKind[],
): Promise<Answer<OpenOutcome>> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openFile'],
    filters: openFiltersFor(kinds),
  });
  const [path] = filePaths;
  if (canceled || path === undefined) return done({ opened: false, reason: 'cancelled' });
  return readTextFile(path);
}

export async function readTextFile(path: string): Promise<Answer<OpenOutcome>> {
  const name = basename(path);
  try {
    const { size } = await stat(path);
    if (size > largestMebibytes * 1024 * 1024) {
      return failed('file-too-large', `The file is larger than ${largestMebibytes} MiB.`, name);
    }
    const bytes = await readFile(path);
    return done({ opened: true, name, contents: new TextDecoder('utf-8', { fatal: true }).decode(bytes) });
  } catch (problem) {
    if (problem instanceof TypeError) return failed('file-not-text', 'The file is not UTF-8 text.', name);
    return failed('file-unreadable', systemWords(problem), name);
  }
}
