import { type LucideIcon, Phone, Search, Syringe } from 'lucide-react';
import type { Act, ActGroup, Case } from '#models/scenario/caseFile.ts';
import type { Playthrough } from '#models/scenario/playthrough.ts';
import { durationWords } from '#renderer/text/clock.ts';
import { statedNumber } from '#renderer/text/numbers.ts';
import { isOffered } from './sessionActs.ts';

export interface ActGroupShown {
  readonly group: ActGroup;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly acts: readonly Act[];
}

const groups: readonly Omit<ActGroupShown, 'acts'>[] = [
  { group: 'find-out', label: 'Find out', icon: Search },
  { group: 'treat', label: 'Treat', icon: Syringe },
  { group: 'call', label: 'Call', icon: Phone },
];

/** The acts at hand under their headings, in the order of the file. */
export function groupActs(acts: readonly Act[]): readonly ActGroupShown[] {
  return groups.flatMap((shown) => {
    const own = acts.filter(({ group }) => group === shown.group);
    return own.length > 0 ? [{ ...shown, acts: own }] : [];
  });
}

/** The acts at hand, apart: those that the open question puts forward, and all others. */
export function splitActs(
  { acts }: Pick<Case, 'acts'>,
  playthrough: Pick<Playthrough, 'standings'>,
  offers: readonly string[],
): { readonly offered: readonly Act[]; readonly others: readonly Act[] } {
  const atHand = acts.filter((act) => isOffered(act, playthrough));
  if (offers.length === 0) return { offered: atHand, others: [] };
  return {
    offered: atHand.filter(({ id }) => offers.includes(id)),
    others: atHand.filter(({ id }) => !offers.includes(id)),
  };
}

/** What an act costs: "20 mg, 5 min", "10 min", "5 min, answer 20 min later". */
export function costWords(act: Act, amount: number | null): string {
  const dose = act.amount && amount !== null ? [`${statedNumber(amount)} ${act.amount.unit}`] : [];
  const takes = act.takesHours > 0 ? [durationWords(act.takesHours)] : [];
  const after = act.answer?.afterHours ?? 0;
  const answer = after > 0 ? [`answer ${durationWords(after)} later`] : [];
  const parts = [...dose, ...takes, ...answer];
  return parts.length === 0 ? 'at once' : parts.join(', ');
}
