import { type Document, LineCounter, parseDocument } from 'yaml';
import type { LocatedMap } from './located.ts';
import type { ProblemList } from './ProblemList.ts';
import type { Place } from './problem.ts';
import { YamlLocator } from './YamlLocator.ts';

const longestFile = 1_000_000;
const longestLine = 4000;
/** Beyond these a file is broken in a way where more messages help nobody. */
const mostSyntaxProblems = 20;

/**
 * YAML to plain values with places. Used for every YAML file that people write. Refused: files and lines too long, anything that is not YAML 1.2 with the core
 * types, duplicate keys, aliases, tags, directives, and nesting deeper than a model needs.
 * @returns the file's map, or null where the text is not one map; the reasons are then among the problems
 */
export function readYaml(text: string, file: string, problems: ProblemList): LocatedMap | null {
  const whole: Place = { file, line: 0, column: 0 };
  if (text.length > longestFile) {
    problems.add(
      'file-too-large',
      whole,
      `The file has ${text.length} characters; at most ${longestFile} are read.`,
    );
    return null;
  }
  // A guard for the YAML library too: lines that open thousands of levels take it to its limits.
  const long = text.split('\n').findIndex((line) => line.length > longestLine);
  if (long >= 0) {
    const place = { file, line: long + 1, column: longestLine + 1 };
    problems.add('line-too-long', place, `A line has at most ${longestLine} characters.`);
    return null;
  }
  // Counted here: the YAML library's own count misses lines where the text is broken.
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1);
  const document = parseDocument(text, {
    schema: 'core',
    merge: false,
    prettyErrors: false,
    // Found by the locator, in one pass instead of one per key.
    uniqueKeys: false,
    logLevel: 'error',
  });
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  if (!isPlainYaml(document, text, placeOf, problems)) return null;
  const root = new YamlLocator(text, placeOf, problems).locate(document.contents);
  if (root.kind !== 'map') {
    const place = root.kind === 'nothing' ? whole : root.place;
    problems.add('wrong-type', place, 'The file must be a map of keys and their values.');
    return null;
  }
  return root;
}

function isPlainYaml(
  document: Document.Parsed,
  text: string,
  placeOf: (offset: number) => Place,
  problems: ProblemList,
): boolean {
  const exhausted = document.errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  if (exhausted !== undefined) {
    problems.add(
      'yaml-too-deep',
      placeOf(exhausted.pos[0]),
      'Lists and maps are nested too deep to be read.',
    );
    return false;
  }
  for (const error of document.errors.slice(0, mostSyntaxProblems)) {
    const sentence = error.message.replace(/\.?$/, '.');
    problems.add(
      'yaml-syntax',
      placeOf(pastIndentation(text, error.pos[0])),
      `This is not YAML: ${sentence}`,
    );
  }
  const directive = /^%/m.exec(text);
  if (directive !== null && directive.index < text.search(/^---/m)) {
    const reason = 'The file has no use for YAML directives; leave this line out.';
    problems.add('yaml-directive', placeOf(directive.index), reason);
    return false;
  }
  return document.errors.length === 0;
}

/** From the start of a line to its first character that is no space; other offsets stay. */
function pastIndentation(text: string, offset: number): number {
  if (offset > 0 && text[offset - 1] !== '\n') return Math.min(offset, text.length);
  return offset + (/^ *(?=\S)/.exec(text.slice(offset, offset + longestLine))?.[0].length ?? 0);
}
