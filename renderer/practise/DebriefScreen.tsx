import { ArrowLeft, RotateCcw } from 'lucide-react';
import { type ReactElement, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { Imprint } from '#renderer/app/Imprint.tsx';
import { useScreenChrome } from '#renderer/app/screenChrome.ts';
import { Button } from '#renderer/controls/Button.tsx';
import type { OpenedCase } from '#renderer/worker/practiseProtocol.ts';
import { caseFacts } from './caseFacts.ts';
import { casePlace } from './casePlace.ts';
import { DebriefView } from './DebriefView.tsx';
import { ForkDialog } from './ForkDialog.tsx';
import { modeLabels } from './ModeChoice.tsx';
import type { PractiseDesk } from './PractiseDesk.ts';
import { restKeys } from './practiseKeys.ts';
import type { Session } from './session.ts';

export interface DebriefScreenProps {
  readonly desk: PractiseDesk;
  readonly opened: OpenedCase;
  readonly session: Session;
}

/** The debrief in its frame, with the ways on from it. */
export function DebriefScreen({ desk, opened, session }: DebriefScreenProps): ReactElement {
  const [forkHours, setForkHours] = useState<number | null>(null);
  const { title } = opened.case;
  const place = useStore(desk.store, ({ catalogue }) => casePlace(session.source, catalogue));
  const chrome = useMemo(
    () => ({
      title: `Debrief: ${title}`,
      actions: [
        { id: 'case-again', words: 'Play this case again', icon: RotateCcw, run: () => desk.backToStart() },
        { id: 'case-list', words: 'Back to the cases', icon: ArrowLeft, run: () => desk.leave() },
      ],
      exportItems: [],
      place: place === '' ? '' : `${place.replace(/ of .*/, '')}, debrief`,
      shortcuts: restKeys,
    }),
    [title, place, desk],
  );
  useScreenChrome(chrome);
  return (
    <div className="play">
      <main id="main" tabIndex={-1} className="play-debrief">
        <DebriefView
          opened={opened}
          source={session.source}
          branches={session.branches}
          branchId={session.branchId}
          client={desk.client}
          mode={session.mode}
          onFork={setForkHours}
          onTryAgain={() => desk.backToStart()}
          onOpenCase={(id) => void desk.takeUp({ id })}
          onRename={(branchId, name) => desk.rename(branchId, name)}
        />
      </main>
      <div className="play-after">
        <Button kind="quiet" icon={ArrowLeft} onClick={() => desk.leave()}>
          All cases
        </Button>
      </div>
      <footer className="play-imprint">
        <Imprint
          statement={opened.model.statement}
          facts={[...caseFacts(opened.case), modeLabels[session.mode].toLowerCase()]}
          solved={[]}
        />
      </footer>
      {forkHours !== null ? (
        <ForkDialog
          branches={session.branches}
          atHours={forkHours}
          clocked={opened.case}
          onFork={(name) => desk.fork(name, forkHours)}
          onClose={() => setForkHours(null)}
        />
      ) : null}
    </div>
  );
}
