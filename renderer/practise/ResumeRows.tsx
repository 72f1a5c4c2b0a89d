import { ArrowRight } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button } from '#renderer/controls/Button.tsx';
import { modeLabels } from './ModeChoice.tsx';
import type { PractiseDesk } from './PractiseDesk.ts';
import { branchOf, type Session, sourceKey } from './session.ts';

export interface ResumeRowsProps {
  readonly desk: PractiseDesk;
  /** Newest first; not empty. */
  readonly sessions: readonly Session[];
}

/** Cases that were begun and not ended; the newest is the next thing to do. */
export function ResumeRows({ desk, sessions }: ResumeRowsProps): ReactElement {
  return (
    <section className="resume" aria-label="Unfinished cases">
      {sessions.map((session, index) => (
        <div key={sourceKey(session.source)} className="resume-row">
          <p>
            <span className="type-value">{session.title}</span>
            <span className="resume-how">{howFar(session)}</span>
          </p>
          <Button
            kind={index === 0 ? 'filled' : 'outlined'}
            icon={ArrowRight}
            aria-label={`Go on with ${session.title}`}
            onClick={() => void desk.openCase(session.source, session)}
          >
            Go on
          </Button>
        </div>
      ))}
    </section>
  );
}

function howFar(session: Session): string {
  const { log, name } = branchOf(session);
  const acts = log.filter(({ kind }) => kind === 'act').length;
  const done = acts === 0 ? 'nothing done' : acts === 1 ? '1 act' : `${acts} acts`;
  const where =
    session.branches.length > 1 ? `, in \u201c${name}\u201d of ${session.branches.length} futures` : '';
  return `${modeLabels[session.mode]}, ${done} so far${where}`;
}
