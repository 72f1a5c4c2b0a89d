import type { Checked, Place, Problem } from '#models/language/problem.ts';
import { type Cell, type CellLine, cellLines } from './cellLines.ts';
import { checkEventRows } from './checkEventRows.ts';
import { dosingLimits } from './dosingLimits.ts';
import type { EventNames } from './eventNames.ts';
import type { CandidateRow, EventColumn, EventRow } from './eventRow.ts';
import { readEventTableHeader } from './eventTableHeader.ts';
import { quoted } from './nameAdvice.ts';

/** A row as read, with the place of each of its cells. */
interface ReadRow {
  readonly row: CandidateRow;
  readonly line: number;
  readonly columnOf: ReadonlyMap<EventColumn, number>;
  readonly problems: readonly Problem[];
}

/**
 * Reads an event table as separated values (comma, semicolon or tab; decimal point). An empty cell or `.` is 0, but
 * the amount of a dose or a change must be written; without `evid`
 * a row replaces (5) where it names a setting, is a dose (1) where it gives something or sets a programme, else an observation (0). `id`, `dv`, `mdv` are passed over.
 * Returns the rows in the table's order, or every problem with the line and character column of its cell.
 */
export function readEventTable(text: string, file: string, names: EventNames): Checked<EventRow[]> {
  const whole: Place = { file, line: 0, column: 0 };
  if (text.length > dosingLimits.tableCharacters) {
    const reason = `The table has ${text.length} characters; the most is ${dosingLimits.tableCharacters}.`;
    return { ok: false, problems: [{ code: 'file-too-large', place: whole, reason }] };
  }
  const { lines } = cellLines(text);
  const [headerLine, ...dataLines] = lines;
  if (headerLine === undefined) {
    const reason = 'The table is empty. Its first line names the columns: time, cmt, amt, …';
    return { ok: false, problems: [{ code: 'empty-table', place: whole, reason }] };
  }
  const oversize = oversizeProblem(headerLine, dataLines, file);
  if (oversize !== null) return { ok: false, problems: [oversize] };
  const header = readEventTableHeader(headerLine, file);
  const problems: Problem[] = [...openQuotes(lines, file), ...header.problems];
  const columns = header.columns;
  const read = dataLines
    .filter(({ openQuoteColumn }) => openQuoteColumn === null)
    .map((line) => readRow(line, columns, file, names));
  problems.push(...read.flatMap((row) => row.problems), ...severalSubjects(dataLines, columns, file));
  const reported = new Set(problems.map(({ place }) => `${place.line}:${place.column}`));
  const rows = read.map(({ row }) => row);
  // Without its columns every row would break the same rule.
  if (!header.problems.some(({ code }) => code === 'missing-column')) {
    const broken = checkEventRows(rows, names, (rowIndex, column) => {
      const { line, columnOf } = read[rowIndex]!;
      return { place: { file, line, column: columnOf.get(column) ?? 1 }, subject: column };
    });
    problems.push(...broken.filter(({ place }) => !reported.has(`${place.line}:${place.column}`)));
  }
  problems.sort(
    (left, right) => left.place.line - right.place.line || left.place.column - right.place.column,
  );
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: rows as EventRow[] };
}

/** A table too large to be read row by row. */
function oversizeProblem(header: CellLine, rows: readonly CellLine[], file: string): Problem | null {
  const extraCell = header.cells[dosingLimits.columns];
  if (extraCell !== undefined) {
    const place = { file, line: header.line, column: extraCell.column };
    const reason = `The header has ${header.cells.length} columns; the most is ${dosingLimits.columns}.`;
    return { code: 'too-many-columns', place, reason };
  }
  const extraRow = rows[dosingLimits.rows];
  if (extraRow === undefined) return null;
  const reason = `The table has ${rows.length} rows; the most is ${dosingLimits.rows}.`;
  return { code: 'too-many-rows', place: { file, line: extraRow.line, column: 1 }, reason };
}

function openQuotes(lines: readonly CellLine[], file: string): Problem[] {
  return lines.flatMap(({ line, openQuoteColumn }) => {
    if (openQuoteColumn === null) return [];
    const place = { file, line, column: openQuoteColumn };
    return [{ code: 'open-quote', place, reason: 'This quote does not close on its line.' }];
  });
}

function readRow(
  { line, cells }: CellLine,
  columns: readonly (EventColumn | 'id' | null)[],
  file: string,
  names: EventNames,
): ReadRow {
  const problems: Problem[] = [];
  const columnOf = new Map<EventColumn, number>();
  const found = new Map<EventColumn, Cell>();
  columns.forEach((column, index) => {
    const cell = cells[index];
    if (column === null || column === 'id' || cell === undefined) return;
    columnOf.set(column, cell.column);
    found.set(column, cell);
  });
  const extra = cells[columns.length];
  if (extra !== undefined) {
    const reason = `The row has ${cells.length} cells, the header ${columns.length}. A decimal comma would do this: write 2.5, not 2,5.`;
    problems.push({ code: 'too-many-cells', place: { file, line, column: extra.column }, reason });
  }
  const number = (column: EventColumn): number => {
    const cell = found.get(column);
    if (cell === undefined || isEmpty(cell)) return 0;
    const value = numberIn(cell.text);
    if (value !== null) return value;
    problems.push({
      place: { file, line, column: cell.column },
      subject: column,
      ...notANumber(column, cell.text),
    });
    return Number.NaN;
  };
  const time = found.get('time');
  if (columns.includes('time') && (time === undefined || isEmpty(time))) {
    const place = { file, line, column: time?.column ?? 1 };
    problems.push({ code: 'missing-time', place, reason: 'The row has no time.', subject: 'time' });
  }
  const cmt = compartmentNamed(found.get('cmt')?.text ?? '', names);
  const [amt, rate] = [number('amt'), number('rate')];
  const evidCell = found.get('evid');
  const evid =
    evidCell === undefined || isEmpty(evidCell) ? unsaidEvid(cmt, amt, rate, names) : number('evid');
  const amtCell = found.get('amt');
  const isAmtEmpty = columns.includes('amt') && (amtCell === undefined || isEmpty(amtCell));
  if (isAmtEmpty && rate === 0 && needsAmount(cmt, evid, names)) {
    const reason = `A row with evid ${evid} needs an amount in amt; write 0 where nothing is meant.`;
    const place = { file, line, column: amtCell?.column ?? 1 };
    problems.push({ code: 'missing-amt', place, reason, subject: 'amt' });
  }
  const row = {
    time: number('time'),
    evid,
    cmt,
    amt,
    rate,
    ii: number('ii'),
    addl: number('addl'),
    ss: number('ss'),
  };
  return { row, line, columnOf, problems };
}

function isEmpty({ text }: Cell): boolean {
  return text === '' || text === '.';
}

/** The input or setting of that name, whatever its case; a name that fits none stays as it is written. */
function compartmentNamed(text: string, { inputs, settings }: EventNames): string {
  const names = [...inputs, ...settings].map(({ name }) => name);
  if (names.includes(text)) return text;
  return names.find((name) => name.toLowerCase() === text.toLowerCase()) ?? (text === '.' ? '' : text);
}

/** Without `evid` a row sets a setting, is a dose where it gives something or sets a programme, or else observes. */
function unsaidEvid(cmt: string, amt: number, rate: number, { inputs, settings }: EventNames): number {
  if (settings.some(({ name }) => name === cmt)) return 5;
  const isProgramme = inputs.some((input) => input.isProgramme && input.name === cmt);
  return Number(amt !== 0 || rate !== 0 || isProgramme);
}

/** A dose, replacement or factor; a programme's row sets a rate and needs none. */
function needsAmount(cmt: string, evid: number, { inputs }: EventNames): boolean {
  if (evid === 5 || evid === 6) return true;
  return (evid === 1 || evid === 4) && !inputs.some((input) => input.isProgramme && input.name === cmt);
}

/** A finite number with a decimal point, or null. */
function numberIn(text: string): number | null {
  if (!/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text)) return null;
  const value = Number(text);
  if (!Number.isFinite(value)) return null;
  return value === 0 ? 0 : value;
}

function notANumber(column: EventColumn, text: string): { code: string; reason: string } {
  if (/^[+-]?\d+,\d+$/.test(text)) {
    return {
      code: 'decimal-comma',
      reason: `Write ${text.replace(',', '.')}: a decimal point, not a comma.`,
    };
  }
  const example = column === 'time' ? ' Times are hours, such as 8.5.' : '';
  return { code: 'not-a-number', reason: `${quoted(text)} is not a number.${example}` };
}

/** One table is one subject's history: rows of several subjects must not run together. */
function severalSubjects(
  lines: readonly CellLine[],
  columns: readonly (EventColumn | 'id' | null)[],
  file: string,
): Problem[] {
  const index = columns.indexOf('id');
  const first = lines[0]?.cells[index]?.text;
  const other = lines.find(({ cells }) => cells[index] !== undefined && cells[index].text !== first);
  if (index === -1 || other === undefined) return [];
  const place = { file, line: other.line, column: other.cells[index]!.column };
  const reason = `The table holds more than one subject (${quoted(first ?? '')} and ${quoted(other.cells[index]!.text)}). Keep one.`;
  return [{ code: 'several-subjects', place, reason, subject: 'id' }];
}
