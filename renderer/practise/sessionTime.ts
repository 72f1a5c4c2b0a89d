import type { LogEntry, Playthrough } from '#models/scenario/playthrough.ts';
import { branchOf, type PlayedBranch, type Session, sameInstantHours, withBranch } from './session.ts';
import { nextHaltHours, openDecision, passStops, type StoppingCase, stopNow } from './sessionStops.ts';

/** Lets the clock of the present branch run to an hour, or to where it halts before. A question whose time is over is passed over. */
export function moveClock(
  session: Session,
  asked: StoppingCase,
  playthrough: Playthrough,
  toHours: number,
): Session {
  const branch = branchOf(session);
  if (toHours <= branch.nowHours) return session;
  const halt = nextHaltHours(branch, asked, playthrough);
  const nowHours = Math.min(toHours, halt);
  return withBranch(session, closeLateDecision({ ...branch, nowHours }, asked, playthrough));
}

/** Leaves questions and emergencies at which the clock stands, so that time may run: the learner goes on. */
export function goOn(session: Session, playthrough: Playthrough): Session {
  return withBranch(session, passStops(branchOf(session), playthrough, ['decision', 'emergency']));
}

/** Leaves a prediction behind, committed or not. */
export function leavePrediction(session: Session, playthrough: Playthrough): Session {
  const branch = branchOf(session);
  if (stopNow(branch, playthrough)?.kind !== 'prediction') return session;
  return withBranch(session, passStops(branch, playthrough, ['prediction']));
}

/** Leaves all stops behind that lie before now: a log that was opened has been through them. */
export function leaveWhatWas(session: Session, playthrough: Playthrough): Session {
  const branch = branchOf(session);
  const justBefore = { ...branch, nowHours: branch.nowHours - 2 * sameInstantHours };
  const { passed } = passStops(justBefore, playthrough, ['decision', 'emergency', 'prediction', 'ending']);
  return passed === branch.passed ? session : withBranch(session, { passed });
}

/** After a replay: time runs on to the end of the act that was done, unless something stops it before. */
export function settle(session: Session, asked: StoppingCase, playthrough: Playthrough): Session {
  const { towardsHours } = session;
  if (towardsHours === null) return session;
  return { ...moveClock(session, asked, playthrough, towardsHours), towardsHours: null };
}

/** For authors: on to an hour past every stop before it, nothing answered. */
export function skipTo(
  session: Session,
  asked: StoppingCase,
  playthrough: Playthrough,
  toHours: number,
): Session {
  let skipped = session;
  for (;;) {
    const left = leavePrediction(goOn(skipped, playthrough), playthrough);
    const next = moveClock(left, asked, playthrough, toHours);
    if (branchOf(next).nowHours <= branchOf(skipped).nowHours) return skipped;
    skipped = next;
  }
}

function closeLateDecision(
  branch: PlayedBranch,
  asked: StoppingCase,
  playthrough: Playthrough,
): PlayedBranch {
  const open = openDecision(branch, asked, playthrough);
  if (!open || branch.nowHours < open.untilHours - sameInstantHours) return branch;
  const passedOver: LogEntry = {
    kind: 'decide',
    atHours: branch.nowHours,
    decision: open.decision.id,
    act: null,
    reason: null,
  };
  return { ...branch, log: [...branch.log, passedOver] };
}
