import { isSameInstant } from '#models/dosing/dosingLimits.ts';
import type { Problem } from '#models/language/problem.ts';
import type { Act, Case } from './caseFile.ts';
import { equivalentGroups } from './equivalentGroups.ts';
import type { Guess, LogEntry } from './playthrough.ts';

/** An act as it was done: it takes effect, and is done, at its end. */
export interface DoneAct {
  readonly act: Act;
  readonly fromHours: number;
  readonly toHours: number;
  /** The chosen amount, or the typical one where none was chosen; null for an act without. */
  readonly amount: number | null;
  /** The act itself and all that it counts as. */
  readonly group: readonly Act[];
}

export interface CheckedLog {
  /** The entries that count, in order of time. */
  readonly log: readonly LogEntry[];
  readonly acts: readonly DoneAct[];
  /** One for each entry that does not count; its line is the entry's number from 1. */
  readonly problems: readonly Problem[];
}

type ActEntry = Extract<LogEntry, { kind: 'act' }>;
type Fault = readonly [code: string, reason: string];

/**
 * The entries of a log that a case allows, one after another: an entry that breaks a rule is left out with its reason, and those
 * after it are judged as if it had never been there.
 */
export function checkLog(played: Case, log: readonly LogEntry[]): CheckedLog {
  const kept: LogEntry[] = [];
  const acts: DoneAct[] = [];
  const groups = equivalentGroups(played);
  const problems: Problem[] = [];
  log.forEach((entry, index) => {
    const fault = timeFault(played, entry, kept.at(-1)) ?? faultOf(played, entry, kept, acts);
    if (fault !== null) {
      problems.push(logProblem(entry, index, fault));
      return;
    }
    kept.push(entry);
    if (entry.kind === 'act') acts.push(doneAct(groups, entry));
  });
  return { log: kept, acts, problems };
}

/** Whether an act is one of some, by itself or by what it counts as. */
export function countsAs({ group }: DoneAct, ids: readonly string[]): boolean {
  return group.some(({ id }) => ids.includes(id));
}

/** What is wrong with an entry of a log, at its number. */
export function logProblem(entry: LogEntry, index: number, [code, reason]: Fault): Problem {
  return { code, place: { file: 'log', line: index + 1, column: 0 }, reason, subject: subjectOf(entry) };
}

export function isBy(hours: number, limitHours: number): boolean {
  return hours <= limitHours || isSameInstant(hours, limitHours);
}

function timeFault(
  { beginsHours, hours }: Case,
  entry: LogEntry,
  before: LogEntry | undefined,
): Fault | null {
  const { atHours } = entry;
  if (!Number.isFinite(atHours)) return ['not-a-time', 'The entry has no time.'];
  if (!isBy(beginsHours, atHours))
    return ['before-beginning', `The case begins at ${beginsHours} h; the entry is at ${atHours} h.`];
  if (!isBy(atHours, hours))
    return ['after-end', `The case ends at ${hours} h; the entry is at ${atHours} h.`];
  if (before !== undefined && atHours < before.atHours)
    return ['out-of-order', `The entry before is at ${before.atHours} h; this one is at ${atHours} h.`];
  return null;
}

function faultOf(
  played: Case,
  entry: LogEntry,
  kept: readonly LogEntry[],
  acts: readonly DoneAct[],
): Fault | null {
  switch (entry.kind) {
    case 'act':
      return actFault(played, entry, acts);
    case 'decide': {
      const decision = played.decisions.find(({ id }) => id === entry.decision);
      if (decision === undefined) return ['unknown-decision', `The case has no decision ${entry.decision}.`];
      if (kept.some((one) => one.kind === 'decide' && one.decision === entry.decision))
        return ['answered-twice', 'The decision is answered already.'];
      if (entry.act !== null && !played.acts.some(({ id }) => id === entry.act))
        return ['unknown-act', `The case has no act ${entry.act}.`];
      if (entry.reason !== null && decision.reasons[entry.reason] === undefined)
        return ['unknown-reason', `The decision has no reason ${entry.reason}.`];
      return null;
    }
    case 'predict': {
      const prediction = played.predictions.find(({ id }) => id === entry.prediction);
      if (prediction === undefined)
        return ['unknown-prediction', `The case has no prediction ${entry.prediction}.`];
      if (kept.some((one) => one.kind === 'predict' && one.prediction === entry.prediction))
        return ['answered-twice', 'The prediction is made already.'];
      if (entry.guess.kind !== prediction.kind || !isGuess(entry.guess))
        return ['not-a-guess', `The prediction takes a guess of the kind "${prediction.kind}".`];
      return null;
    }
  }
}

function actFault({ acts: known }: Case, entry: ActEntry, done: readonly DoneAct[]): Fault | null {
  const { atHours, amount } = entry;
  const act = known.find(({ id }) => id === entry.act);
  if (act === undefined) return ['unknown-act', `The case has no act ${entry.act}.`];
  const last = done.at(-1);
  if (last !== undefined && !isBy(last.toHours, atHours))
    return ['act-overlaps', `${last.act.label} lasts until ${last.toHours} h; this act is at ${atHours} h.`];
  if (!act.isRepeatable && done.some((one) => one.act.id === act.id))
    return ['act-repeated', `${act.label} is done once.`];
  if (!isOffered(act, done)) return ['act-not-offered', `${act.label} needs another act before it.`];
  if (amount === null) return null;
  if (act.amount === null) return ['no-amount', `${act.label} takes no amount.`];
  const { from, to, unit } = act.amount;
  if (!(amount >= from && amount <= to))
    return ['amount-outside-range', `${act.label} takes from ${from} to ${to} ${unit}, not ${amount}.`];
  return null;
}

/** Whether what an act needs is among the acts done. */
export function isOffered({ needs }: Act, done: readonly DoneAct[]): boolean {
  return needs.length === 0 || done.some((one) => countsAs(one, needs));
}

function isGuess(guess: Guess): boolean {
  if (guess.kind === 'direction') return true;
  if (guess.kind === 'number') return Number.isFinite(guess.value);
  const { points } = guess;
  const rises = points.every((one, index) => index === 0 || one.hours > points[index - 1]!.hours);
  return points.length > 0 && rises && points.every(({ value }) => Number.isFinite(value));
}

function doneAct(groups: readonly (readonly Act[])[], { act: id, atHours, amount }: ActEntry): DoneAct {
  const group = groups.find((one) => one.some((act) => act.id === id))!;
  const act = group.find((one) => one.id === id)!;
  return {
    act,
    group,
    fromHours: atHours,
    toHours: atHours + act.takesHours,
    amount: amount ?? act.amount?.typical ?? null,
  };
}

function subjectOf(entry: LogEntry): string {
  if (entry.kind === 'act') return entry.act;
  return entry.kind === 'decide' ? entry.decision : entry.prediction;
}
