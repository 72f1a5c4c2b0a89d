import type { ReactElement } from 'react';
import type { Model } from '#models/language/model.ts';
import type { Problem } from '#models/language/problem.ts';
import { useFrameKind } from '#renderer/app/frameKind.ts';
import { Drawer } from '#renderer/controls/Drawer.tsx';
import type { Playback } from '#renderer/transport/Playback.ts';
import type { Opening } from '#renderer/worker/protocol.ts';
import type { EventBook } from './EventBook.ts';
import { EventComposer } from './EventComposer.tsx';
import { EventList } from './EventList.tsx';
import './events.css';

export interface EventsDrawerProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly book: EventBook;
  readonly model: Model;
  readonly help: Pick<Opening, 'exampleSentences' | 'regimenInputs'>;
  readonly playback: Playback;
  /** Of the latest run. */
  readonly problems: readonly Problem[];
}

/** Everything that happens in the run besides the regimens: the list, and a form that writes its next line. */
export function EventsDrawer(props: EventsDrawerProps): ReactElement {
  const { isOpen, onClose, book, model, help, playback, problems } = props;
  const isNarrow = useFrameKind() === 'narrow';
  return (
    <Drawer isOpen={isOpen} onClose={onClose} title="What else happens" side={isNarrow ? 'below' : 'left'}>
      <div className="events">
        <EventList book={book} model={model} playback={playback} problems={problems} />
        <EventComposer book={book} model={model} help={help} playback={playback} />
      </div>
    </Drawer>
  );
}
