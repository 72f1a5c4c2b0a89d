import { OctagonAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import './ProblemNote.css';

export interface ProblemNoteProps {
  readonly id: string;
  readonly reason: string;
}

/** One sentence beside the field it concerns: the limit, its source and what happens now. */
export function ProblemNote({ id, reason }: ProblemNoteProps): ReactElement {
  return (
    <p className="problem-note" id={id} role="alert">
      <OctagonAlert aria-hidden="true" />
      <span>{reason}</span>
    </p>
  );
}
