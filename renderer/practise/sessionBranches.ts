import type { LogEntry } from '#models/scenario/playthrough.ts';
import { branchOf, firstBranch, type PlayedBranch, type Session, sameInstantHours } from './session.ts';

/** What a saved log holds of a future. */
export interface OpenedLog {
  readonly name: string;
  readonly nowHours: number;
  readonly log: readonly LogEntry[];
}

/**
 * A second future from an hour on; the first stays as it is. From the present hour it keeps all that was done, from an
 * earlier one only what was done before, so that the moment itself is open again.
 */
export function fork(session: Session, name: string, atHours: number): Session {
  const from = branchOf(session);
  const isNow = Math.abs(atHours - from.nowHours) <= sameInstantHours;
  const isKept = ({ atHours: at }: Pick<LogEntry, 'atHours'>) => isNow || at < atHours - sameInstantHours;
  const branch: PlayedBranch = {
    id: nextId(session, 'fork'),
    name,
    parent: from.id,
    forkedAtHours: Math.min(atHours, from.nowHours),
    log: from.log.filter(isKept),
    nowHours: Math.min(atHours, from.nowHours),
    passed: from.passed.filter(isKept),
  };
  return added(session, branch);
}

/** A new try from the beginning; what was done before stays as a future of its own. */
export function restart(session: Session, beginsHours: number): Session {
  const present = branchOf(session);
  const isUntouched = present.log.length === 0 && present.nowHours <= beginsHours + sameInstantHours;
  if (isUntouched) return { ...session, view: 'play', towardsHours: null };
  const tries = session.branches.filter(({ parent }) => parent === null).length;
  return added(session, firstBranch(nextId(session, 'try'), `Try ${tries + 1}`, beginsHours));
}

/** A log that was opened as a future of its own; an untouched first try gives way to it. */
export function withLog(session: Session, { name, nowHours, log }: OpenedLog): Session {
  const kept = session.branches.filter((branch) => branch.log.length > 0);
  const names = kept.map((branch) => branch.name);
  let free = name;
  for (let count = 2; names.includes(free); count += 1) free = `${name}, ${count}`;
  const branch = { ...firstBranch(nextId(session, 'try'), free, nowHours), log };
  return added({ ...session, branches: kept }, branch);
}

/** Goes on in another future; unknown ids change nothing. */
export function switchBranch(session: Session, branchId: string): Session {
  if (session.towardsHours !== null || !session.branches.some(({ id }) => id === branchId)) return session;
  return { ...session, branchId };
}

export function renameBranch(session: Session, branchId: string, name: string): Session {
  const branches = session.branches.map((branch) => (branch.id === branchId ? { ...branch, name } : branch));
  return { ...session, branches };
}

function added(session: Session, branch: PlayedBranch): Session {
  return {
    ...session,
    view: 'play',
    branches: [...session.branches, branch],
    branchId: branch.id,
    towardsHours: null,
  };
}

function nextId({ branches }: Session, kind: 'try' | 'fork'): string {
  const numbers = branches.map(({ id }) => Number(/^(?:try|fork)-(\d+)$/.exec(id)?.[1] ?? 0));
  return `${kind}-${Math.max(...numbers) + 1}`;
}
