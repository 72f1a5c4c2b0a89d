import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Problem } from '#models/language/problem.ts';
import type { Playthrough } from '#models/scenario/playthrough.ts';
import type { CaseSource, CaseSummary, OpenedCase } from '#renderer/worker/practiseProtocol.ts';
import { emptyRecord, type PractiseRecord } from './keptPractise.ts';
import { type PractiseMode, type Session, sourceKey } from './session.ts';

/** What stands in the way, and of what. */
export interface PractiseTrouble {
  readonly title: string;
  readonly problems: readonly Problem[];
}

export interface PractiseState {
  /** The cases that ship; null while they are read. */
  readonly catalogue: readonly CaseSummary[] | null;
  readonly record: PractiseRecord;
  /** Every case that was begun, newest first, the present one among them. */
  readonly sessions: readonly Session[];
  /** The case in hand; null in the list. */
  readonly session: Session | null;
  readonly opened: OpenedCase | null;
  /** The future of the present branch; it stays on screen while the next one is solved. */
  readonly playthrough: Playthrough | null;
  readonly isReplaying: boolean;
  /** The author's desk lies over list and case. */
  readonly editing: { readonly source: CaseSource | null } | null;
  readonly trouble: PractiseTrouble | null;
}

export type PractiseStore = StoreApi<PractiseState>;

export function createPractiseStore(): PractiseStore {
  return createStore<PractiseState>(() => ({
    catalogue: null,
    record: emptyRecord,
    sessions: [],
    session: null,
    opened: null,
    playthrough: null,
    isReplaying: false,
    editing: null,
    trouble: null,
  }));
}

const mostSessions = 40;

/** The sessions with one put first in the place of an earlier one of its case, played in the same way. */
export function withSession(sessions: readonly Session[], session: Session): readonly Session[] {
  const others = sessions.filter((one) => !isSameTurn(one, session));
  return [session, ...others].slice(0, mostSessions);
}

function isSameTurn(one: Session, other: Session): boolean {
  return one.mode === other.mode && sourceKey(one.source) === sourceKey(other.source);
}

/** The unfinished session of a case in a mode, so that opening it again loses nothing; a changed text begins anew. */
export function sessionToResume(
  sessions: readonly Session[],
  source: CaseSource,
  mode: PractiseMode,
): Session | null {
  const textOf = (one: CaseSource) => ('text' in one ? one.text : null);
  const found = unfinished(sessions).find(
    (one) =>
      one.mode === mode &&
      sourceKey(one.source) === sourceKey(source) &&
      textOf(one.source) === textOf(source),
  );
  return found ?? null;
}

/** Cases that were begun and not yet debriefed, newest first. */
export function unfinished(sessions: readonly Session[]): readonly Session[] {
  return sessions.filter(({ view }) => view === 'play');
}
