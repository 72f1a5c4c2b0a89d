import { CornerDownRight, OctagonAlert } from 'lucide-react';
import { type ReactElement, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { Playthrough, TimelineEntry } from '#models/scenario/playthrough.ts';
import type { Playback } from '#renderer/transport/Playback.ts';
import type { OpenedCase } from '#renderer/worker/practiseProtocol.ts';
import { clockAt, shortDayAndClockAt } from './caseClock.ts';
import type { PlayedBranch } from './session.ts';
import { awaitedAnswers, notAskedYet, toldCount, toldStory } from './storyEntries.ts';
import './story.css';

export interface StoryProps {
  readonly opened: OpenedCase;
  readonly branch: PlayedBranch;
  readonly playthrough: Playthrough;
  readonly clock: Playback;
}

/** The story and what the learner knows so far; it only grows. */
export function Story({ opened, branch, playthrough, clock }: StoryProps): ReactElement {
  const { case: played } = opened;
  const { timeline } = playthrough;
  const count = useSyncExternalStore(clock.subscribe, () => toldCount(timeline, clock.timeHours));
  const { opening, known } = useMemo(
    () => toldStory(played, timeline.slice(0, count)),
    [played, timeline, count],
  );
  const list = useRef<HTMLOListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new entry is brought into view.
  useEffect(() => {
    const pane = list.current?.closest('.play-story');
    if (pane) pane.scrollTop = pane.scrollHeight;
  }, [known.length]);
  const awaited = awaitedAnswers(played, playthrough, branch);
  const notAsked = notAskedYet(played, playthrough);
  const lasts = branch.nowHours - played.beginsHours;
  const when = (hours: number) => (lasts > 23 ? shortDayAndClockAt(played, hours) : clockAt(played, hours));
  return (
    <>
      <h1 className="type-headline story-title">{played.title}</h1>
      <p className="story-words">{played.person}</p>
      {opening.map(({ id, text }) => (
        <p key={id} className="story-words">
          {text}
        </p>
      ))}
      <h2 className="story-heading">What I know so far</h2>
      <div role="log" aria-label="What I know so far">
        <ol ref={list}>
          {known.map((entry) => (
            <StoryRow
              key={`${entry.kind} ${entry.id} ${entry.atHours}`}
              entry={entry}
              when={when(entry.atHours)}
            />
          ))}
        </ol>
      </div>
      {known.length === 0 ? <p className="story-more">Nothing besides this yet.</p> : null}
      {awaited.map(({ label, dueHours }) => (
        <p key={`${label} ${dueHours}`} className="story-more">
          Waiting for: {label}, about {when(dueHours)}.
        </p>
      ))}
      {notAsked.length > 0 ? <p className="story-more">Not asked yet: {notAsked.join('; ')}.</p> : null}
    </>
  );
}

function StoryRow({ entry, when }: { readonly entry: TimelineEntry; readonly when: string }): ReactElement {
  const { kind, text } = entry;
  return (
    <li className="story-row" data-kind={kind}>
      <span className="story-when">{when}</span>
      {kind === 'act' ? (
        <span className="story-mark">
          <CornerDownRight role="img" aria-label="You did" />
        </span>
      ) : kind === 'emergency' ? (
        <span className="story-mark story-mark-emergency">
          <OctagonAlert role="img" aria-label="Emergency" />
        </span>
      ) : null}
      <span>{text}</span>
    </li>
  );
}
