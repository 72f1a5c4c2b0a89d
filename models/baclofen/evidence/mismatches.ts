import modelPage from '../model.md?raw';

/** One way in which the model differs from what is known, in plain words. */
export interface Mismatch {
  readonly title: string;
  readonly words: string;
  /** Keys of the model file's sources that the words cite. */
  readonly sources: readonly string[];
}

const heading = '## Where it does not match';

/** The known mismatches, read from the one place where they are written: the section of model.md for clinicians. */
export const mismatches: readonly Mismatch[] = readMismatches(modelPage);

/**
 * The numbered items of the section, each a bold title and its words; source keys in brackets become sources.
 * @throws Error where the section has no such item (a programmer fault: the page ships with the model)
 */
export function readMismatches(page: string): readonly Mismatch[] {
  const section = page.split(`${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const items = section.split(/^\d+\. /m).slice(1);
  const found = items.flatMap((item): Mismatch[] => {
    const text = item.replaceAll(/\s+/g, ' ').trim();
    const [, title, rest] = /^\*\*(.+?)\*\* (.+)$/.exec(text) ?? [];
    if (title === undefined || rest === undefined) return [];
    const sources = [...rest.matchAll(/\[([a-z0-9-]+)\]/g)].map(([, key]) => key!);
    const words = rest.replaceAll(/ ?\[[a-z0-9-]+\],?/g, '');
    return [{ title: title.replace(/\.$/, ''), words, sources }];
  });
  if (found.length === 0 || found.length < items.length)
    throw new Error('model.md lists the mismatches as numbered items that begin with a bold title.');
  return found;
}
