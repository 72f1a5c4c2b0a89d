import { type ReactElement, useId } from 'react';
import { RouteGlyph } from '#renderer/controls/RouteGlyph.tsx';
import { statedNumber } from '#renderer/text/numbers.ts';
import type { Playback } from '#renderer/transport/Playback.ts';
import { BodyStrip } from './BodyStrip.tsx';
import type { BodyFrame, TipLevel } from './bodyFrame.ts';
import './body.css';
import { colourOpacity } from './colourOpacity.ts';

export interface BodyPairSide {
  readonly title: string;
  /** Right of the title, such as the day's dose. */
  readonly detail?: string;
  readonly frameAt: (timeHours: number) => BodyFrame;
  readonly describe: (timeHours: number) => string;
}

export interface BodyPairProps {
  readonly tablets: BodyPairSide;
  readonly pump: BodyPairSide;
  readonly tipLevel: TipLevel;
  readonly playback: Playback;
  /** Ends of the colour scale in ng/mL, shown in the legend; the fractions of the frames must use the same ones. */
  readonly scaleFrom: number;
  readonly scaleTo: number;
}

/** Two bodies side by side on one colour scale: tablets left, pump right. Fills its container. */
export function BodyPair({
  tablets,
  pump,
  tipLevel,
  playback,
  scaleFrom,
  scaleTo,
}: BodyPairProps): ReactElement {
  const sides = [
    { route: 'tablets', side: tablets },
    { route: 'pump', side: pump },
  ] as const;
  return (
    <div className="body-pair">
      {sides.map(({ route, side }) => (
        <div key={route} className={`body-side body-${route}`}>
          <div className="body-title">
            <RouteGlyph route={route} />
            <span className="body-title-words">{side.title}</span>
            {side.detail && <span className="type-caption body-detail">{side.detail}</span>}
          </div>
          <BodyStrip
            route={route}
            tipLevel={tipLevel}
            playback={playback}
            frameAt={side.frameAt}
            describe={side.describe}
          />
        </div>
      ))}
      <ColourScale from={scaleFrom} to={scaleTo} />
    </div>
  );
}

/** The legend: how much drug each shade means, by its logarithm, and that nothing is to scale. */
export function ColourScale({ from, to }: { readonly from: number; readonly to: number }): ReactElement {
  const gradientId = useId();
  const decades = Math.round(Math.log10(to / from));
  const marks = Array.from({ length: decades + 1 }, (_, index) => from * 10 ** index);
  return (
    <div className="body-scale">
      <span className="body-scale-name">Baclofen, ng/mL</span>
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
            <span key={mark}>{statedNumber(mark)}</span>
          ))}
        </div>
      </div>
      <span className="body-scale-note">Drawn, not to scale.</span>
    </div>
  );
}
