import { type ReactElement, useId } from 'react';
import type { CurveBand } from '#renderer/curves/curvePanel.ts';
import type { ValueAxis } from '#renderer/curves/valueAxis.ts';
import type { CaseTicks } from './caseTicks.ts';
import { type PlotFrame, xAt, yAt } from './plotFrame.ts';
import './plot.css';

export interface PlotGroundProps {
  readonly frame: PlotFrame;
  readonly axis: ValueAxis;
  readonly clock: CaseTicks;
  /** Default: none. */
  readonly bands?: readonly CurveBand[];
  /** Nobody measured this: the frame is dashed. */
  readonly isIllustrative?: boolean;
}

/** Nights, bands, grid and axes of a plot; the lines are drawn over it. */
export function PlotGround({
  frame,
  axis,
  clock,
  bands = [],
  isIllustrative = false,
}: PlotGroundProps): ReactElement {
  const hatch = useId();
  const { left, right, top, bottom } = frame;
  const held = (value: number) => Math.min(Math.max(yAt(frame, axis, value), top), bottom);
  return (
    <g>
      <PlotNights frame={frame} clock={clock} />
      <HatchPattern id={hatch} />
      {bands.map((band) => {
        const upper = band.to === null ? top : held(band.to);
        const lower = band.from === null ? bottom : held(band.from);
        if (lower - upper < 1) return null;
        return (
          <g key={band.key} className={`plot-band-${band.kind}`}>
            <rect
              x={left}
              y={upper}
              width={right - left}
              height={lower - upper}
              fill={band.kind === 'toxic' ? `url(#${hatch})` : undefined}
            />
            {band.from === null ? null : <path d={`M${left} ${lower}H${right}`} />}
            {band.to === null ? null : <path d={`M${left} ${upper}H${right}`} />}
          </g>
        );
      })}
      {axis.ticks.map(({ value, label }) => {
        const y = yAt(frame, axis, value);
        return (
          <g key={value}>
            <path className="plot-grid" d={`M${left} ${y}H${right}`} />
            <path className="plot-axis" d={`M${left - 5} ${y}H${left}`} />
            <text className="plot-tick" x={left - 8} y={y} textAnchor="end">
              {label}
            </text>
          </g>
        );
      })}
      <path
        className="plot-axis"
        data-illustrative={isIllustrative || undefined}
        d={`M${left} ${top}V${bottom}H${right}`}
      />
    </g>
  );
}

/** Tinted columns from 22:00 to 06:00, and an upright at each midnight. */
export function PlotNights({ frame, clock }: Pick<PlotGroundProps, 'frame' | 'clock'>): ReactElement {
  const { left, right, top, bottom } = frame;
  const midnights = clock.ticks
    .filter(({ isMidnight }) => isMidnight)
    .map(({ hours }) => xAt(frame, hours))
    .filter((x) => x > left + 1 && x < right - 1);
  return (
    <g>
      {clock.nights.map(({ fromHours, toHours }) => (
        <rect
          key={fromHours}
          className="plot-night"
          x={xAt(frame, fromHours)}
          y={top}
          width={xAt(frame, toHours) - xAt(frame, fromHours)}
          height={bottom - top}
        />
      ))}
      {midnights.map((x) => (
        <path key={x} className="plot-grid" d={`M${x} ${top}V${bottom}`} />
      ))}
    </g>
  );
}

/** Grey lines at 45 degrees: what is dangerous, or what lies between a guess and the truth. */
export function HatchPattern({ id }: { readonly id: string }): ReactElement {
  return (
    <defs>
      <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className="plot-hatch" d="M0 0V7" />
      </pattern>
    </defs>
  );
}
