import type { Answer } from '#electron/channels.ts';
import type { KeptText } from './Platform.ts';

const prefix = 'baclofen-lab-kept-';

/**
 * A text in the browser's own store.
 * @param openStore throws where a browser keeps its store closed
 */
export function readStoredText(openStore: () => Storage, name: string): Answer<string | null> {
  try {
    return { ok: true, value: openStore().getItem(prefix + name) };
  } catch {
    return { ok: true, value: null };
  }
}

export function writeStoredText(openStore: () => Storage, { name, contents }: KeptText): Answer<null> {
  try {
    if (contents === null) openStore().removeItem(prefix + name);
    else openStore().setItem(prefix + name, contents);
    return { ok: true, value: null };
  } catch {
    const reason = 'The browser’s store is full or closed.';
    return {
      ok: false,
      problems: [{ code: 'text-not-kept', place: { file: name, line: 0, column: 0 }, reason }],
    };
  }
}
