import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import type { Model } from '#models/language/model.ts';
import type { Problem } from '#models/language/problem.ts';
import type { Playback } from '#renderer/transport/Playback.ts';
import type { EventBook } from './EventBook.ts';
import { EventItem } from './EventItem.tsx';

export interface EventListProps {
  readonly book: EventBook;
  readonly model: Model;
  readonly playback: Playback;
  /** Of the latest run. */
  readonly problems: readonly Problem[];
}

/** What happens, in order of time. */
export function EventList({ book, model, playback, problems }: EventListProps): ReactElement {
  const { listed } = useStore(book.store);
  if (listed.length === 0) {
    return (
      <p className="type-sentence events-none">
        So far nothing besides {model.regimens.map(({ label }) => label.toLowerCase()).join(' and ')}.
      </p>
    );
  }
  return (
    <ol className="events-list" aria-label="In this run">
      {listed.map((event) => (
        <EventItem
          key={event.id}
          event={event}
          book={book}
          model={model}
          playback={playback}
          problems={problems}
        />
      ))}
    </ol>
  );
}
