/** One cell of a separated-values text; `column` is the character column of its first character, from 1. */
export interface Cell {
  readonly text: string;
  readonly column: number;
}

export interface CellLine {
  /** Line number in the text, from 1. */
  readonly line: number;
  readonly cells: readonly Cell[];
  /** Column of a quote that never closes on its line, or null. */
  readonly openQuoteColumn: number | null;
}

export type Delimiter = ',' | ';' | '\t';

/**
 * The lines of a separated-values text as cells, without blank lines and `#` comments. The first line decides whether comma,
 * semicolon or tab separates. A cell may stand in double quotes (`""` is one quote inside); a quoted cell ends on its line.
 * A byte order mark is dropped and counts for no column.
 */
export function cellLines(text: string): {
  readonly delimiter: Delimiter;
  readonly lines: readonly CellLine[];
} {
  const numbered = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((content, index) => ({ content, line: index + 1 }))
    .filter(({ content }) => !/^\s*(#|$)/.test(content));
  const delimiter = delimiterOf(numbered[0]?.content ?? '');
  return { delimiter, lines: numbered.map(({ content, line }) => cellsOf(content, line, delimiter)) };
}

function delimiterOf(header: string): Delimiter {
  const countOf = (mark: string) => header.split(mark).length - 1;
  const marks: readonly Delimiter[] = [',', ';', '\t'];
  return marks.reduce((most, mark) => (countOf(mark) > countOf(most) ? mark : most));
}

function cellsOf(content: string, line: number, delimiter: Delimiter): CellLine {
  const cells: Cell[] = [];
  let position = 0;
  for (;;) {
    const start = firstContent(content, position, delimiter);
    if (content[start] === '"') {
      const quotedCell = readQuoted(content, start);
      if (quotedCell === null) return { line, cells, openQuoteColumn: start + 1 };
      const end = delimiterAt(content, quotedCell.end, delimiter);
      const text = (quotedCell.text + content.slice(quotedCell.end, end)).trim();
      cells.push({ text, column: start + 1 });
      position = end;
    } else {
      const end = delimiterAt(content, start, delimiter);
      cells.push({ text: content.slice(start, end).trim(), column: start + 1 });
      position = end;
    }
    if (position >= content.length) return { line, cells, openQuoteColumn: null };
    position++;
  }
}

/** Spaces before a cell are not part of it; a tab is, where tabs separate. */
function firstContent(content: string, from: number, delimiter: Delimiter): number {
  let position = from;
  while (content[position] === ' ' || (content[position] === '\t' && delimiter !== '\t')) position++;
  return position;
}

function delimiterAt(content: string, from: number, delimiter: Delimiter): number {
  const found = content.indexOf(delimiter, from);
  return found === -1 ? content.length : found;
}

function readQuoted(content: string, start: number): { text: string; end: number } | null {
  let text = '';
  for (let position = start + 1; position < content.length; position++) {
    if (content[position] !== '"') {
      text += content[position];
    } else if (content[position + 1] === '"') {
      text += '"';
      position++;
    } else {
      return { text, end: position + 1 };
    }
  }
  return null;
}
