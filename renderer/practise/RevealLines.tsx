import { type ReactElement, useId } from 'react';
import type { Prediction } from '#models/scenario/caseFile.ts';
import type { Guess, ScoredPrediction } from '#models/scenario/playthrough.ts';
import type { ClockedCase } from './caseClock.ts';
import { HatchPattern } from './PlotGround.tsx';
import { LevelLine } from './PredictLevel.tsx';
import { xAt, yAt } from './plotFrame.ts';
import { type PlotSeries, pathThrough, plotPath, plotPoints, seriesValueAt } from './plotPath.ts';
import type { PredictLayout } from './predictLayout.ts';
import type { PredictTask } from './predictTask.ts';
import { gapWords } from './revealSentences.ts';

export interface RevealLinesProps {
  readonly layout: PredictLayout;
  readonly clip: string;
  readonly clocked: ClockedCase;
  readonly task: PredictTask;
  readonly prediction: Prediction;
  readonly guess: Guess;
  readonly drawn: PlotSeries | null;
  readonly gap: ScoredPrediction['gap'];
  readonly isFresh: boolean;
}

/** The truth, drawn from left to right; then what lies between it and the guess, hatched, with its size and time. */
export function RevealLines(props: RevealLinesProps): ReactElement {
  const { layout, clip, clocked, task, guess, drawn, gap, isFresh } = props;
  const hatch = useId();
  const wipe = useId();
  const { frame, future, axis } = layout;
  const truth = plotPoints(task.future, future, axis);
  const line = drawn ? plotPoints(drawn, future, axis) : [];
  return (
    <g className="reveal" data-fresh={isFresh || undefined}>
      <HatchPattern id={hatch} />
      <clipPath id={wipe}>
        <rect
          className="reveal-wipe"
          x={future.left}
          y={frame.top - 4}
          width={future.right - future.left + 4}
          height={frame.bottom - frame.top + 8}
        />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        {drawn ? (
          <>
            <path
              className="reveal-gap"
              fill={`url(#${hatch})`}
              d={`${pathThrough([...truth, ...line.toReversed()])}Z`}
            />
            <path className="plot-drawn" d={pathThrough(line)} />
          </>
        ) : null}
        {guess.kind === 'number' ? <LevelLine layout={layout} value={guess.value} /> : null}
        <g clipPath={`url(#${wipe})`}>
          <path className="plot-line" d={plotPath(task.future, future, axis)} />
        </g>
      </g>
      {gap && drawn ? (
        <GapMark layout={layout} clocked={clocked} task={task} drawn={drawn} gap={gap} />
      ) : null}
    </g>
  );
}

interface GapMarkProps {
  readonly layout: PredictLayout;
  readonly clocked: ClockedCase;
  readonly task: PredictTask;
  readonly drawn: PlotSeries;
  readonly gap: NonNullable<ScoredPrediction['gap']>;
}

/** An upright at the widest place, and how wide it is there. */
function GapMark({ layout, clocked, task, drawn, gap }: GapMarkProps): ReactElement {
  const { future, axis, text, unit } = layout;
  const x = xAt(future, gap.atHours);
  const one = yAt(future, axis, seriesValueAt(task.future, gap.atHours));
  const other = yAt(future, axis, seriesValueAt(drawn, gap.atHours));
  const isLate = x > future.left + 0.55 * (future.right - future.left);
  const isSmall = future.right - future.left < 200 * unit;
  const words = gapWords(gap, task, clocked);
  const middle = Math.min(Math.max((one + other) / 2, future.top + 24 * text), future.bottom - 24 * text);
  const shared = {
    x: x + (isLate ? -10 : 10) * unit,
    textAnchor: isLate ? ('end' as const) : ('start' as const),
  };
  return (
    <g className="reveal-size" data-small={isSmall || undefined}>
      <path className="plot-now" d={`M${x} ${one}V${other}`} />
      <text {...shared} className="reveal-size-words plot-halo" y={middle - 11 * text}>
        {words.size}
      </text>
      <text {...shared} className="reveal-size-time plot-halo" y={middle + 12 * text}>
        {words.time}
      </text>
    </g>
  );
}
