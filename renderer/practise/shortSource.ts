import { sourceWords } from '#renderer/controls/sourceWords.ts';

/** Longest name that stands in a margin. */
const mostCharacters = 34;
/** What a citation may begin with that names nothing. */
const kinds = /^(?:Letter|Case|Abstract|Review|Report|Alert|Rat|Mouse|Panel|Guideline)$/;

const initialisms = /\b(?:aan|rch|eeg)\b/g;

/**
 * A source as people cite it. Most citations begin with a name and a year or a title, "Saulino 2016. Panel of …"; where one does not,
 * the words of its key stand for it: "Oral rescue failed".
 */
export function shortSource(key: string, citations: Readonly<Record<string, string>>): string {
  const citation = citations[key] ?? '';
  const dated = /^[^.:;,]{2,28}?\b(?:19|20)\d\d\b/.exec(citation)?.[0];
  if (dated !== undefined) return dated;
  const title = /^[^.:;,]+(?=[.:;,])/.exec(citation)?.[0] ?? '';
  if (title !== '' && title.length <= mostCharacters && !kinds.test(title)) return title;
  const words = sourceWords([key]).replaceAll(initialisms, (word) => word.toUpperCase());
  return words.charAt(0).toUpperCase() + words.slice(1);
}
