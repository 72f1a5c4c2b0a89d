import type { Act, Judgement } from './caseFile.ts';
import { countsAs, type DoneAct } from './checkLog.ts';
import { type Played, triggerHours } from './triggerHours.ts';

/** Hours of the run. */
export interface WindowHours {
  readonly fromHours: number;
  readonly toHours: number;
}

/**
 * The judgement that counts for an act as it was done: the first of its own that fits, else the first of an equivalent's; null
 * where the case says nothing about it.
 */
export function judgementOf(done: DoneAct, group: readonly Act[], state: Played): Judgement | null {
  const fits = (judgement: Judgement) => isFitting(judgement, done, state);
  const others = group.filter((act) => act !== done.act);
  for (const { judgements } of [done.act, ...others]) {
    const judgement = judgements.find(fits);
    if (judgement !== undefined) return judgement;
  }
  return null;
}

/** The window of a judgement in this run; null where it has none, or counts from what never happens. */
export function windowOf({ window }: Judgement, state: Played): WindowHours | null {
  if (window === null) return null;
  const base = window.from === null ? state.case.beginsHours : triggerHours(window.from, state);
  return base === null ? null : { fromHours: base + window.fromHours, toHours: base + window.toHours };
}

/** Whether a judgement could have counted for an act that was never done: its condition came true while it was due. */
export function couldApply(judgement: Judgement, state: Played, endHours: number): boolean {
  const { condition, after, window } = judgement;
  const limits = windowOf(judgement, state);
  // What counts from an act that was not done either is due all the same; what counts from a condition is not.
  if (window?.from?.kind === 'when' && limits === null) return false;
  const { fromHours, toHours } = limits ?? { fromHours: state.case.beginsHours, toHours: endHours };
  if (fromHours > endHours) return false;
  if (after.length > 0 && !state.acts.some((one) => countsAs(one, after))) return false;
  if (condition === null) return true;
  const trueHours = state.reader.firstHours({ ...condition, forHours: 0 }, fromHours);
  return trueHours !== null && trueHours <= Math.min(toHours, endHours);
}

/** Conditions are asked of the moment at which the act began. */
function isFitting({ condition, before, after, amounts }: Judgement, done: DoneAct, state: Played): boolean {
  const { fromHours, amount } = done;
  const isDone = (ids: readonly string[]) =>
    state.acts.some((one) => one !== done && countsAs(one, ids) && one.toHours <= fromHours);
  if (before.length > 0 && isDone(before)) return false;
  if (after.length > 0 && !isDone(after)) return false;
  if (amounts !== null && amount !== null && (amount < amounts.from || amount > amounts.to)) return false;
  return condition === null || state.reader.holdsAt(condition, fromHours);
}
