import { type ReactElement, type ReactNode, useId, useMemo, useRef } from 'react';
import '#renderer/controls/RouteGlyph.css';
import { signLabel } from '#renderer/bedside/signLabel.ts';
import { useChartTheme } from '#renderer/curves/useChartTheme.ts';
import { useStackSize } from '#renderer/curves/useStackSize.ts';
import type { ClockedCase } from './caseClock.ts';
import { clockAt } from './caseClock.ts';
import { axisUnitWords } from './observableWords.ts';
import { PlotGround } from './PlotGround.tsx';
import { type PlotName, PlotNames } from './PlotNames.tsx';
import { PlotScaleBar } from './PlotScaleBar.tsx';
import { type AxisEnds, xAt, yAt } from './plotFrame.ts';
import { plotPath } from './plotPath.ts';
import { type PredictLayout, predictLayout } from './predictLayout.ts';
import type { PredictTask } from './predictTask.ts';

export interface PredictFigureProps {
  readonly task: PredictTask;
  readonly clocked: ClockedCase;
  readonly ends: AxisEnds;
  /** What the figure shows, for those who do not see it. */
  readonly description: string;
  /** Lines whose names stand at the end of the frame: text, last value and class. */
  readonly names: readonly {
    readonly key: string;
    readonly text: string;
    readonly value: number;
    readonly look: string;
  }[];
  /** What lies on the frame: the pen's line before the commit, the truth after it. Drawn inside the figure's own clip. */
  readonly lines: (layout: PredictLayout, clip: string) => ReactNode;
  /** Controls over the drawing. */
  readonly controls?: (layout: PredictLayout) => ReactNode;
  /** What stands below the drawing. */
  readonly under?: ReactNode;
}

// Until the page is laid out.
const usualWidth = 900;
const usualHeight = 480;

/** The past as it was, now, and a frame for what comes. */
export function PredictFigure(props: PredictFigureProps): ReactElement {
  const { task, clocked, ends, description, names, lines, controls, under } = props;
  const root = useRef<HTMLDivElement>(null);
  const clip = useId();
  const theme = useChartTheme();
  const { width, height } = useStackSize(root);
  const labels = names.map(({ text }) => text).join('|');
  const layout = useMemo(() => {
    const measured = { width: width || usualWidth, height: height || usualHeight };
    return predictLayout({ task, clocked, ends, ...measured, names: labels.split('|'), theme });
  }, [task, clocked, ends, width, height, labels, theme]);
  const { frame, future, axis, clock, text, unit } = layout;
  const { observable } = task;
  const ended: PlotName[] = names.map(({ key, text: words, value, look }) => {
    return { key, text: words, look, x: frame.right, y: yAt(frame, axis, value) };
  });
  const nowX = xAt(frame, task.nowHours);
  return (
    <figure className="predict-figure">
      <figcaption className="predict-title">
        <span className="type-letter" aria-hidden="true">
          A
        </span>
        <span className="predict-name">{signLabel(observable)}</span>
        <span className="predict-unit">{axisUnitWords(observable)}</span>
      </figcaption>
      <div className="predict-plot" ref={root}>
        <svg
          className="plot"
          width={width || usualWidth}
          height={height || usualHeight}
          role="img"
          aria-label={description}
        >
          <PlotGround
            frame={frame}
            axis={axis}
            clock={clock}
            isIllustrative={observable.grade === 'illustrative'}
          />
          <clipPath id={clip}>
            <rect
              x={frame.left}
              y={frame.top - 2}
              width={frame.right - frame.left + 2}
              height={frame.bottom - frame.top + 3}
            />
          </clipPath>
          <path
            className="plot-dotted"
            d={`M${future.left} ${future.top}H${future.right}V${future.bottom}`}
          />
          <path className="plot-line" clipPath={`url(#${clip})`} d={plotPath(task.past, frame, axis)} />
          {lines(layout, clip)}
          <path className="plot-now" d={`M${nowX} ${frame.top - 4 * unit}V${layout.scaleBarTop}`} />
          <text className="predict-now plot-halo" x={nowX + 7 * unit} y={frame.top + 9 * text}>
            now, {clockAt(clocked, task.nowHours)}
          </text>
          <text className="plot-halo" x={future.right - 7 * unit} y={frame.top + 9 * text} textAnchor="end">
            {clockAt(clocked, task.toHours)}
          </text>
          {task.lastDose ? <DoseMark dose={task.lastDose} layout={layout} /> : null}
          <PlotScaleBar frame={frame} clock={clock} top={layout.scaleBarTop} unit={unit} />
          <PlotNames names={ended} top={frame.top} bottom={frame.bottom} text={text} />
        </svg>
        {controls?.(layout)}
      </div>
      {under}
    </figure>
  );
}

/** The last dose before now, under the axis. */
function DoseMark({
  dose,
  layout: { frame, unit, scaleBarTop },
}: {
  readonly dose: NonNullable<PredictTask['lastDose']>;
  readonly layout: PredictLayout;
}): ReactElement {
  const x = xAt(frame, dose.atHours);
  const y = (frame.bottom + scaleBarTop) / 2 - unit;
  const isLate = x > frame.left + 0.6 * (frame.right - frame.left);
  return (
    <g>
      {dose.route ? (
        <g transform={`translate(${x} ${y}) scale(${unit})`}>
          <DoseGlyph route={dose.route} />
        </g>
      ) : (
        <path className="plot-now" d={`M${x} ${y - 5 * unit}V${y + 5 * unit}`} />
      )}
      <text
        className="plot-halo"
        x={x + (isLate ? -13 : 13) * unit}
        y={y}
        textAnchor={isLate ? 'end' : 'start'}
      >
        {dose.words}
      </text>
    </g>
  );
}

/** The glyph of a route about its own middle. */
function DoseGlyph({ route }: { readonly route: 'tablets' | 'pump' }): ReactElement {
  if (route === 'pump') {
    return (
      <g className="route-pump">
        <path className="route-glyph-fill" d="M0-6C1.8-3 4-1 4 1.8A4 4 0 0 1-4 1.8C-4-1-1.8-3 0-6Z" />
      </g>
    );
  }
  return (
    <g className="route-tablets" transform="rotate(-45)">
      <rect className="route-glyph-outline" x="-7" y="-3.2" width="14" height="6.4" rx="3.2" />
      <path className="route-glyph-fill" d="M0-3.2H3.8A3.2 3.2 0 0 1 3.8 3.2H0Z" />
    </g>
  );
}
