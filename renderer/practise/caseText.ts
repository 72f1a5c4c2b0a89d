/** Where the parts of a case stand in its text, and names that follow from it. Words only; the worker alone reads the file. */

const words = /[a-z0-9]+(?:-[a-z0-9]+)*/;

/** What a copy of a case that ships begins as: the same text under an id of its own. */
export function copyOfCase(text: string): string {
  return text.replace(/^id:[ \t]*["']?(?!my-)([a-z0-9-]+)["']?/m, 'id: my-$1');
}

/** The id that a text gives itself; null where it has none that can be a file's name. */
export function idOfText(text: string): string | null {
  const [, id = ''] = /^id:[ \t]*["']?([^"'\s#]+)/m.exec(text) ?? [];
  return words.exec(id)?.[0] === id && id !== '' ? id : null;
}

/** The title that a text gives itself; null where it has none yet. */
export function titleOfText(text: string): string | null {
  const [, title = ''] = /^title:[ \t]*["']?(.*?)["']?[ \t]*$/m.exec(text) ?? [];
  return title === '' ? null : title;
}

/** The name under which a draft of a file is kept: lower-case words joined by hyphens. */
export function draftName(file: string): string {
  const slug = file
    .toLowerCase()
    .replace(/\.ya?ml$/, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return `case-draft-${slug || 'unnamed'}`;
}

/** Line from 1 of an item of one of a case's lists: by its id or label, else by its number; the list's own line as a last resort. */
export function lineOfItem(text: string, list: string, name: string, index: number): number {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => new RegExp(`^${list}:`).test(line));
  if (start < 0) return 1;
  const length = lines.slice(start + 1).findIndex((line) => /^[^\s#-]/.test(line));
  const end = length < 0 ? lines.length : start + 1 + length;
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const named = new RegExp(`\\b(?:id|label):\\s*["']?${escaped}["']?\\s*(?:[,}#]|$)`);
  const firsts: number[] = [];
  let indent: number | null = null;
  for (let line = start + 1; line < end; line += 1) {
    if (named.test(lines[line]!)) return line + 1;
    const [, spaces] = /^( *)- /.exec(lines[line]!) ?? [];
    if (spaces === undefined) continue;
    indent ??= spaces.length;
    if (spaces.length === indent) firsts.push(line + 1);
  }
  return firsts[index] ?? start + 1;
}
