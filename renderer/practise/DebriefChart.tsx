import { type ReactElement, useId } from 'react';
import { EvidenceChip } from '#renderer/controls/Chip.tsx';
import { fitText, textWidth } from '#renderer/curves/textWidth.ts';
import type { DebriefCurve } from './debriefCurves.ts';
import type { DebriefLayout } from './debriefLayout.ts';
import { axisUnitWords } from './observableWords.ts';
import { PlotGround } from './PlotGround.tsx';
import { type PlotName, PlotNames } from './PlotNames.tsx';
import { hoursAt, type PlotFrame, plotAxis, xAt, yAt } from './plotFrame.ts';
import { type PlotSeries, plotPath, seriesValueAt } from './plotPath.ts';

/** An instant that is marked through every chart. */
export interface DebriefUpright {
  readonly key: string;
  readonly atHours: number;
  readonly label: string;
  /** A fault is dotted, an act that changed the course is drawn out. */
  readonly kind: 'fault' | 'act';
}

export interface DebriefChartProps {
  readonly curve: DebriefCurve;
  readonly layout: DebriefLayout;
  readonly height: number;
  readonly uprights: readonly DebriefUpright[];
  /** Only the first chart names the uprights. */
  readonly namesUprights: boolean;
}

/** One observable in every future that is compared. */
export function DebriefChart(props: DebriefChartProps): ReactElement {
  const { curve, layout, height, uprights, namesUprights } = props;
  const clip = useId();
  const { observable, letter, lines, bands, ends, isPumpDrug, sentence } = curve;
  const { width, left, right, window, clock, unit, text, nameFont } = layout;
  const frame: PlotFrame = { left, right, top: 6 * unit, bottom: height - 7 * unit, window };
  const axis = plotAxis(ends, frame.bottom - frame.top, text);
  const names = lines.map(({ future, name, series }): PlotName => {
    return {
      key: future.id,
      text: fitText(name, nameFont, width - right - 12 * unit),
      x: xAt(frame, Math.min(series.timesHours.at(-1)!, window.toHours)),
      y: yAt(frame, axis, series.values.at(-1)!),
      look: `plot-name-${future.kind} ${isPumpDrug ? 'plot-pump' : ''}`,
    };
  });
  const band = bands.find(({ kind }) => kind === 'toxic') ?? bands[0];
  return (
    <figure className="debrief-chart">
      <figcaption className="debrief-title">
        <span className="type-letter" aria-hidden="true">
          {letter}
        </span>
        <span className="debrief-name">{observable.label}</span>
        <span className="debrief-unit">{axisUnitWords(observable)}</span>
        {observable.grade === 'illustrative' ? <EvidenceChip grade="illustrative" /> : null}
        <span className="type-sentence debrief-sentence">{sentence}</span>
      </figcaption>
      <svg
        className="plot"
        width={width}
        height={height}
        role="img"
        aria-label={`${observable.label}, ${axisUnitWords(observable)}. ${sentence}`}
      >
        <PlotGround
          frame={frame}
          axis={axis}
          clock={clock}
          bands={bands}
          isIllustrative={observable.grade === 'illustrative'}
        />
        <clipPath id={clip}>
          <rect x={left} y={frame.top - 2} width={right - left + 2} height={frame.bottom - frame.top + 3} />
        </clipPath>
        {uprights.map((upright) => (
          <UprightLine key={upright.key} upright={upright} frame={frame} />
        ))}
        <g clipPath={`url(#${clip})`}>
          {lines.toReversed().map(({ future, series }) => (
            <path
              key={future.id}
              className={`future-line future-${future.kind} ${isPumpDrug ? 'plot-pump' : ''}`}
              d={plotPath(series, frame, axis)}
            />
          ))}
        </g>
        {namesUprights
          ? uprights.map((upright) => (
              <UprightWords key={upright.key} upright={upright} frame={frame} layout={layout} />
            ))
          : null}
        {band ? (
          <BandWords
            band={band}
            frame={frame}
            axisY={(value) => yAt(frame, axis, value)}
            lines={lines.map(({ series }) => series)}
            text={text}
          />
        ) : null}
        <PlotNames names={names} top={frame.top + 4 * unit} bottom={frame.bottom} text={unit} />
      </svg>
    </figure>
  );
}

interface UprightProps {
  readonly upright: DebriefUpright;
  readonly frame: PlotFrame;
}

function isInside({ atHours }: DebriefUpright, { window }: PlotFrame): boolean {
  return atHours >= window.fromHours && atHours <= window.toHours;
}

function UprightLine({ upright, frame }: UprightProps): ReactElement | null {
  if (!isInside(upright, frame)) return null;
  return (
    <path
      className={upright.kind === 'fault' ? 'plot-dotted' : 'debrief-act-line'}
      d={`M${xAt(frame, upright.atHours)} ${frame.top}V${frame.bottom}`}
    />
  );
}

/** Words on the side that has room. */
function UprightWords({
  upright,
  frame,
  layout,
}: UprightProps & { readonly layout: DebriefLayout }): ReactElement | null {
  if (!isInside(upright, frame)) return null;
  const x = xAt(frame, upright.atHours);
  const isLate = x > frame.left + 0.6 * (frame.right - frame.left);
  return (
    <text
      className="plot-halo"
      x={x + (isLate ? -6 : 6) * layout.unit}
      y={frame.bottom - 10 * layout.text}
      textAnchor={isLate ? 'end' : 'start'}
    >
      {upright.label}
    </text>
  );
}

interface BandWordsProps {
  readonly band: DebriefCurve['bands'][number];
  readonly frame: PlotFrame;
  readonly axisY: (value: number) => number;
  readonly lines: readonly PlotSeries[];
  readonly text: number;
}

/** What the band is, inside it, where the fewest lines pass. */
function BandWords({ band, frame, axisY, lines, text }: BandWordsProps): ReactElement | null {
  const upper = band.to === null ? frame.top : Math.max(axisY(band.to), frame.top);
  const lower = band.from === null ? frame.bottom : Math.min(axisY(band.from), frame.bottom);
  if (lower - upper < 14 * text) return null;
  const words = band.shortLabel ?? band.label;
  const width = textWidth(words, `400 ${12 * text}px sans-serif`);
  const free = (x: number, y: number) =>
    lines.filter((series) =>
      crosses(
        Array.from({ length: 25 }, (_, index) =>
          axisY(seriesValueAt(series, hoursAt(frame, x + (index / 24) * width))),
        ),
        y,
        9 * text,
      ),
    ).length;
  const last = Math.max(frame.right - frame.left - width - 6 * text, 0);
  const places = [9 * text, lower - upper - 9 * text].flatMap((down) =>
    Array.from({ length: 13 }, (_, index) => ({
      x: frame.left + 6 * text + (index / 12) * (last - 6 * text),
      y: upper + down,
    })),
  );
  const best = places.reduce((one, other) => (free(other.x, other.y) < free(one.x, one.y) ? other : one));
  return (
    <text className="plot-halo" x={best.x} y={best.y}>
      {words}
    </text>
  );
}

/** Whether a line comes within half a text of a height, also between two of its samples. */
function crosses(heights: readonly number[], y: number, half: number): boolean {
  return heights.some((height, index) => {
    const before = heights[index - 1] ?? height;
    return Math.min(height, before) < y + half && Math.max(height, before) > y - half;
  });
}
