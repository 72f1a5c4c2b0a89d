import { X } from 'lucide-react';
import { type ReactElement, useEffect, useId, useState } from 'react';
import type { Model } from '#models/language/model.ts';
import type { Problem } from '#models/language/problem.ts';
import { IconButton } from '#renderer/controls/Button.tsx';
import { ProblemNote } from '#renderer/controls/ProblemNote.tsx';
import { Select } from '#renderer/controls/Select.tsx';
import { dayAndClock } from '#renderer/text/clock.ts';
import type { Playback } from '#renderer/transport/Playback.ts';
import type { EventBook } from './EventBook.ts';
import { eventName, type ListedEvent, startHours } from './listedEvent.ts';
import { everyRegimen, regimenChoices } from './regimenChoices.ts';
import { SentenceBox } from './SentenceBox.tsx';

export interface EventItemProps {
  readonly event: ListedEvent;
  readonly book: EventBook;
  readonly model: Model;
  readonly playback: Playback;
  /** Of the latest run; those of this line stand beside it. */
  readonly problems: readonly Problem[];
}

/** One line of the list: when, to whom, and the sentence itself, which can be changed in place. */
export function EventItem({ event, book, model, playback, problems }: EventItemProps): ReactElement {
  const id = useId();
  const kept = event.draft?.text ?? event.sentence;
  const [text, setText] = useState(kept);
  useEffect(() => setText(kept), [kept]);
  const commit = () => {
    if (text.trim() !== kept.trim()) void book.edit(event.id, text);
  };
  const takeBack = () => {
    if (text === event.sentence) return false;
    setText(event.sentence);
    if (event.draft) void book.edit(event.id, event.sentence);
    return true;
  };
  const hours = startHours(event);
  const ofRun = problems.find(({ place }) => place.file === eventName(event.id))?.reason ?? null;
  const ofDraft = event.draft?.problems[0]?.reason ?? null;
  const reason = ofDraft === null ? ofRun : `${ofDraft} The run keeps the last good line: ${event.sentence}.`;
  return (
    <li className="event-item">
      <button type="button" className="event-when" onClick={() => playback.seek(hours)}>
        {dayAndClock(hours)}
        {hours > playback.endHours ? ', after the end' : ''}
      </button>
      <Select
        name={`${event.sentence}: happens to`}
        look="text"
        choices={regimenChoices(model)}
        value={event.regimen ?? everyRegimen}
        onChange={(regimen) => book.setRegimen(event.id, regimen === everyRegimen ? null : regimen)}
      />
      <IconButton icon={X} name={`Remove: ${event.sentence}`} onClick={() => book.remove(event.id)} />
      <SentenceBox
        name={`What happens at ${dayAndClock(hours)}`}
        value={text}
        onChange={setText}
        onEnter={commit}
        onEscape={takeBack}
        onLeave={commit}
        problemId={reason === null ? null : `${id}-problem`}
      />
      {reason === null ? null : <ProblemNote id={`${id}-problem`} reason={reason} />}
    </li>
  );
}
