import { ArrowRight, GitFork } from 'lucide-react';
import { type ReactElement, useEffect, useMemo, useRef } from 'react';
import type { Prediction } from '#models/scenario/caseFile.ts';
import type { Guess, ScoredPrediction } from '#models/scenario/playthrough.ts';
import { Button } from '#renderer/controls/Button.tsx';
import type { OpenedCase } from '#renderer/worker/practiseProtocol.ts';
import { valueWords } from './observableWords.ts';
import { PredictFigure } from './PredictFigure.tsx';
import { PredictFoot } from './PredictFoot.tsx';
import { predictAxis } from './predictAxis.ts';
import { type PredictTask, seriesOfGuess } from './predictTask.ts';
import { RevealFacts } from './RevealFacts.tsx';
import { RevealLines } from './RevealLines.tsx';
import { RevealWords } from './RevealWords.tsx';
import type { RevealFact } from './revealFacts.ts';
import { gapWords, revealSentence } from './revealSentences.ts';
import type { GuessScore } from './useScored.ts';

export interface RevealProps {
  readonly opened: OpenedCase;
  readonly task: PredictTask;
  readonly prediction: Prediction;
  readonly guess: Guess;
  readonly scored: ScoredPrediction | null;
  readonly fault: GuessScore['fault'];
  readonly facts: readonly RevealFact[];
  /** The learner has just committed: the truth is drawn from left to right once. */
  readonly isFresh: boolean;
  readonly onGoOn: () => void;
  readonly onFork: (() => void) | undefined;
}

/** What came, beside what was drawn. Another try is another future. */
export function Reveal(props: RevealProps): ReactElement {
  const { opened, task, prediction, guess, scored, fault, facts, isFresh, onGoOn, onFork } = props;
  const { observable, past, future } = task;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that was pressed is gone; the keyboard goes on from the top.
    if (isFresh) title.current?.focus({ preventScroll: true });
  }, [isFresh]);
  const drawn = useMemo(() => seriesOfGuess(guess), [guess]);
  const ends = useMemo(() => {
    const guessed = guess.kind === 'number' ? [guess.value] : [...(drawn?.values ?? [])];
    return predictAxis(observable, past.values, [...future.values, ...guessed]);
  }, [observable, past, future, guess, drawn]);
  const names = [
    { key: 'came', text: 'What happened', value: future.values.at(-1)!, look: 'plot-name-came' },
    ...(drawn
      ? [{ key: 'drawn', text: 'What you drew', value: drawn.values.at(-1)!, look: 'plot-name-drawn' }]
      : []),
    ...(guess.kind === 'number'
      ? [
          {
            key: 'number',
            text: `You said ${valueWords(observable, guess.value)}`,
            value: guess.value,
            look: 'plot-name-drawn',
          },
        ]
      : []),
  ];
  const gap = scored?.gap ? gapWords(scored.gap, task, opened.case) : null;
  const sentence = revealSentence(task, scored, opened.case);
  return (
    <div className="predict predict-revealed">
      <section className="predict-words" aria-label="Prediction">
        <h1 className="type-headline" tabIndex={-1} ref={title}>
          Predict, then look
        </h1>
        <p className="predict-question">{prediction.question}</p>
        <p className="visually-hidden" role="status">
          {sentence}
        </p>
        <RevealWords
          opened={opened}
          task={task}
          prediction={prediction}
          guess={guess}
          scored={scored}
          fault={fault}
        />
      </section>
      <PredictFigure
        task={task}
        clocked={opened.case}
        ends={ends}
        description={sentence}
        names={names}
        lines={(layout, clip) => (
          <RevealLines
            layout={layout}
            clip={clip}
            clocked={opened.case}
            task={task}
            prediction={prediction}
            guess={guess}
            drawn={drawn}
            gap={scored?.gap ?? null}
            isFresh={isFresh}
          />
        )}
        under={
          <>
            {gap === null ? null : (
              <p className="reveal-gap-words">
                {gap.size} {gap.time}
              </p>
            )}
            <RevealFacts facts={facts} />
          </>
        }
      />
      <PredictFoot clocked={opened.case} nowHours={task.nowHours} words="held while you compare">
        {onFork ? (
          <Button icon={GitFork} onClick={onFork}>
            Keep both futures
          </Button>
        ) : null}
        <Button kind="filled" icon={ArrowRight} onClick={onGoOn}>
          Go on
        </Button>
      </PredictFoot>
    </div>
  );
}
