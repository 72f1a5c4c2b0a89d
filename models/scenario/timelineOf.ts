import type { Model } from '#models/language/model.ts';
import type { Case, StoryEvent, Trigger } from './caseFile.ts';
import { type DoneAct, isBy } from './checkLog.ts';
import { chosenWords, filledWords } from './observedWords.ts';
import type { LogEntry, TimelineEntry } from './playthrough.ts';
import { isBegunBy, type Played, triggerHours } from './triggerHours.ts';

/**
 * At one instant: what is told comes before what is asked, and an ending last. What comes next is asked before what to do, since an
 * act would change it.
 */
const order: readonly TimelineEntry['kind'][] = [
  'story',
  'act',
  'answer',
  'emergency',
  'prediction',
  'decision',
  'ending',
];
const millisecondsPerHour = 3.6e6;
const stopping: readonly TimelineEntry['kind'][] = ['emergency', 'decision', 'prediction', 'ending'];

export interface Told {
  readonly timeline: readonly TimelineEntry[];
  readonly stops: readonly TimelineEntry[];
  readonly endHours: number;
}

/** What happens and is told in a playthrough, in order of time, up to its end. */
export function timelineOf(
  played: Case,
  model: Model,
  state: Played,
  known: {
    readonly log: readonly LogEntry[];
    readonly happened: ReadonlyMap<string, number>;
    readonly endHours: number;
  },
): Told {
  const { acts, reader } = state;
  const { happened, endHours } = known;
  const storyHours = (event: StoryEvent): number | null =>
    isConsequential(event) ? (happened.get(event.id) ?? null) : dueHours(event, state);
  const story = played.story.flatMap((event): TimelineEntry[] => {
    const atHours = storyHours(event);
    if (atHours === null) return [];
    const kind = event.kind === 'news' ? 'story' : event.kind;
    return [{ atHours, kind, id: event.id, text: filledWords(event.text, reader, model, atHours) }];
  });
  const asked = (
    kind: 'decision' | 'prediction',
    items: readonly {
      readonly id: string;
      readonly question: string;
      readonly trigger: Trigger;
      readonly unless: readonly string[];
    }[],
  ) =>
    items.flatMap((item): TimelineEntry[] => {
      const due = dueHours(item, state);
      return due === null ? [] : [{ atHours: freeHours(acts, due), kind, id: item.id, text: item.question }];
    });
  const timeline = [
    ...story,
    ...acts.flatMap((done) => actEntries(done, model, state)),
    ...asked('decision', played.decisions),
    ...asked('prediction', played.predictions),
  ]
    .filter(({ atHours }) => isBy(atHours, endHours))
    .sort(
      (left, right) =>
        instantOf(left) - instantOf(right) ||
        order.indexOf(left.kind) - order.indexOf(right.kind) ||
        left.atHours - right.atHours,
    );
  return { timeline, stops: timeline.filter(({ kind }) => stopping.includes(kind)), endHours };
}

/** Times that were added up in two ways differ by a rounding. */
function instantOf({ atHours }: TimelineEntry): number {
  return Math.round(atHours * millisecondsPerHour);
}

/** Whether an event changes the run or ends the case; only the player of the case knows when it happens. */
export function isConsequential({ kind, effects: { dosing, starts, stops } }: StoryEvent): boolean {
  return kind === 'ending' || dosing.length + starts.length + stops.length > 0;
}

function dueHours(
  item: { readonly trigger: Trigger; readonly unless: readonly string[] },
  state: Played,
): number | null {
  const hours = triggerHours(item.trigger, state);
  return hours === null || isBegunBy(state.acts, item.unless, hours) ? null : hours;
}

/** Nothing is asked of somebody who is busy: a question waits until the act at hand is over. */
function freeHours(acts: readonly DoneAct[], hours: number): number {
  const busy = acts.find(({ fromHours, toHours }) => fromHours < hours && hours < toHours);
  return busy?.toHours ?? hours;
}

/** An act stands at its beginning, its answer where it comes; both speak of the values at the beginning. */
function actEntries({ act, fromHours, toHours, amount }: DoneAct, model: Model, { reader }: Played) {
  const dose = amount === null || act.amount === null ? '' : `, ${chosenWords(amount, act.amount.unit)}`;
  const entries: TimelineEntry[] = [
    { atHours: fromHours, kind: 'act', id: act.id, text: `${act.label}${dose}` },
  ];
  const answer = act.answer?.texts.find(
    ({ condition }) => condition === null || reader.holdsAt(condition, fromHours),
  );
  if (act.answer !== null && answer !== undefined) {
    const text = filledWords(answer.text, reader, model, fromHours);
    entries.push({ atHours: toHours + act.answer.afterHours, kind: 'answer', id: act.id, text });
  }
  return entries;
}
