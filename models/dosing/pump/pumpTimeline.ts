import { doseOccurrences, inTableOrder, isWithin } from '../doseOccurrences.ts';
import { isSameInstant } from '../dosingLimits.ts';
import type { EventRow } from '../eventRow.ts';
import { PumpRun, type PumpSetup } from './PumpRun.ts';
import type { PumpTimeline } from './pumpTypes.ts';

/**
 * The life of a pump under an event table whose rows are checked: flows, contents, alarms and refills, at their own instants up to
 * the end of the run. The schedule of the run is written by the same steps, so both always agree.
 */
export function pumpTimeline(rows: readonly EventRow[], setup: PumpSetup, endHours: number): PumpTimeline {
  const run = new PumpRun(setup);
  const instants = doseOccurrences(rows, endHours);
  let next = 0;
  for (;;) {
    const instant = instants[next];
    const rowHours = instant?.[0]?.timeHours ?? Number.POSITIVE_INFINITY;
    const changeHours = run.nextChangeHours();
    const hasRows = rowHours <= changeHours || isSameInstant(rowHours, changeHours);
    const timeHours = hasRows ? rowHours : changeHours;
    if (timeHours === Number.POSITIVE_INFINITY || !isWithin(timeHours, endHours))
      return run.timeline(endHours);
    run.advanceTo(timeHours);
    if (hasRows) {
      for (const occurrence of [...instant!].sort(inTableOrder)) run.apply(occurrence);
      next++;
    }
    run.settle(Math.min(timeHours, endHours));
  }
}
