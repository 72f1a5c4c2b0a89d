import { ArrowRight } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Playthrough } from '#models/scenario/playthrough.ts';
import { Button } from '#renderer/controls/Button.tsx';
import type { PractiseDesk } from './PractiseDesk.ts';
import './acts.css';

export interface EndingPanelProps {
  readonly desk: PractiseDesk;
  readonly playthrough: Playthrough;
  /** "Monday, 06:05". */
  readonly when: string;
}

/** The case is over: how it ended, and the ways on. */
export function EndingPanel({ desk, playthrough, when }: EndingPanelProps): ReactElement {
  const ending = playthrough.stops.findLast(({ kind }) => kind === 'ending');
  const [problem] = playthrough.run.problems;
  return (
    <div className="acts" role="status">
      <h2 className="type-section acts-title">The case ends here.</h2>
      <p className="acts-words">{when}</p>
      <p className="ending-text">{ending?.text ?? problem?.reason ?? 'The time of this case is over.'}</p>
      <div className="acts-verbs">
        <Button kind="filled" icon={ArrowRight} onClick={() => void desk.end()}>
          See the debrief
        </Button>
        <Button kind="quiet" onClick={() => desk.backToStart()}>
          Back to start
        </Button>
      </div>
    </div>
  );
}
