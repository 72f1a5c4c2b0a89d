import type { Checked, Problem } from '#models/language/problem.ts';
import { programmaticCell } from '../checkEventRows.ts';
import type { EventNames } from '../eventNames.ts';
import type { EventRow } from '../eventRow.ts';
import type { PumpSetup } from './PumpRun.ts';
import { pumpTimeline } from './pumpTimeline.ts';
import type { PumpTimeline } from './pumpTypes.ts';

export interface LoweringTarget {
  readonly names: EventNames;
  readonly endHours: number;
  /** The compartment that takes what leaves the catheter's tip. */
  readonly into: string;
}

/**
 * An event table for engines that know neither pumps nor settings (NONMEM, rxode2): what the pump delivers stands there as plain
 * infusions, faults, fronts and an empty reservoir included; rows that set something are left out. Rows must be checked. A dose of
 * another input that is at steady state while the pump runs cannot be said in such a table, and is a problem.
 */
export function loweredInfusions(
  rows: readonly EventRow[],
  setup: PumpSetup,
  { names, endHours, into }: LoweringTarget,
): Checked<EventRow[]> {
  const { programme } = setup.pump;
  const timeline = pumpTimeline(rows, setup, endHours);
  const isOfPump = ({ cmt, evid }: EventRow) => cmt === programme && evid === 1;
  const isSetting = ({ cmt }: EventRow) => names.settings.some(({ name }) => name === cmt);
  const problems = rows.flatMap((row, index): Problem[] => {
    if (row.ss === 0 || isOfPump(row) || row.time > endHours || !runsBefore(timeline, row.time)) return [];
    const reason = `The dose into ${row.cmt} is at steady state while the pump runs; a table of plain infusions cannot say both.`;
    return [{ code: 'pump-in-steady-state', reason, ...programmaticCell(index, 'ss') }];
  });
  if (problems.length > 0) return { ok: false, problems };
  const others = rows.filter((row) => !isOfPump(row) && !isSetting(row));
  const steady = rows
    .filter((row) => isOfPump(row) && row.ss > 0 && row.time <= endHours)
    .map((row) => ({ ...row, cmt: into, rate: deliveredAt(timeline, row.time) }))
    .filter(({ rate }) => rate > 0);
  const infusions = infusionsOf(timeline, into, new Set(steady.map(({ time }) => time)));
  // Sorting keeps the order of one instant: a reset, a steady state, and then the infusion that goes on from there.
  return {
    ok: true,
    value: [...others, ...steady, ...infusions].sort((left, right) => left.time - right.time),
  };
}

/** One infusion for each stretch of one delivered rate, cut where a steady state begins it anew. */
function infusionsOf(
  { segments, endHours }: PumpTimeline,
  cmt: string,
  cuts: ReadonlySet<number>,
): EventRow[] {
  const rows: EventRow[] = [];
  let start = 0;
  segments.forEach((segment, index) => {
    const next = segments[index + 1];
    const rate = segment.flows.delivered;
    if (next !== undefined && next.flows.delivered === rate && !cuts.has(next.fromHours)) return;
    const [time, until] = [segments[start]!.fromHours, next?.fromHours ?? endHours];
    start = index + 1;
    if (rate > 0 && until > time) {
      rows.push({ time, evid: 1, cmt, amt: rate * (until - time), rate, ii: 0, addl: 0, ss: 0 });
    }
  });
  return rows;
}

function deliveredAt({ segments }: PumpTimeline, timeHours: number): number {
  return segments.findLast(({ fromHours }) => fromHours <= timeHours)?.flows.delivered ?? 0;
}

function runsBefore({ segments }: PumpTimeline, timeHours: number): boolean {
  return (segments.findLast(({ fromHours }) => fromHours < timeHours)?.flows.delivered ?? 0) > 0;
}
