import type { Case } from '#models/scenario/caseFile.ts';
import type { Branch, TimelineEntry } from '#models/scenario/playthrough.ts';
import type { CaseSource } from '#renderer/worker/practiseProtocol.ts';

/** Practice never scores while it runs; mastery is played through without forks and has a pass mark. */
export const practiseModes = ['practice', 'mastery'] as const;
export type PractiseMode = (typeof practiseModes)[number];

export const sessionViews = ['briefing', 'play', 'debrief'] as const;
export type SessionView = (typeof sessionViews)[number];

/** A stop of the clock that the learner has left behind. */
export type PassedStop = Pick<TimelineEntry, 'kind' | 'id' | 'atHours'>;

/** A future with the stops that were left behind in it. */
export interface PlayedBranch extends Branch {
  readonly passed: readonly PassedStop[];
}

/** One case being played: all that must survive a closed window. The rest follows from replaying it. */
export interface Session {
  readonly source: CaseSource;
  readonly title: string;
  /** The case's version: a log of another one may name acts that are gone. */
  readonly version: string;
  readonly mode: PractiseMode;
  readonly view: SessionView;
  /** In the order in which they were made; never empty. */
  readonly branches: readonly PlayedBranch[];
  readonly branchId: string;
  /** Where the clock goes once an act that takes time has been replayed; null when nothing is under way. */
  readonly towardsHours: number | null;
}

/** Instants closer than this are one: a thousandth of a second. */
export const sameInstantHours = 1e-3 / 3600;

export function startSession(
  source: CaseSource,
  opened: Pick<Case, 'title' | 'version' | 'beginsHours'>,
  mode: PractiseMode,
): Session {
  return {
    source,
    title: opened.title,
    version: opened.version,
    mode,
    view: 'briefing',
    branches: [firstBranch('try-1', 'First try', opened.beginsHours)],
    branchId: 'try-1',
    towardsHours: null,
  };
}

export function firstBranch(id: string, name: string, beginsHours: number): PlayedBranch {
  return { id, name, parent: null, forkedAtHours: null, log: [], nowHours: beginsHours, passed: [] };
}

/** @throws RangeError when the session names a branch that it does not have (a programmer fault) */
export function branchOf(session: Session): PlayedBranch {
  const branch = session.branches.find(({ id }) => id === session.branchId);
  if (!branch) throw new RangeError(`The session has no branch ${session.branchId}.`);
  return branch;
}

export function withBranch(session: Session, change: Partial<PlayedBranch>): Session {
  const branches = session.branches.map((branch) =>
    branch.id === session.branchId ? { ...branch, ...change } : branch,
  );
  return { ...session, branches };
}

export function showView(session: Session, view: SessionView): Session {
  return { ...session, view, towardsHours: view === 'debrief' ? null : session.towardsHours };
}

/** The way of playing is chosen before the case begins. */
export function withMode(session: Session, mode: PractiseMode): Session {
  return session.view === 'briefing' ? { ...session, mode } : session;
}

/** What sets one case apart from another in lists of what was kept. */
export function sourceKey(source: CaseSource): string {
  return 'id' in source ? source.id : `file ${source.file}`;
}
