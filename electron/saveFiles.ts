import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { BrowserWindow } from 'electron';
import { dialog } from 'electron';
import writeFileAtomic from 'write-file-atomic';
import type { Answer, NamedFile, SaveOutcome } from './channels.ts';
import { companionPath, withExtension } from './companionPath.ts';
import { filtersFor } from './fileKinds.ts';
import { done, failed, systemWords } from './shellAnswer.ts';

interface PlannedFile {
  readonly path: string;
  readonly contents: string | Uint8Array;
}

const cancelled: SaveOutcome = { saved: false, reason: 'cancelled' };

/**
 * Saves files together: one dialog for the first, the others beside it. Each file is written whole or not at all, and
 * nothing that is there already is replaced without a yes.
 */
export async function saveFiles(
  window: BrowserWindow,
  files: readonly NamedFile[],
): Promise<Answer<SaveOutcome>> {
  const [first, ...companions] = files;
  if (first === undefined) throw new RangeError('There is at least one file to save.');
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: first.suggestedName,
    filters: filtersFor([first.kind]),
  });
  if (canceled || !filePath) return done(cancelled);

  const firstPath = withExtension(filePath, first.suggestedName);
  const planned: readonly PlannedFile[] = [
    { path: firstPath, contents: first.contents },
    ...companions.map(({ suggestedName, contents }) => ({
      path: companionPath(firstPath, first.suggestedName, suggestedName),
      contents,
    })),
  ];
  // The dialog has asked about the path it returned, and about no other.
  const unasked = planned.filter(({ path }) => path !== filePath && existsSync(path));
  if (unasked.length > 0 && !(await mayReplace(window, unasked))) return done(cancelled);
  return writeAll(planned);
}

async function mayReplace(window: BrowserWindow, files: readonly PlannedFile[]): Promise<boolean> {
  const names = files.map(({ path }) => basename(path)).join('\n');
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: files.length === 1 ? 'Replace this file too?' : 'Replace these files too?',
    detail: names,
    buttons: ['Replace', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
  });
  return response === 0;
}

async function writeAll(files: readonly PlannedFile[]): Promise<Answer<SaveOutcome>> {
  const names: string[] = [];
  for (const { path, contents } of files) {
    const name = basename(path);
    try {
      await writeFileAtomic(path, typeof contents === 'string' ? contents : Buffer.from(contents));
      names.push(name);
    } catch (problem) {
      const written = names.length === 0 ? 'Nothing was written.' : `Written before it: ${names.join(', ')}.`;
      return failed('file-unwritable', `${systemWords(problem)}. ${written}`, name);
    }
  }
  return done({ saved: true, names });
}
