import { type ReactElement, useId } from 'react';
import { statedNumber } from '#renderer/text/numbers.ts';
import { colourOpacity } from './colourOpacity.ts';
import './body.css';

export interface ColourScaleProps {
  /** Ends in ng/mL; the shades between them go by the logarithm. */
  readonly from: number;
  readonly to: number;
}

/** The legend of the bodies: how much drug each shade means, and that nothing is to scale. */
export function ColourScale({ from, to }: ColourScaleProps): ReactElement {
  const gradientId = useId();
  const decades = Math.round(Math.log10(to / from));
  const marks = Array.from({ length: decades + 1 }, (_, index) => from * 10 ** index);
  return (
    <div className="body-scale">
      <span>Baclofen, ng/mL</span>
      <div className="body-scale-bar">
        <svg width="100%" height="100%" aria-hidden="true">
          <defs>
            <linearGradient id={gradientId} className="body-gradient">
              <stop offset="0" stopOpacity={colourOpacity(0)} />
              <stop offset="1" stopOpacity={colourOpacity(1)} />
            </linearGradient>
          </defs>
          <rect width="100%" height="100%" fill={`url(#${gradientId})`} />
        </svg>
        <div className="body-scale-marks">
          {marks.map((mark) => (
            <span key={mark}>{mark === marks.at(-1) ? `${statedNumber(mark)}+` : statedNumber(mark)}</span>
          ))}
        </div>
      </div>
      <span>Drawn, not to scale.</span>
    </div>
  );
}
