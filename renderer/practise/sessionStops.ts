import type { Case, Decision } from '#models/scenario/caseFile.ts';
import type { Playthrough, TimelineEntry } from '#models/scenario/playthrough.ts';
import { type PlayedBranch, sameInstantHours } from './session.ts';

/** What the stops of a case depend on. */
export type StoppingCase = Pick<Case, 'decisions'>;

/** The stop at which the clock stands now, or null where time may run. */
export function stopNow(branch: PlayedBranch, playthrough: Playthrough): TimelineEntry | null {
  return (
    playthrough.stops.find((stop) => isReached(stop, branch.nowHours) && !isPassed(branch, stop)) ?? null
  );
}

/** The hour at which the clock halts next: a stop, the end of a decision's time, or the end of the case. */
export function nextHaltHours(branch: PlayedBranch, asked: StoppingCase, playthrough: Playthrough): number {
  const stop = playthrough.stops.find((one) => !isPassed(branch, one));
  const closing = openDecision(branch, asked, playthrough)?.untilHours ?? Number.POSITIVE_INFINITY;
  const halt = Math.min(stop?.atHours ?? Number.POSITIVE_INFINITY, closing, playthrough.endHours);
  return Math.max(halt, branch.nowHours);
}

/** A decision that still waits, and until when. */
export interface OpenDecision {
  readonly decision: Decision;
  readonly askedAtHours: number;
  readonly untilHours: number;
}

/** The earliest question that was asked and neither answered nor passed over. */
export function openDecision(
  branch: PlayedBranch,
  asked: StoppingCase,
  playthrough: Playthrough,
): OpenDecision | null {
  for (const stop of playthrough.stops) {
    if (stop.kind !== 'decision' || !isReached(stop, branch.nowHours)) continue;
    const decision = asked.decisions.find(({ id }) => id === stop.id);
    if (!decision || isAnswered(branch, decision.id)) continue;
    return { decision, askedAtHours: stop.atHours, untilHours: stop.atHours + decision.withinHours };
  }
  return null;
}

export function isAnswered(branch: Pick<PlayedBranch, 'log'>, decision: string): boolean {
  return branch.log.some((entry) => entry.kind === 'decide' && entry.decision === decision);
}

/** True once the case is over in this branch: its last hour, or an ending that came earlier. */
export function isOver(branch: Pick<PlayedBranch, 'nowHours'>, playthrough: Playthrough): boolean {
  return branch.nowHours >= playthrough.endHours - sameInstantHours;
}

/** The next instant at which anything is told, asked or over. */
export function nextEventHours(branch: PlayedBranch, asked: StoppingCase, playthrough: Playthrough): number {
  const told = playthrough.timeline.find(
    ({ kind, atHours }) => kind !== 'act' && atHours > branch.nowHours + sameInstantHours,
  );
  return Math.min(told?.atHours ?? Number.POSITIVE_INFINITY, nextHaltHours(branch, asked, playthrough));
}

/** Leaves behind what the clock stands at, so that time may run on. Predictions are left by their own panel. */
export function passStops(
  branch: PlayedBranch,
  playthrough: Playthrough,
  kinds: readonly TimelineEntry['kind'][],
): PlayedBranch {
  const left = playthrough.stops.filter(
    (stop) => kinds.includes(stop.kind) && isReached(stop, branch.nowHours) && !isPassed(branch, stop),
  );
  if (left.length === 0) return branch;
  const passed = left.map(({ kind, id, atHours }) => ({ kind, id, atHours }));
  return { ...branch, passed: [...branch.passed, ...passed] };
}

function isReached(stop: TimelineEntry, nowHours: number): boolean {
  return stop.atHours <= nowHours + sameInstantHours;
}

function isPassed(branch: PlayedBranch, stop: TimelineEntry): boolean {
  return branch.passed.some(({ kind, id }) => kind === stop.kind && id === stop.id);
}
