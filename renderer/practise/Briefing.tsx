import { ArrowLeft, ArrowRight, FileText } from 'lucide-react';
import { type ReactElement, useMemo } from 'react';
import { useStore } from 'zustand';
import { Imprint } from '#renderer/app/Imprint.tsx';
import { PageFrame } from '#renderer/app/PageFrame.tsx';
import { useScreenChrome } from '#renderer/app/screenChrome.ts';
import { labelWithin } from '#renderer/bedside/monitorWords.ts';
import { signLabel } from '#renderer/bedside/signLabel.ts';
import { Button } from '#renderer/controls/Button.tsx';
import { observableNamed } from '#renderer/explore/observableNamed.ts';
import type { OpenedCase } from '#renderer/worker/practiseProtocol.ts';
import { dayAndClockAt } from './caseClock.ts';
import { caseFacts, levelWords } from './caseFacts.ts';
import { casePlace } from './casePlace.ts';
import { ModeChoice } from './ModeChoice.tsx';
import type { PractiseDesk } from './PractiseDesk.ts';
import { restKeys } from './practiseKeys.ts';
import type { Session } from './session.ts';
import './briefing.css';

export interface BriefingProps {
  readonly desk: PractiseDesk;
  readonly opened: OpenedCase;
  readonly session: Session;
}

/** Before the case: who it is, what one can do afterwards, what may be seen, how it is played. */
export function Briefing({ desk, opened, session }: BriefingProps): ReactElement {
  const { case: played, model } = opened;
  const place = useStore(desk.store, ({ catalogue }) => casePlace(session.source, catalogue));
  const chrome = useMemo(
    () => ({
      title: played.title,
      actions: [
        { id: 'case-begin', words: 'Begin this case', icon: ArrowRight, run: () => desk.begin() },
        { id: 'case-list', words: 'Back to the cases', icon: ArrowLeft, run: () => desk.leave() },
      ],
      exportItems: [],
      place,
      shortcuts: restKeys,
    }),
    [played.title, place, desk],
  );
  useScreenChrome(chrome);
  const labels = (names: readonly string[]) => names.map((name) => signLabel(observableNamed(model, name)));
  return (
    <PageFrame
      className="briefing"
      imprint={<Imprint statement={model.statement} facts={caseFacts(played)} solved={[]} />}
    >
      <p className="type-caption">
        {levelWords[played.level]}, about {played.minutes} min. It begins on{' '}
        {dayAndClockAt(played, played.beginsHours)}.
      </p>
      <h1 className="type-headline">{played.title}</h1>
      <p className="briefing-person">{played.person}</p>
      <h2 className="briefing-heading">Afterwards you can</h2>
      <ul className="briefing-objectives">
        {played.objectives.map((objective) => (
          <li key={objective}>{objective}</li>
        ))}
      </ul>
      <h2 className="briefing-heading">What you may see</h2>
      <p className="briefing-words">
        {seenWords('At the bedside', labels(played.sees.monitor))}
        {played.sees.curves.length > 0
          ? ` ${seenWords('As curves up to now', labels(played.sees.curves))}`
          : ''}{' '}
        Everything else waits for the debrief.
      </p>
      <h2 className="briefing-heading">How you play it</h2>
      <ModeChoice mode={session.mode} onChange={(mode) => desk.chooseMode(mode)} />
      <p className="briefing-words">
        The clock stops where you decide. You can act at any time, also while it runs. {model.statement}
      </p>
      <div className="briefing-verbs">
        <Button kind="filled" icon={ArrowRight} onClick={() => desk.begin()}>
          Begin
        </Button>
        <Button kind="quiet" icon={ArrowLeft} onClick={() => desk.leave()}>
          All cases
        </Button>
        <Button kind="quiet" icon={FileText} onClick={() => desk.edit(session.source)}>
          Case file
        </Button>
      </div>
    </PageFrame>
  );
}

function seenWords(where: string, labels: readonly string[]): string {
  if (labels.length === 0) return `${where}: nothing.`;
  return `${where}: ${labels.map((label, index) => (index === 0 ? label : labelWithin(label))).join(', ')}.`;
}
