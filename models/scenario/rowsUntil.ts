import { dosingLimits, isSameInstant } from '#models/dosing/dosingLimits.ts';
import type { EventRow } from '#models/dosing/eventRow.ts';
import type { Input } from '#models/language/model.ts';

/**
 * What is left of an order's rows when it is stopped at an instant: what is due then or later is not given, an infusion that runs
 * ends there, and a programme that is on goes to rate 0. Settings stay as they are. An infusion that is part of a steady state
 * runs out, since cutting it would change the steady state.
 */
export function rowsUntil(
  rows: readonly EventRow[],
  stopHours: number,
  inputs: readonly Input[],
): readonly EventRow[] {
  const programmes = inputs.filter(({ isProgramme }) => isProgramme).map(({ name }) => name);
  const kept = rows.flatMap((row) => partBefore(row, stopHours));
  const ends = programmes.filter((name) => rateOf(kept, name) > 0).map((name) => endRow(name, stopHours));
  return [...kept, ...ends];
}

function partBefore(row: EventRow, stopHours: number): readonly EventRow[] {
  const isDue = (hours: number) => hours < stopHours && !isSameInstant(hours, stopHours);
  const timeOf = (repetition: number) => row.time + repetition * row.ii;
  let due = 0;
  while (due <= row.addl && isDue(timeOf(due))) due += 1;
  const isInfusion = (row.evid === 1 || row.evid === 4) && row.amt > 0 && row.rate > 0;
  if (!isInfusion) return due === 0 ? [] : [{ ...row, addl: due - 1 }];

  const durationHours = row.amt / row.rate;
  const isOver = (repetition: number) => timeOf(repetition) + durationHours <= stopHours;
  let whole = row.ss > 0 && due > 0 ? 1 : 0;
  while (whole < due && isOver(whole)) whole += 1;
  const cut = Array.from({ length: due - whole }, (_, index): EventRow => {
    const time = timeOf(whole + index);
    const evid = whole + index === 0 ? row.evid : 1;
    return { ...row, time, evid, amt: row.rate * (stopHours - time), ii: 0, addl: 0, ss: 0 };
  });
  const tooShort = ({ amt, rate }: EventRow) => amt / rate < dosingLimits.shortestHours;
  return [...(whole > 0 ? [{ ...row, addl: whole - 1 }] : []), ...cut.filter((one) => !tooShort(one))];
}

function rateOf(rows: readonly EventRow[], programme: string): number {
  let latest: { readonly hours: number; readonly rate: number } = {
    hours: Number.NEGATIVE_INFINITY,
    rate: 0,
  };
  for (const { cmt, amt, rate, time, ii, addl } of rows) {
    const hours = time + ii * addl;
    if (cmt === programme && amt === 0 && hours >= latest.hours) latest = { hours, rate };
  }
  return latest.rate;
}

function endRow(cmt: string, time: number): EventRow {
  return { time, evid: 1, cmt, amt: 0, rate: 0, ii: 0, addl: 0, ss: 0 };
}
