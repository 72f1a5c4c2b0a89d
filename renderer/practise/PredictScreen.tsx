import type { ReactElement } from 'react';
import type { Prediction } from '#models/scenario/caseFile.ts';
import type { Playthrough } from '#models/scenario/playthrough.ts';
import type { OpenedCase } from '#renderer/worker/practiseProtocol.ts';
import type { PractiseDesk } from './PractiseDesk.ts';
import { PredictPanel } from './PredictPanel.tsx';
import { branchOf, type Session } from './session.ts';
import { useScored } from './useScored.ts';

export interface PredictScreenProps {
  readonly desk: PractiseDesk;
  readonly opened: OpenedCase;
  readonly session: Session;
  readonly playthrough: Playthrough;
  readonly prediction: Prediction;
  readonly onFork: (() => void) | undefined;
}

/** Predict, then look, in the place of the bedside: nothing of what comes may be seen before the commit. */
export function PredictScreen(props: PredictScreenProps): ReactElement {
  const { desk, opened, session, playthrough, prediction, onFork } = props;
  const branch = branchOf(session);
  const { scored, fault } = useScored(desk, session, prediction.id);
  return (
    <main id="main" tabIndex={-1} className="play-predict">
      <PredictPanel
        opened={opened}
        playthrough={playthrough}
        nowHours={branch.nowHours}
        prediction={prediction}
        scored={scored}
        fault={fault}
        onCommit={(guess) => desk.predict(guess)}
        onGoOn={() => desk.leavePrediction()}
        onFork={onFork}
      />
    </main>
  );
}
