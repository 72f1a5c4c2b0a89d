import type { ReactElement } from 'react';
import type { ScoredAct } from '#models/scenario/playthrough.ts';
import { fitText, textWidth } from '#renderer/curves/textWidth.ts';
import { ActMark } from './ActMark.tsx';
import { actWords } from './actWords.ts';
import type { ClockedCase } from './caseClock.ts';
import type { DebriefUpright } from './DebriefChart.tsx';
import type { DebriefLayout } from './debriefLayout.ts';
import { PlotNights } from './PlotGround.tsx';
import { PlotScaleBar } from './PlotScaleBar.tsx';
import { type PlotFrame, xAt } from './plotFrame.ts';

export interface ActsAgainstWindowsProps {
  readonly letter: string;
  readonly rows: readonly ScoredAct[];
  readonly clocked: ClockedCase;
  readonly layout: DebriefLayout;
  readonly uprights: readonly DebriefUpright[];
}

/** What was done and missed, each against the hours in which it was due, over the same axis as the curves. */
export function ActsAgainstWindows(props: ActsAgainstWindowsProps): ReactElement {
  const { letter, rows, clocked, layout, uprights } = props;
  const { width, left, right, window, clock, unit, text, isNarrow } = layout;
  const rowHeight = (isNarrow ? 44 : 29) * text;
  const bottom = rows.length * rowHeight + 6 * unit;
  const frame: PlotFrame = { left, right, top: 0, bottom, window };
  const height = bottom + 32 * text;
  const words = rows.map((row) => `${row.label}, ${actWords(row, clocked)}`).join('; ');
  return (
    <figure className="debrief-chart">
      <figcaption className="debrief-title">
        <span className="type-letter" aria-hidden="true">
          {letter}
        </span>
        <span className="debrief-name">What you did, against its window</span>
      </figcaption>
      <svg
        className="plot"
        width={width}
        height={height}
        role="img"
        aria-label={`What you did, against its window. ${words}.`}
      >
        {uprights.map(({ key, atHours, kind }) =>
          atHours < window.fromHours || atHours > window.toHours ? null : (
            <path
              key={key}
              className={kind === 'fault' ? 'plot-dotted' : 'debrief-act-line'}
              d={`M${xAt(frame, atHours)} 0V${bottom}`}
            />
          ),
        )}
        <PlotNights frame={frame} clock={clock} />
        {rows.map((row, index) => (
          <ActRow
            // biome-ignore lint/suspicious/noArrayIndexKey: an act can be done twice at one time.
            key={index}
            row={row}
            y={(index + 1) * rowHeight - (isNarrow ? 14 : 14.5) * text}
            frame={frame}
            clocked={clocked}
            layout={layout}
          />
        ))}
        <PlotScaleBar frame={frame} clock={clock} top={bottom + 3 * unit} unit={unit} />
      </svg>
    </figure>
  );
}

interface ActRowProps {
  readonly row: ScoredAct;
  readonly y: number;
  readonly frame: PlotFrame;
  readonly clocked: ClockedCase;
  readonly layout: DebriefLayout;
}

function ActRow({ row, y, frame, clocked, layout }: ActRowProps): ReactElement {
  const { unit, text, labelFont, nameFont, isNarrow, width } = layout;
  const { left, right } = frame;
  const words = actWords(row, clocked);
  // What came of it is told as a sentence; a label has no full stop.
  const label = row.label.replace(/\.$/, '');
  const held = (hours: number) => Math.min(Math.max(xAt(frame, hours), left), right);
  // Missed acts stand where they were due at the latest; without a window, at the end.
  const at = row.atHours ?? row.window?.toHours ?? frame.window.toHours;
  const x = Math.min(held(at), right - 8 * unit);
  const room = width - x - 12 * unit;
  const isLeft = textWidth(words, nameFont) > room;
  return (
    <g>
      <path className="plot-grid" d={`M${left} ${y}H${right}`} />
      {row.window ? <WindowBar window={row.window} frame={frame} y={y} half={7 * unit} held={held} /> : null}
      {isNarrow ? (
        <text className="act-row-label" x={0} y={y - 20 * text}>
          {fitText(label, labelFont, width)}
        </text>
      ) : (
        <text className="act-row-label" x={left - 10 * unit} y={y} textAnchor="end">
          {fitText(label, labelFont, left - 12 * unit)}
        </text>
      )}
      <g transform={`translate(${x} ${y}) scale(${unit})`}>
        <ActMark verdict={row.verdict} />
      </g>
      <text
        className="act-words plot-halo"
        x={x + (isLeft ? -12 : 12) * unit}
        y={y}
        textAnchor={isLeft ? 'end' : 'start'}
      >
        {words}
      </text>
    </g>
  );
}

interface WindowBarProps {
  readonly window: NonNullable<ScoredAct['window']>;
  readonly frame: PlotFrame;
  readonly y: number;
  readonly half: number;
  readonly held: (hours: number) => number;
}

/** The hours in which an act was due; an end that lies outside the picture has no edge. */
function WindowBar({ window, frame, y, half, held }: WindowBarProps): ReactElement {
  const from = held(window.fromHours);
  const to = held(window.toHours);
  const hasFrom = window.fromHours >= frame.window.fromHours && window.fromHours <= frame.window.toHours;
  const hasTo = window.toHours >= frame.window.fromHours && window.toHours <= frame.window.toHours;
  return (
    <g className="act-window">
      <rect x={from} y={y - half} width={Math.max(to - from, 1)} height={2 * half} />
      {hasFrom ? <path d={`M${from} ${y - half}V${y + half}`} /> : null}
      {hasTo ? <path d={`M${to} ${y - half}V${y + half}`} /> : null}
    </g>
  );
}
