import type { Answer } from '#electron/channels.ts';
import { fileTypes } from './fileTypes.ts';
import type { FileKind, OpenOutcome } from './Platform.ts';

const largestMebibytes = 32;

/** Opens the browser's file dialog and reads the chosen file as UTF-8 text. */
export async function chooseTextFile(kinds: readonly FileKind[]): Promise<Answer<OpenOutcome>> {
  const file = await chooseFile(kinds.map((kind) => fileTypes[kind].extensions).join(','));
  if (file === null) return { ok: true, value: { opened: false, reason: 'cancelled' } };
  const { name } = file;
  if (file.size > largestMebibytes * 1024 * 1024) {
    return problem('file-too-large', name, `The file is larger than ${largestMebibytes} MiB.`);
  }
  try {
    const contents = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    return { ok: true, value: { opened: true, name, contents } };
  } catch (fault) {
    if (fault instanceof TypeError) return problem('file-not-text', name, 'The file is not UTF-8 text.');
    return problem('file-unreadable', name, 'The browser could not read the file.');
  }
}

function chooseFile(accept: string): Promise<File | null> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  return new Promise((settle) => {
    input.addEventListener('change', () => settle(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => settle(null));
    input.click();
  });
}

function problem(code: string, file: string, reason: string): Answer<never> {
  return { ok: false, problems: [{ code, place: { file, line: 0, column: 0 }, reason }] };
}
