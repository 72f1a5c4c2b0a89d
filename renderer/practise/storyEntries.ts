import type { Case } from '#models/scenario/caseFile.ts';
import type { Playthrough, TimelineEntry } from '#models/scenario/playthrough.ts';
import { type PlayedBranch, sameInstantHours } from './session.ts';
import { doneAtHours, isOffered } from './sessionActs.ts';

/** What the left pane tells: how it began, and what has been learnt since. */
export interface ToldStory {
  readonly opening: readonly TimelineEntry[];
  readonly known: readonly TimelineEntry[];
}

const knownKinds: readonly TimelineEntry['kind'][] = ['story', 'answer', 'emergency', 'ending', 'act'];

/** Everything told up to an hour, in order. What stands at the beginning is the story that the case opens with. */
export function toldStory(
  { beginsHours }: Pick<Case, 'beginsHours'>,
  told: readonly TimelineEntry[],
): ToldStory {
  const isOpening = ({ kind, atHours }: TimelineEntry) =>
    kind === 'story' && atHours <= beginsHours + sameInstantHours;
  return {
    opening: told.filter(isOpening),
    known: told.filter((entry) => !isOpening(entry) && knownKinds.includes(entry.kind)),
  };
}

/** How many entries of a timeline are not later than an hour. */
export function toldCount(timeline: readonly TimelineEntry[], nowHours: number): number {
  const later = timeline.findIndex(({ atHours }) => atHours > nowHours + sameInstantHours);
  return later < 0 ? timeline.length : later;
}

export interface AwaitedAnswer {
  readonly label: string;
  readonly dueHours: number;
}

/** Answers that were asked for and have not come. */
export function awaitedAnswers(
  { acts }: Pick<Case, 'acts'>,
  { timeline }: Pick<Playthrough, 'timeline'>,
  { log, nowHours }: Pick<PlayedBranch, 'log' | 'nowHours'>,
): readonly AwaitedAnswer[] {
  const asked = log.flatMap((entry) => (entry.kind === 'act' ? [entry.act] : []));
  return timeline.flatMap(({ kind, id, atHours }) => {
    if (kind !== 'answer' || atHours <= nowHours + sameInstantHours || !asked.includes(id)) return [];
    const act = acts.find((one) => one.id === id);
    return act ? [{ label: act.label, dueHours: atHours }] : [];
  });
}

/** Names of what one could still find out; none of them says whether it matters. */
export function notAskedYet(
  { acts }: Pick<Case, 'acts'>,
  playthrough: Pick<Playthrough, 'standings'>,
): readonly string[] {
  return acts
    .filter((act) => act.group === 'find-out' && act.answer !== null && isOffered(act, playthrough))
    .filter((act) => doneAtHours(act, playthrough).length === 0)
    .map(({ label }) => label);
}
