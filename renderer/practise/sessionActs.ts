import type { Act, Case } from '#models/scenario/caseFile.ts';
import type { Guess, LogEntry, Playthrough } from '#models/scenario/playthrough.ts';
import { branchOf, type PlayedBranch, type Session, sameInstantHours, withBranch } from './session.ts';
import { openDecision, passStops, stopNow } from './sessionStops.ts';

/** What the learner chose to do. */
export interface ChosenAct {
  readonly act: string;
  readonly amount: number | null;
  /** Position among the reasons of the open question; null where it asks for none. */
  readonly reason: number | null;
}

/**
 * Does an act now, or once the one at hand is over: it goes into the log, answers the open question that put it forward, and
 * time will pass.
 */
export function perform(
  session: Session,
  asked: Pick<Case, 'acts' | 'decisions'>,
  playthrough: Playthrough,
  chosen: ChosenAct,
): Session {
  const act = asked.acts.find(({ id }) => id === chosen.act);
  const branch = branchOf(session);
  if (!act || !canDo(act, playthrough) || stopNow(branch, playthrough)?.kind === 'prediction') return session;
  const left = passStops(branch, playthrough, ['decision', 'emergency']);
  const atHours = busyUntilHours(playthrough, branch.nowHours) ?? branch.nowHours;
  const done: LogEntry = { kind: 'act', atHours, act: act.id, amount: chosen.amount };
  const question = openDecision(branch, asked, playthrough)?.decision;
  const answers = question && (question.offers.length === 0 || question.offers.includes(act.id));
  const answer: LogEntry[] = answers
    ? [{ kind: 'decide', atHours, decision: question.id, act: act.id, reason: chosen.reason }]
    : [];
  return {
    ...withBranch(session, { ...left, log: [...left.log, done, ...answer] }),
    towardsHours: atHours + act.takesHours,
  };
}

/** Commits to what comes next; the reveal follows the replay. */
export function predict(session: Session, playthrough: Playthrough, guess: Guess): Session {
  const branch = branchOf(session);
  const stop = stopNow(branch, playthrough);
  if (stop?.kind !== 'prediction' || isPredicted(branch, stop.id)) return session;
  const entry: LogEntry = { kind: 'predict', atHours: branch.nowHours, prediction: stop.id, guess };
  return withBranch(session, { log: [...branch.log, entry] });
}

function isPredicted({ log }: PlayedBranch, prediction: string): boolean {
  return log.some((entry) => entry.kind === 'predict' && entry.prediction === prediction);
}

/** How the acts stand in the future at hand; it is the worker that says so. */
type Standings = Pick<Playthrough, 'standings'>;

/** Offered once what it needs is done, and again only where it can be repeated. */
export function canDo(act: Act, playthrough: Standings): boolean {
  return isOffered(act, playthrough) && (act.isRepeatable || doneAtHours(act, playthrough).length === 0);
}

/** An act whose need is being met begins after it: nobody does two things at once. */
export function isOffered({ id }: Pick<Act, 'id'>, { standings }: Standings): boolean {
  return standings.some(({ act, offeredFromHours }) => act === id && offeredFromHours !== null);
}

/** When the act at hand is over, where an emergency broke into it; null for somebody who is free. */
export function busyUntilHours({ standings }: Standings, nowHours: number): number | null {
  const ends = standings.flatMap(({ done }) => done.map(({ toHours }) => toHours));
  const last = Math.max(...ends, nowHours);
  return last > nowHours + sameInstantHours ? last : null;
}

/** Every hour at which the act was done, in order. */
export function doneAtHours({ id }: Pick<Act, 'id'>, { standings }: Standings): readonly number[] {
  const standing = standings.find(({ act }) => act === id);
  return standing?.done.map(({ fromHours }) => fromHours) ?? [];
}
