import type { Case, Trigger } from './caseFile.ts';
import { countsAs, type DoneAct } from './checkLog.ts';
import type { RunReader } from './RunReader.ts';

const secondsPerHour = 3600;
/** What is closer together than this is one moment. */
const momentHours = 4 / secondsPerHour;

/** What triggers are read against: a solved run and the acts in it. */
export interface Played {
  readonly case: Case;
  readonly acts: readonly DoneAct[];
  readonly reader: RunReader;
}

/** When something that a trigger describes happens, in hours of the run; null where it never does. After an act is after its end. */
export function triggerHours(trigger: Trigger, { case: played, acts, reader }: Played): number | null {
  switch (trigger.kind) {
    case 'at':
      return played.beginsHours + trigger.hours;
    case 'after': {
      const done = acts.find((one) => countsAs(one, [trigger.act]));
      return done === undefined ? null : done.toHours + trigger.hours;
    }
    case 'when':
      return nextSecond(reader.firstHours(trigger.condition, played.beginsHours));
  }
}

/**
 * Whether one of some acts has been begun by a time: whoever is at it is spared what others would do. An act begun at that very
 * moment, in answer to what happened, comes too late to keep it from happening.
 */
export function isBegunBy(acts: readonly DoneAct[], ids: readonly string[], atHours: number): boolean {
  return acts.some((one) => countsAs(one, ids) && one.fromHours < atHours - momentHours);
}

/**
 * The whole second from a time on. An act is one more stop for the solver, which may move a crossing shortly before it by a
 * rounding; what has been seen to happen keeps its time all the same.
 */
function nextSecond(hours: number | null): number | null {
  return hours === null ? null : Math.ceil(hours * secondsPerHour - 1e-6) / secondsPerHour;
}
