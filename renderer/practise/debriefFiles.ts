import { currentPlatform } from '#renderer/platform/currentPlatform.ts';
import type { FileKind, NamedFile } from '#renderer/platform/Platform.ts';
import type { ExportedFile } from '#renderer/worker/protocol.ts';

const kinds: Readonly<Record<string, FileKind>> = { html: 'html', csv: 'csv', json: 'json', yaml: 'yaml' };

/** Which of the debrief's files: the page, the page on paper, the event table with what brought its rows about, the log. */
export type DebriefFileKind = 'html' | 'pdf' | 'csv' | 'json';

export interface SavedOutcome {
  /** Said for a moment; null where the person thought better of it. */
  readonly words: string | null;
  readonly problem: string | null;
}

/** Saves one of the debrief's files, or prints its page. */
export async function saveDebrief(
  files: readonly ExportedFile[],
  kind: DebriefFileKind,
): Promise<SavedOutcome> {
  const ending = kind === 'pdf' ? 'html' : kind;
  const wanted = files.filter(({ name }) => name.endsWith(`.${ending}`));
  const [file] = wanted;
  if (!file) return { words: null, problem: 'This debrief has no such file.' };
  const answer =
    kind === 'pdf'
      ? await currentPlatform.savePdf({
          suggestedName: file.name.replace(/\.html$/, '.pdf'),
          html: file.contents,
        })
      : await currentPlatform.saveFiles(wanted.map((one) => namedFile(one, ending)));
  if (!answer.ok)
    return { words: null, problem: answer.problems[0]?.reason ?? 'The file could not be saved.' };
  if (!answer.value.saved) return { words: null, problem: null };
  const isDialog = kind === 'pdf' && currentPlatform.kind === 'browser';
  return { words: isDialog ? null : `Saved ${answer.value.names.join(', ')}.`, problem: null };
}

function namedFile({ name, contents }: ExportedFile, ending: string): NamedFile {
  return { suggestedName: name, contents, kind: kinds[ending] ?? 'text' };
}
