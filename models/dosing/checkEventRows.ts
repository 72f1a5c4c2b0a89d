import type { Checked, Place, Problem } from '#models/language/problem.ts';
import { dosingLimits } from './dosingLimits.ts';
import type { EventNames } from './eventNames.ts';
import type { CandidateRow, EventColumn, EventRow } from './eventRow.ts';
import { findingsIn } from './eventRules.ts';

/** Where a cell came from, and the name by which a form or file knows it. */
export type CellFinder = (
  rowIndex: number,
  column: EventColumn,
) => { readonly place: Place; readonly subject: string };

/** For rows made by a program: the cell is named `events[3].amt`. */
export const programmaticCell: CellFinder = (rowIndex, column) => ({
  place: { file: 'events', line: 0, column: 0 },
  subject: `events[${rowIndex}].${column}`,
});

/**
 * Everything wrong with rows of an event table: the one set of rules for files, sentences and programs.
 * @param cellOf says where each cell is, so that a problem points into the person's own text
 */
export function checkEventRows(
  rows: readonly CandidateRow[],
  names: EventNames,
  cellOf: CellFinder = programmaticCell,
): Problem[] {
  if (rows.length > dosingLimits.rows) {
    const reason = `The table has ${rows.length} rows; the most is ${dosingLimits.rows}.`;
    return [{ code: 'too-many-rows', reason, ...cellOf(dosingLimits.rows, 'time') }];
  }
  const problems: Problem[] = [];
  let doses = 0;
  rows.forEach((row, rowIndex) => {
    for (const { code, column, reason } of findingsIn(row, names)) {
      problems.push({ code, reason, ...cellOf(rowIndex, column) });
    }
    const dosesBefore = doses;
    doses += Number.isFinite(row.addl) ? Math.max(row.addl, 0) + 1 : 1;
    if (dosesBefore <= dosingLimits.doses && doses > dosingLimits.doses) {
      const reason = `Written out, the table has more than ${dosingLimits.doses} doses. Lower addl.`;
      problems.push({ code: 'too-many-doses', reason, ...cellOf(rowIndex, 'addl') });
    }
  });
  return problems;
}

/** The rows as event rows, or everything wrong with them. */
export function checkedEventRows(
  rows: readonly CandidateRow[],
  names: EventNames,
  cellOf: CellFinder = programmaticCell,
): Checked<EventRow[]> {
  const problems = checkEventRows(rows, names, cellOf);
  // The rules have just narrowed `evid` and `ss` to the values that the type allows.
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: rows as EventRow[] };
}
