import { OctagonAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button } from '#renderer/controls/Button.tsx';

export interface StopNoteProps {
  readonly title: string;
  readonly text: string;
  /** Lets time run on without an act. */
  readonly onGoOn: () => void;
}

/** An emergency: what happens, in words that cannot be missed. Acts stay at hand below it. */
export function StopNote({ title, text, onGoOn }: StopNoteProps): ReactElement {
  return (
    <div className="stop-note" role="alert">
      <p className="stop-note-title">
        <OctagonAlert aria-hidden="true" />
        {title}
      </p>
      <p className="stop-note-text">{text}</p>
      <Button onClick={onGoOn}>Let time run on</Button>
    </div>
  );
}
