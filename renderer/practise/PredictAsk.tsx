import { ArrowRight } from 'lucide-react';
import { type ReactElement, useMemo, useState } from 'react';
import type { Prediction } from '#models/scenario/caseFile.ts';
import type { Guess } from '#models/scenario/playthrough.ts';
import { signLabel } from '#renderer/bedside/signLabel.ts';
import { Button } from '#renderer/controls/Button.tsx';
import { type ClockedCase, clockAt } from './caseClock.ts';
import { valueWords } from './observableWords.ts';
import { type Direction, PredictDirection } from './PredictDirection.tsx';
import { PredictFigure } from './PredictFigure.tsx';
import { PredictFoot } from './PredictFoot.tsx';
import { LevelLine } from './PredictLevel.tsx';
import { PredictNumber } from './PredictNumber.tsx';
import { PredictPen } from './PredictPen.tsx';
import { PredictShapes } from './PredictShapes.tsx';
import { yAt } from './plotFrame.ts';
import { pathThrough } from './plotPath.ts';
import { predictAxis } from './predictAxis.ts';
import type { PredictLayout } from './predictLayout.ts';
import { completeLine, emptyLine, hasDrawing, lineSteps } from './predictLine.ts';
import { lineSentence, pastSentence } from './predictSentences.ts';
import { guessOfLine, type PredictTask } from './predictTask.ts';

export interface PredictAskProps {
  readonly clocked: ClockedCase;
  readonly task: PredictTask;
  readonly prediction: Prediction;
  readonly onCommit: (guess: Guess) => void;
}

const offReasons: Readonly<Record<Prediction['kind'], string>> = {
  draw: 'Draw a line first.',
  number: 'Set your number first.',
  direction: 'Choose a direction first.',
};

/** The question, the past, and an empty frame to commit to. */
export function PredictAsk({ clocked, task, prediction, onCommit }: PredictAskProps): ReactElement {
  const { observable, startValue, past } = task;
  const [line, setLine] = useState(() => emptyLine(startValue));
  const [isResting, setResting] = useState(true);
  const [number, setNumber] = useState<number | null>(null);
  const [direction, setDirection] = useState<Direction | null>(null);
  const ends = useMemo(() => predictAxis(observable, past.values, []), [observable, past]);
  const isDraw = prediction.kind === 'draw';
  const guess = guessNow();

  function guessNow(): Guess | null {
    if (isDraw) return hasDrawing(line) ? guessOfLine(line, task) : null;
    if (prediction.kind === 'number') return number === null ? null : { kind: 'number', value: number };
    return direction === null ? null : { kind: 'direction', direction };
  }

  const sentence = lineSentence(line, prediction.of, task, clocked);
  const whole = completeLine(line);
  const names =
    isDraw && hasDrawing(line)
      ? [{ key: 'drawn', text: 'Your line', value: whole[lineSteps]!, look: 'plot-name-drawn' }]
      : [];
  return (
    <div className="predict">
      <section className="predict-words" aria-label="Prediction">
        <h1 className="type-headline">Predict, then look</h1>
        <p className="predict-question">{prediction.question}</p>
        {isDraw ? (
          <>
            <p className="predict-hint">
              Draw from now to {clockAt(clocked, task.toHours)} with the pen. By keyboard, seven points: left
              and right choose one, up and down move it.
            </p>
            <PredictShapes startValue={startValue} ends={ends} line={line} onChoose={setLine} />
            <p className="predict-said" role="status">
              {isResting ? sentence : ''}
            </p>
          </>
        ) : null}
        {prediction.kind === 'number' ? (
          <PredictNumber
            observable={observable}
            of={prediction.of}
            ends={ends}
            value={number ?? startValue}
            presentValue={startValue}
            onChange={setNumber}
          />
        ) : null}
        {prediction.kind === 'direction' ? (
          <PredictDirection
            name={`${signLabel(observable)}, now ${valueWords(observable, startValue)}`}
            value={direction}
            onChange={setDirection}
          />
        ) : null}
      </section>
      <PredictFigure
        task={task}
        clocked={clocked}
        ends={ends}
        description={pastSentence(task, clocked)}
        names={
          prediction.kind === 'number' && number !== null
            ? [
                {
                  key: 'number',
                  text: `You say ${valueWords(observable, number)}`,
                  value: number,
                  look: 'plot-name-drawn',
                },
              ]
            : names
        }
        lines={(layout, clip) => (
          <g clipPath={`url(#${clip})`}>
            {isDraw && hasDrawing(line) ? <path className="plot-drawn" d={linePath(whole, layout)} /> : null}
            {number === null ? null : <LevelLine layout={layout} value={number} />}
          </g>
        )}
        {...(isDraw
          ? {
              controls: (layout: PredictLayout) => (
                <PredictPen
                  layout={layout}
                  clocked={clocked}
                  observable={observable}
                  line={line}
                  onDraw={(next, hasRested) => {
                    setLine(next);
                    setResting(hasRested);
                  }}
                />
              ),
            }
          : {})}
      />
      <PredictFoot clocked={clocked} nowHours={task.nowHours} words="held while you predict">
        {isDraw ? (
          <Button
            kind="quiet"
            onClick={() => setLine(emptyLine(startValue))}
            offReason={hasDrawing(line) ? undefined : 'There is no line yet.'}
          >
            Clear
          </Button>
        ) : null}
        <Button
          kind="filled"
          icon={ArrowRight}
          onClick={() => guess && onCommit(guess)}
          offReason={guess ? undefined : offReasons[prediction.kind]}
        >
          Commit
        </Button>
      </PredictFoot>
    </div>
  );
}

function linePath(line: readonly number[], { future, axis }: PredictLayout): string {
  const width = future.right - future.left;
  return pathThrough(
    line.map((value, step) => [future.left + (step / lineSteps) * width, yAt(future, axis, value)] as const),
  );
}
