import { type EventRow, eventColumns } from './eventRow.ts';

/**
 * The event table as comma-separated values: one header line, one line a row, numbers in the shortest form that reads back to
 * the same bits. `readEventTable` of the result gives the same rows.
 */
export function writeEventTable(rows: readonly EventRow[]): string {
  const lines = rows.map((row) => eventColumns.map((column) => cellText(row[column])).join(','));
  return `${[eventColumns.join(','), ...lines].join('\n')}\n`;
}

/** A name from elsewhere (an ignored row may hold any) goes in quotes where it would break the line apart. */
function cellText(value: number | string): string {
  if (typeof value === 'number') return String(value);
  return /[",;\t]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
