import { BookOpen } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Prediction } from '#models/scenario/caseFile.ts';
import type { Guess, ScoredPrediction } from '#models/scenario/playthrough.ts';
import { Button } from '#renderer/controls/Button.tsx';
import { EvidenceChip } from '#renderer/controls/Chip.tsx';
import { ErrorState, LoadingState } from '#renderer/controls/RegionState.tsx';
import { Tooltip } from '#renderer/controls/Tooltip.tsx';
import type { OpenedCase } from '#renderer/worker/practiseProtocol.ts';
import type { PredictTask } from './predictTask.ts';
import { revealRows } from './revealSentences.ts';
import { shortSource } from './shortSource.ts';
import type { GuessScore } from './useScored.ts';

export interface RevealWordsProps {
  readonly opened: OpenedCase;
  readonly task: PredictTask;
  readonly prediction: Prediction;
  readonly guess: Guess;
  readonly scored: ScoredPrediction | null;
  readonly fault: GuessScore['fault'];
}

const saidTitles: Readonly<Record<Guess['kind'], string>> = {
  draw: 'Your line',
  number: 'Your number',
  direction: 'Your direction',
};

/** What was said against what came, and why. */
export function RevealWords({
  opened,
  task,
  prediction,
  guess,
  scored,
  fault,
}: RevealWordsProps): ReactElement {
  const { observable } = task;
  const why = scored?.why ?? '';
  return (
    <>
      <h2 className="predict-heading">{saidTitles[guess.kind]}</h2>
      {scored ? (
        <dl className="reveal-rows">
          {revealRows(scored, prediction.of, task, opened.case).map(({ name, said, came, isRight }) => (
            <div key={name} className="reveal-row">
              <dt>{name}</dt>
              <dd>
                {said} {isRight ? <strong>{came}</strong> : came}
              </dd>
            </div>
          ))}
        </dl>
      ) : fault ? (
        <ErrorState
          title="Your guess could not be compared"
          action={<Button onClick={fault.onTryAgain}>Try again</Button>}
        >
          {fault.reason} What you committed to is kept.
        </ErrorState>
      ) : (
        <LoadingState words="Comparing your guess" />
      )}
      {why === '' ? null : (
        <>
          <h2 className="predict-heading">Why</h2>
          {why.split(/\n\s*\n/).map((paragraph) => (
            <p key={paragraph} className="predict-why">
              {paragraph}
            </p>
          ))}
        </>
      )}
      <p className="predict-chips">
        <EvidenceChip grade={observable.grade} />
        {prediction.sources.map((key) => (
          <Tooltip key={key} content={opened.sources[key] ?? shortSource(key, opened.sources)}>
            <button type="button" className="chip source-chip">
              <BookOpen aria-hidden="true" />
              {shortSource(key, opened.sources)}
            </button>
          </Tooltip>
        ))}
      </p>
    </>
  );
}
