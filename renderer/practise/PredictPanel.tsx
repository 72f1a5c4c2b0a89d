import { type ReactElement, useMemo, useRef } from 'react';
import type { Prediction } from '#models/scenario/caseFile.ts';
import type { Guess, Playthrough, ScoredPrediction } from '#models/scenario/playthrough.ts';
import { Button } from '#renderer/controls/Button.tsx';
import { ErrorState } from '#renderer/controls/RegionState.tsx';
import type { OpenedCase } from '#renderer/worker/practiseProtocol.ts';
import { PredictAsk } from './PredictAsk.tsx';
import { guessOf, predictTask } from './predictTask.ts';
import { Reveal } from './Reveal.tsx';
import { revealFacts } from './revealFacts.ts';
import type { GuessScore } from './useScored.ts';
import './predict.css';

export interface PredictPanelProps {
  readonly opened: OpenedCase;
  /** The future behind the frame; its log holds the guess once there was a commit. */
  readonly playthrough: Playthrough;
  readonly nowHours: number;
  readonly prediction: Prediction;
  /** What the score says of the guess, of the log that holds it; null while it is worked out. */
  readonly scored: ScoredPrediction | null;
  /** Why it could not be scored. */
  readonly fault?: GuessScore['fault'];
  readonly onCommit: (guess: Guess) => void;
  readonly onGoOn: () => void;
  /** After the reveal another try is another future. */
  readonly onFork?: (() => void) | undefined;
}

/** Predict, then look: before the commit only the past and an empty frame; after it what came, and how far apart they are. */
export function PredictPanel(props: PredictPanelProps): ReactElement {
  const { opened, playthrough, nowHours, prediction, scored, fault = null, onCommit, onGoOn, onFork } = props;
  const wasAsked = useRef<string | null>(null);
  const task = useMemo(
    () => predictTask(opened, playthrough, prediction, nowHours),
    [opened, playthrough, prediction, nowHours],
  );
  const guess = guessOf(playthrough, prediction);
  if (!task) {
    return (
      <ErrorState title="There is no curve to predict" action={<Button onClick={onGoOn}>Go on</Button>}>
        {playthrough.run.problems[0]?.reason ?? 'The run did not come so far.'}
      </ErrorState>
    );
  }
  if (guess === null) {
    wasAsked.current = prediction.id;
    return (
      <PredictAsk
        key={prediction.id}
        clocked={opened.case}
        task={task}
        prediction={prediction}
        onCommit={onCommit}
      />
    );
  }
  return (
    <Reveal
      opened={opened}
      task={task}
      prediction={prediction}
      guess={guess}
      scored={scored}
      fault={fault}
      facts={revealFacts(opened, playthrough.run.solution, task, opened.case)}
      isFresh={wasAsked.current === prediction.id}
      onGoOn={onGoOn}
      onFork={onFork}
    />
  );
}
