import type { Act, Judgement } from './caseFile.ts';
import { type DoneAct, isBy } from './checkLog.ts';
import { equivalentGroups } from './equivalentGroups.ts';
import { couldApply, judgementOf, type WindowHours, windowOf } from './judgeAct.ts';
import type { PlayedCase } from './playCase.ts';
import type { ScoredAct } from './playthrough.ts';

/** What a case asks for once: one act, or any of several that count as one another. */
export interface RequiredAct {
  readonly class: 'critical' | 'recommended';
  readonly isDone: boolean;
  readonly isInTime: boolean;
  readonly hasWindow: boolean;
}

export interface ScoredActs {
  readonly rows: readonly ScoredAct[];
  readonly required: readonly RequiredAct[];
}

/** Every act that was done, every act that was called for and missed, and what the case asked for. */
export function scoreActs(whole: PlayedCase): ScoredActs {
  const rows: ScoredAct[] = [];
  const required: RequiredAct[] = [];
  for (const group of equivalentGroups(whole.case)) {
    const scored = scoreGroup(group, whole);
    rows.push(...scored.rows);
    required.push(...scored.required);
  }
  return { rows: rows.sort((left, right) => placeOf(left) - placeOf(right)), required };
}

function placeOf({ atHours, window }: ScoredAct): number {
  return atHours ?? window?.fromHours ?? Number.MAX_VALUE;
}

function scoreGroup(group: readonly Act[], whole: PlayedCase): ScoredActs {
  const met = new Set<Judgement>();
  const done = whole.acts
    .filter(({ act }) => group.includes(act))
    .map((one) => {
      const judgement = judgementOf(one, group, whole);
      const row = rowOf(one, judgement, whole, met);
      return { row, judgement };
    });
  const fulfilled = done.filter(({ judgement }) => isCalledFor(judgement));
  const rows = done.map(({ row }) => row);
  if (fulfilled.length > 0) {
    const isCritical = fulfilled.some(({ judgement }) => judgement?.class === 'critical');
    const one: RequiredAct = {
      class: isCritical ? 'critical' : 'recommended',
      isDone: true,
      isInTime: fulfilled.some(({ row }) => row.verdict === 'in-time'),
      hasWindow: fulfilled.some(({ row }) => row.window !== null),
    };
    return { rows, required: [one] };
  }
  const due = dueIn(group, whole);
  if (due === null) return { rows, required: [] };
  const { act, judgement } = due;
  const window = windowOf(judgement, whole);
  const one: RequiredAct = {
    class: judgement.class === 'critical' ? 'critical' : 'recommended',
    isDone: false,
    isInTime: false,
    hasWindow: judgement.window !== null,
  };
  // An act that was done in another way than called for has its own row already.
  if (rows.length > 0) return { rows, required: [one] };
  return { rows: [missedRow(act, judgement, window)], required: [one] };
}

function isCalledFor(judgement: Judgement | null): boolean {
  return judgement?.class === 'critical' || judgement?.class === 'recommended';
}

/** The critical judgement that could have counted for a group, or else the recommended one. */
function dueIn(group: readonly Act[], whole: PlayedCase) {
  const possible = group.flatMap((act) =>
    act.judgements
      .filter((judgement) => isCalledFor(judgement) && couldApply(judgement, whole, whole.endHours))
      .map((judgement) => ({ act, judgement })),
  );
  return possible.find(({ judgement }) => judgement.class === 'critical') ?? possible[0] ?? null;
}

/** Doing again what has already counted is neutral: it can neither be late nor in time twice. */
function rowOf(
  { act, fromHours }: DoneAct,
  judgement: Judgement | null,
  whole: PlayedCase,
  met: Set<Judgement>,
): ScoredAct {
  const window = judgement === null ? null : windowOf(judgement, whole);
  const isAgain = judgement !== null && met.has(judgement);
  const verdict = verdictOf(judgement, window, fromHours, isAgain);
  if (judgement !== null && (verdict === 'in-time' || verdict === 'late')) met.add(judgement);
  return {
    act: act.id,
    label: act.label,
    kind: 'act',
    class: isAgain && isCalledFor(judgement) ? 'neutral' : (judgement?.class ?? 'neutral'),
    atHours: fromHours,
    window: isAgain ? null : window,
    verdict,
    reason: judgement?.reason ?? '',
    sources: judgement?.sources ?? [],
  };
}

function verdictOf(
  judgement: Judgement | null,
  window: WindowHours | null,
  atHours: number,
  isAgain: boolean,
): ScoredAct['verdict'] {
  if (judgement?.class === 'harmful') return 'harmful';
  if (judgement?.class === 'unneeded') return 'not-needed';
  if (!isCalledFor(judgement) || isAgain) return 'neutral';
  if (window === null) return 'in-time';
  if (!isBy(window.fromHours, atHours)) return 'early';
  return isBy(atHours, window.toHours) ? 'in-time' : 'late';
}

function missedRow(act: Act, judgement: Judgement, window: WindowHours | null): ScoredAct {
  return {
    act: act.id,
    label: act.label,
    kind: 'act',
    class: judgement.class,
    atHours: null,
    window,
    verdict: 'missed',
    reason: judgement.reason,
    sources: judgement.sources,
  };
}
