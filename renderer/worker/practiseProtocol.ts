import type { KeptLog } from '#models/exchange/caseLog.ts';
import type { Model } from '#models/language/model.ts';
import type { Checked, Problem } from '#models/language/problem.ts';
import type { Case } from '#models/scenario/caseFile.ts';
import type { CaseFinding } from '#models/scenario/caseFinding.ts';
import type { Branch, Debrief, LogEntry, Playthrough, Score } from '#models/scenario/playthrough.ts';
import type { ExportedFile } from './protocol.ts';

/** A case that ships, by its id, or one that somebody wrote. */
export type CaseSource = { readonly id: string } | { readonly text: string; readonly file: string };

export interface OpenedCase {
  readonly case: Case;
  /** The model's observables give labels, units and bands; sources give words. */
  readonly model: Model;
  /** Words of every source that the case names, by key. */
  readonly sources: Readonly<Record<string, string>>;
  /** The text it was read from, for an author. */
  readonly text: string;
}

/** What a list of cases shows of a case that ships. */
export interface CaseSummary {
  readonly id: string;
  readonly title: string;
  /** Null where the file has problems. */
  readonly case: Pick<Case, 'version' | 'level' | 'minutes' | 'objectives'> | null;
  readonly problems: readonly Problem[];
}

/** What the worker answers about cases; every value is plain data. Programmer faults reject. */
export interface PractiseService {
  /** Every case that ships, in the order of the files. */
  list(): readonly CaseSummary[];
  open(source: CaseSource): Checked<OpenedCase>;
  /** Problems (the case cannot run) and advice (it runs, but), with line and column. */
  lint(text: string, file: string): readonly CaseFinding[];
  /** The whole future if nothing more is done than the log says. */
  play(source: CaseSource, log: readonly LogEntry[]): Playthrough;
  score(source: CaseSource, branch: Branch): Score;
  debrief(source: CaseSource, branches: readonly Branch[], branchId: string): Debrief;
  /** Debrief as one HTML page, event table with what brought its rows about, log. Only in mastery does the page say pass or not. */
  exportDebrief(
    source: CaseSource,
    branches: readonly Branch[],
    branchId: string,
    mode: 'practice' | 'mastery',
  ): readonly ExportedFile[];
  /** A log that left with a debrief. */
  readLog(text: string, file: string): Checked<KeptLog>;
}

/** The page's side of the worker: the same, later. */
export type PractiseClient = {
  readonly [Name in keyof PractiseService]: (
    ...asked: Parameters<PractiseService[Name]>
  ) => Promise<ReturnType<PractiseService[Name]>>;
};
