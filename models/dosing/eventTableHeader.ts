import type { Problem } from '#models/language/problem.ts';
import type { CellLine } from './cellLines.ts';
import { type EventColumn, eventColumns } from './eventRow.ts';
import { nameAdvice, quoted } from './nameAdvice.ts';

/** Columns of a NONMEM data set that say nothing about doses; `id` only while all rows share one subject. */
const silentColumns = ['id', 'dv', 'mdv'] as const;

/** What a header says: for each position its column, and what is wrong with it. */
export interface EventTableHeader {
  readonly columns: readonly (EventColumn | 'id' | null)[];
  readonly problems: readonly Problem[];
}

const requiredColumns: readonly EventColumn[] = ['time', 'cmt', 'amt'];

/** Reads the header line of an event table: any order, any case, `time`, `cmt` and `amt` required. */
export function readEventTableHeader({ line, cells }: CellLine, file: string): EventTableHeader {
  const problems: Problem[] = [];
  const columns: (EventColumn | 'id' | null)[] = [];
  const seen = new Set<string>();
  for (const { text, column } of cells) {
    const name = text.toLowerCase();
    const place = { file, line, column };
    const known = eventColumns.find((eventColumn) => eventColumn === name) ?? null;
    const isSilent = silentColumns.some((silent) => silent === name);
    if (known === null && !isSilent) {
      problems.push({ code: 'unknown-column', place, reason: unknownColumnReason(text), subject: text });
    } else if (seen.has(name)) {
      problems.push({
        code: 'repeated-column',
        place,
        reason: `The column ${name} stands twice.`,
        subject: name,
      });
    }
    columns.push(seen.has(name) ? null : (known ?? (name === 'id' ? 'id' : null)));
    seen.add(name);
  }
  for (const required of requiredColumns.filter((column) => !seen.has(column))) {
    const reason = `The header lacks the column ${required}. An event table needs ${requiredColumns.join(', ')}.`;
    problems.push({ code: 'missing-column', place: { file, line, column: 1 }, reason, subject: required });
  }
  return { columns, problems };
}

function unknownColumnReason(text: string): string {
  if (text === '') return 'The header has a column without a name.';
  if (text.toLowerCase() === 'dur')
    return 'There is no column dur. Give the rate instead: amt / duration, per hour.';
  return `There is no column ${quoted(text)}. ${nameAdvice(text, eventColumns, 'There are')}`;
}
