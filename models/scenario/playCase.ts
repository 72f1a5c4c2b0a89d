import type { Laboratory } from '#models/run/laboratoryOf.ts';
import type { Run } from '#models/run/run.ts';
import { actStandings } from './actStandings.ts';
import type { Case, StoryEvent } from './caseFile.ts';
import { type CaseRow, caseRows, type Happening } from './caseRows.ts';
import { type CheckedLog, checkLog, isBy, logProblem } from './checkLog.ts';
import type { LogEntry, Playthrough } from './playthrough.ts';
import { RunReader } from './RunReader.ts';
import { isConsequential, timelineOf } from './timelineOf.ts';
import { isBegunBy, type Played, triggerHours } from './triggerHours.ts';

/** A playthrough with what scoring and files need besides. */
export interface PlayedCase extends Omit<Playthrough, 'standings'>, Played {
  readonly rows: readonly CaseRow[];
  /** Hours of the run by id of each story event that has effects or ends the case. */
  readonly happened: ReadonlyMap<string, number>;
}

/**
 * The whole case as it goes if nothing more is done than the log says. Same case, same log, same bits. What of the log does not
 * count comes back as problems.
 * @throws RangeError for a case that was not checked against this model (a programmer fault)
 */
export function playCase(played: Case, laboratory: Laboratory, log: readonly LogEntry[]): Playthrough {
  const whole = playWhole(played, laboratory, log);
  const { run, events, timeline, stops, endHours, problems, acts } = whole;
  const standings = actStandings(played, acts);
  return { log: whole.log, run, events, timeline, stops, endHours, standings, problems };
}

/** As `playCase`, with its workings. */
export function playWhole(played: Case, laboratory: Laboratory, log: readonly LogEntry[]): PlayedCase {
  let checked = checkLog(played, log);
  let told = checked.problems;
  for (;;) {
    const future = futureOf(played, laboratory, checked);
    const late = checked.log.find(({ atHours }) => !isBy(atHours, future.endHours));
    if (late === undefined) return { ...future, problems: [...told, ...future.problems] };
    // An ending came first: what the log says of later times never was.
    const within = checked.log.filter(({ atHours }) => isBy(atHours, future.endHours));
    const reason = `The case ended at ${future.endHours} h.`;
    const problems = checked.log.flatMap((entry) =>
      within.includes(entry) ? [] : [logProblem(entry, log.indexOf(entry), ['after-end', reason])],
    );
    told = [...told, ...problems];
    checked = checkLog(played, within);
  }
}

/**
 * Conditions depend on the run, and what story events do changes it. So the run is solved, the earliest event that changes or ends
 * it happens, and the run is solved again. What lies before an event is not changed by it, and each happens once: the number of
 * solutions is at most one more than that of such events.
 */
function futureOf(played: Case, laboratory: Laboratory, { log, acts }: CheckedLog): PlayedCase {
  const { model } = laboratory;
  const ofActs = acts.map(({ act, toHours, amount }): Happening => {
    return { kind: 'act', id: act.id, atHours: toHours, effects: act.effects, amount };
  });
  const happened = new Map<string, number>();
  let happenings: readonly Happening[] = ofActs;
  let endHours = played.hours;
  let latestHours = played.beginsHours;
  let pending = played.story.filter(isConsequential);
  for (;;) {
    const { rows, problems } = caseRows(played, happenings, model);
    const run = runOf(played, laboratory, rows);
    const { solution } = run;
    if (solution === null || solution.timesHours.length === 0)
      throw new RangeError(`The case ${played.id} cannot be run: ${run.problems[0]?.reason ?? ''}`);
    const reader = new RunReader(model, run.inputs, solution);
    const state: Played = { case: played, acts, reader };
    const solvedHours = solution.timesHours.at(-1)!;

    const next = endHours < played.hours ? null : earliest(pending, state, latestHours);
    if (next === null || !isBy(next.atHours, solvedHours)) {
      const told = timelineOf(played, model, state, {
        log,
        happened,
        endHours: Math.min(endHours, solvedHours),
      });
      const events = rows.map(({ row }) => row);
      return {
        ...state,
        ...told,
        log,
        run,
        rows,
        events,
        happened,
        problems: [...problems, ...run.problems],
      };
    }
    const { event, atHours } = next;
    latestHours = atHours;
    happened.set(event.id, atHours);
    pending = pending.filter((one) => one !== event);
    if (event.kind === 'ending') endHours = atHours;
    const { id, effects } = event;
    const happening: Happening = { kind: 'story', id, atHours, effects, amount: null };
    happenings = [...happenings, happening].toSorted((left, right) => left.atHours - right.atHours);
  }
}

function runOf(played: Case, laboratory: Laboratory, rows: readonly CaseRow[]): Run {
  const { patient: values, hours, everyHours } = played;
  const events = rows.map(({ row }) => row);
  return laboratory.run({ values, parameterSet: null, events, hours, everyHours });
}

/** The first of some events to happen; one that an act forestalls never does. At one instant the file's order decides. */
function earliest(
  events: readonly StoryEvent[],
  state: Played,
  fromHours: number,
): { readonly event: StoryEvent; readonly atHours: number } | null {
  let first: { readonly event: StoryEvent; readonly atHours: number } | null = null;
  for (const event of events) {
    const found = triggerHours(event.trigger, state);
    if (found === null || isBegunBy(state.acts, event.unless, found)) continue;
    // A run with one more stop crosses a limit a rounding earlier or later; time does not run back for that.
    const atHours = Math.max(found, fromHours);
    if (first === null || atHours < first.atHours) first = { event, atHours };
  }
  return first;
}
