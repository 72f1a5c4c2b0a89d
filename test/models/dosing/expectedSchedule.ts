import type { EventRow } from '#models/dosing/eventRow.ts';
import { scheduleFrom } from '#models/dosing/scheduleFrom.ts';
import type { Change, Schedule } from '#models/solver/schedule.ts';
import { target } from './baclofenInputs.ts';

/** A row that gives nothing by mouth at 0 h, but for the given cells. */
export function row(cells: Partial<EventRow>): EventRow {
  return { time: 0, evid: 1, cmt: 'oral', amt: 0, rate: 0, ii: 0, addl: 0, ss: 0, ...cells };
}

/** The schedule of rows that break no rule. */
export function schedule(rows: readonly EventRow[], endHours = 72): Schedule {
  const result = scheduleFrom(rows, { ...target, endHours });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

export function timesOf(stops: Schedule): number[] {
  return stops.map(({ timeHours }) => timeHours);
}

export function add(state: number, amount: number): Change {
  return { kind: 'add', state, amount };
}

export function rate(input: number, value: number): Change {
  return { kind: 'rate', rate: input, value };
}

export const reset: Change = { kind: 'reset' };
