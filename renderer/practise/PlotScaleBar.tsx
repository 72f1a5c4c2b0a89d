import type { ReactElement } from 'react';
import type { CaseTicks } from './caseTicks.ts';
import { type PlotFrame, xAt } from './plotFrame.ts';
import './plot.css';

export interface PlotScaleBarProps {
  readonly frame: PlotFrame;
  readonly clock: CaseTicks;
  readonly top: number;
  /** Root font size against 16 px. */
  readonly unit: number;
}

/** The shared time axis as a map's scale bar, with the clock under it. */
export function PlotScaleBar({ frame, clock, top, unit }: PlotScaleBarProps): ReactElement {
  const { left, right } = frame;
  const height = 6 * unit;
  return (
    <g>
      <rect className="plot-bar" x={left + 0.5} y={top + 0.5} width={right - left - 1} height={height - 1} />
      {clock.segments.map(({ fromHours, toHours }) => (
        <rect
          key={fromHours}
          className="plot-bar-filled"
          x={xAt(frame, fromHours)}
          y={top}
          width={xAt(frame, toHours) - xAt(frame, fromHours)}
          height={height}
        />
      ))}
      {clock.ticks.map(({ hours, label, isMidnight }) => (
        <text
          key={hours}
          className={isMidnight ? 'plot-day' : 'plot-tick'}
          x={xAt(frame, hours)}
          y={top + height + 11 * unit}
          textAnchor="middle"
        >
          {label}
        </text>
      ))}
    </g>
  );
}
