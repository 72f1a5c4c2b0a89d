import { isSameInstant } from './dosingLimits.ts';
import type { EventRow } from './eventRow.ts';

/** One row at one of its times: repetition 0 is the row itself, the others come from `addl`. */
export interface DoseOccurrence {
  readonly row: EventRow;
  readonly rowIndex: number;
  readonly repetition: number;
  readonly timeHours: number;
}

/** Whether a time belongs to a run that ends at `endHours`: the end itself still does. */
export function isWithin(timeHours: number, endHours: number): boolean {
  return timeHours <= endHours || isSameInstant(timeHours, endHours);
}

/**
 * Every row at every time it happens up to the end, as groups of one instant in order of time. Times are compared as numbers;
 * within an instant the table's order decides. Rows with evid 0 and 2 do nothing and are left out.
 */
export function doseOccurrences(rows: readonly EventRow[], endHours: number): DoseOccurrence[][] {
  const occurrences = rows.flatMap((row, rowIndex) => timesOf(row, rowIndex, endHours));
  occurrences.sort((left, right) => left.timeHours - right.timeHours || inTableOrder(left, right));
  const instants: DoseOccurrence[][] = [];
  for (const occurrence of occurrences) {
    const latest = instants.at(-1);
    if (latest !== undefined && isSameInstant(latest[0]!.timeHours, occurrence.timeHours))
      latest.push(occurrence);
    else instants.push([occurrence]);
  }
  return instants;
}

/** Two occurrences at one instant in the order of their rows. */
export function inTableOrder(left: DoseOccurrence, right: DoseOccurrence): number {
  return left.rowIndex - right.rowIndex || left.repetition - right.repetition;
}

function timesOf(row: EventRow, rowIndex: number, endHours: number): DoseOccurrence[] {
  if (row.evid === 0 || row.evid === 2) return [];
  const occurrences: DoseOccurrence[] = [];
  for (let repetition = 0; repetition <= row.addl; repetition++) {
    // A product, not a running sum, so that the hundredth dose is as exact as the first.
    const timeHours = row.time + repetition * row.ii;
    if (!isWithin(timeHours, endHours)) break;
    occurrences.push({ row, rowIndex, repetition, timeHours });
  }
  return occurrences;
}
