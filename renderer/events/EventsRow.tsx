import { ListPlus } from 'lucide-react';
import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { Button } from '#renderer/controls/Button.tsx';
import type { EventBook } from './EventBook.ts';
import './events.css';

export interface EventsRowProps {
  readonly book: EventBook;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

/** The pane's row that leads to everything else that happens, with how much that is. */
export function EventsRow({ book, isOpen, onOpen }: EventsRowProps): ReactElement {
  const { listed } = useStore(book.store);
  const unread = listed.filter(({ draft }) => draft !== null).length;
  return (
    <section className="form-section events-row" aria-label="What else happens">
      <h2 className="form-title">What else happens</h2>
      <Button kind="quiet" icon={ListPlus} aria-expanded={isOpen} onClick={onOpen}>
        {listed.length === 0 ? 'Add' : `${listed.length} ${listed.length === 1 ? 'event' : 'events'}`}
      </Button>
      {unread > 0 ? (
        <p className="events-unread">
          {unread === 1 ? 'One line cannot be read.' : `${unread} lines cannot be read.`}
        </p>
      ) : null}
    </section>
  );
}
