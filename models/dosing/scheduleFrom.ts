import type { Setting } from '#models/language/model.ts';
import type { Checked } from '#models/language/problem.ts';
import type { Schedule } from '#models/solver/schedule.ts';
import { checkEventRows } from './checkEventRows.ts';
import type { EventNames } from './eventNames.ts';
import type { EventRow } from './eventRow.ts';
import type { PumpTarget } from './pump/PumpSchedule.ts';
import { ScheduleWriter } from './ScheduleWriter.ts';

export interface ScheduleTarget extends EventNames {
  /** Position of a state, by name, in the solver's list. */
  readonly stateIndexOf: (stateName: string) => number;
  /** Position of an input's rate or of a setting, by its name, in the solver's list of rates. */
  readonly rateIndexOf: (name: string) => number;
  /** What a setting stands at before the first event, from this run's covariates and parameters. */
  readonly initialValueOf: (setting: Setting) => number;
  /** The pump as an object, with the positions of its flows; null where the model's pump is a plain rate. */
  readonly pump: PumpTarget | null;
  /** The run's end; what happens exactly then still counts, what comes later is dropped. Not a number: nothing happens. */
  readonly endHours: number;
}

/**
 * What an event table does to the equations, instant by instant (docs/decisions/dosing-event-meaning.md). Rates are absolute:
 * the sum of the infusions that run from then on. Settings are rates too: the first stop, at 0 h, gives them their initial
 * values. Returns every problem of the rows, by the rules of `checkEventRows`.
 * @throws RangeError when a state or rate has no position (a programmer fault)
 */
export function scheduleFrom(rows: readonly EventRow[], target: ScheduleTarget): Checked<Schedule> {
  const problems = checkEventRows(rows, target);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: new ScheduleWriter(rows, target).write() };
}
