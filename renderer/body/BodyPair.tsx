import { type ReactElement, useId, useLayoutEffect, useMemo, useRef } from 'react';
import { RouteGlyph } from '#renderer/controls/RouteGlyph.tsx';
import { separateLabels } from '#renderer/curves/separateLabels.ts';
import { useChartTheme } from '#renderer/curves/useChartTheme.ts';
import { useRestingTime } from '#renderer/curves/useRestingTime.ts';
import type { Playback } from '#renderer/transport/Playback.ts';
import { BodyFigure } from './BodyFigure.tsx';
import type { BodyFrame, TipLevel } from './bodyFrame.ts';
import { bodyGeometry } from './bodyGeometry.ts';
import { ColourScale } from './ColourScale.tsx';
import { levelNames } from './levelNames.ts';
import { leaderEnd, wordRows } from './wordRows.ts';
import './body.css';
import { useElementSize } from './useElementSize.ts';
import { writeBodyFrame } from './writeBodyFrame.ts';

export interface BodyPairSide {
  readonly title: string;
  /** Beside the title, such as the day's dose. */
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

const restMilliseconds = 600;
const wordsHalfRoom = 29;
const valueRoom = 37;
const rowPixels = 19;

/**
 * Two bodies face to face on one colour scale, tablets left, pump right: each row between them is one place, with what either way
 * of giving the drug leaves there. Fills its container.
 */
export function BodyPair({
  tablets,
  pump,
  tipLevel,
  playback,
  scaleFrom,
  scaleTo,
}: BodyPairProps): ReactElement {
  const root = useRef<HTMLDivElement>(null);
  const id = useId();
  const { width, height } = useElementSize(root);
  const { text } = useChartTheme();
  const restingHours = useRestingTime(playback, restMilliseconds);
  const hasBlood = tablets.frameAt(restingHours).blood !== undefined;
  const figures = useMemo(() => {
    if (width === 0 || height === 0) return null;
    const middle = (wordsHalfRoom + valueRoom) * text + 8;
    const room = width / 2 - middle - 1;
    const half = Math.max(20, Math.min(room / 2, height * 0.135));
    // A wide pane keeps the figures near the words that belong to them.
    const offset = middle + Math.min(room - half, half * 1.35);
    const figure = (centreX: number, wordSide: 'left' | 'right') =>
      bodyGeometry({ centreX, half, height, wordSide });
    return { tablets: figure(width / 2 - offset, 'right'), pump: figure(width / 2 + offset, 'left') };
  }, [width, height, text]);

  useLayoutEffect(() => {
    if (!figures) return;
    const write = () => {
      writeBodyFrame(root.current, 'tablets', tablets.frameAt(playback.timeHours));
      writeBodyFrame(root.current, 'pump', pump.frameAt(playback.timeHours));
    };
    write();
    return playback.subscribe(write);
  }, [figures, tablets, pump, playback]);

  // Titles stand over their figures.
  const titleInset = figures ? Math.max(0, figures.tablets.centreX - figures.tablets.half - 1) : 0;
  const rows = figures ? wordRows(figures.tablets, hasBlood) : [];
  const least = (rowPixels / 2) * text;
  const centres = separateLabels(
    rows.map(({ y }) => y),
    rowPixels * text,
    least,
    height - least,
  );
  const sides = [
    { route: 'tablets', side: tablets, sign: -1 },
    { route: 'pump', side: pump, sign: 1 },
  ] as const;
  return (
    <div className="body-pair">
      <div className="body-titles" style={{ paddingInline: titleInset }}>
        {sides.map(({ route, side }) => (
          <div key={route} className="body-title">
            <RouteGlyph route={route} />
            <span className="body-title-words">{side.title}</span>
            {side.detail && <span className="type-caption">{side.detail}</span>}
          </div>
        ))}
      </div>
      <div className="body-strip" ref={root}>
        {figures && (
          <svg
            className="body-drawing"
            width={width}
            height={height}
            viewBox={`0 0 ${width} ${height}`}
            role="img"
            aria-label={`${tablets.describe(restingHours)} ${pump.describe(restingHours)}`}
          >
            {sides.map(({ route, sign }) => (
              <BodyFigure
                key={route}
                geometry={figures[route]}
                route={route}
                hue="drug"
                tipLevel={tipLevel}
                gradientId={`${id}-${route}`}
                hasBlood={hasBlood}
              >
                {rows.map(({ name, y }, index) => {
                  const outer = width / 2 + sign * ((wordsHalfRoom + valueRoom) * text + 2);
                  const to = leaderEnd(name, figures[route]);
                  return (
                    <path
                      key={name}
                      className="body-leader"
                      d={`M${outer} ${centres[index]}L${outer + sign * 5} ${y}H${to}`}
                    />
                  );
                })}
              </BodyFigure>
            ))}
            {rows.map(({ name }, index) => {
              const baseline = centres[index]! + 4.5 * text;
              return (
                <g key={name}>
                  <text className="body-name body-name-middle" x={width / 2} y={baseline}>
                    {levelNames[name]}
                  </text>
                  {sides.map(({ route, sign }) => (
                    <text
                      key={route}
                      className={`body-value body-route-${route}`}
                      x={width / 2 + sign * (wordsHalfRoom * text + 4)}
                      y={baseline}
                      textAnchor={sign === 1 ? 'start' : 'end'}
                      data-value={`${route} ${name}`}
                    />
                  ))}
                </g>
              );
            })}
          </svg>
        )}
      </div>
      <ColourScale from={scaleFrom} to={scaleTo} />
    </div>
  );
}
