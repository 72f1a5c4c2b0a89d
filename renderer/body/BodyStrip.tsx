import {
  type ReactElement,
  type Ref,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import { separateLabels } from '#renderer/curves/separateLabels.ts';
import { useChartTheme } from '#renderer/curves/useChartTheme.ts';
import { useRestingTime } from '#renderer/curves/useRestingTime.ts';
import type { Playback } from '#renderer/transport/Playback.ts';
import { BodyFigure } from './BodyFigure.tsx';
import type { BodyFrame, BodyLevel, TipLevel } from './bodyFrame.ts';
import { bodyGeometry } from './bodyGeometry.ts';
import { levelNames } from './levelNames.ts';
import { leaderEnd, wordRows } from './wordRows.ts';
import './body.css';
import { useElementSize } from './useElementSize.ts';
import { writeBodyFrame } from './writeBodyFrame.ts';

/** For callers with a clock of their own. */
export interface BodyStripHandle {
  setFrame(frame: BodyFrame): void;
}

export interface BodyStripProps {
  readonly route: 'tablets' | 'pump';
  readonly tipLevel: TipLevel;
  /** Word above the value of each level; default: its English name. */
  readonly labels?: Partial<Record<BodyLevel | 'blood', string>>;
  /** Asked again on each move of the cursor, outside React. */
  readonly frameAt: (timeHours: number) => BodyFrame;
  readonly playback: Playback;
  /** `route`: orange or blue as the curves. `drug`: pink for baclofen itself, comparable between bodies. Default: drug. */
  readonly hue?: 'route' | 'drug';
  /** Hairlines from brain stem and cord to the right edge, where windows on them attach. Default: none. */
  readonly hasAnchors?: boolean;
  /** One sentence for a screen reader. */
  readonly describe: (timeHours: number) => string;
  readonly ref?: Ref<BodyStripHandle>;
}

const restMilliseconds = 600;
const wordRoom = 50;
const rowPixels = 33;

/** A head-up body whose spinal canal and blood are coloured by the drug in them, words at its left. Fills its container. */
export function BodyStrip(props: BodyStripProps): ReactElement {
  const {
    route,
    tipLevel,
    labels,
    frameAt,
    playback,
    hue = 'drug',
    hasAnchors = false,
    describe,
    ref,
  } = props;
  const root = useRef<HTMLDivElement>(null);
  const gradientId = useId();
  const { width, height } = useElementSize(root);
  const { text } = useChartTheme();
  const restingHours = useRestingTime(playback, restMilliseconds);
  const hasBlood = frameAt(restingHours).blood !== undefined;
  const geometry = useMemo(() => {
    if (width === 0 || height === 0) return null;
    const room = wordRoom * text;
    const half = Math.max(20, Math.min((width - room - 4) / 2, height * 0.13));
    return bodyGeometry({ centreX: (width + room) / 2, half, height, wordSide: 'left' });
  }, [width, height, text]);

  useImperativeHandle(ref, () => ({ setFrame: (frame) => writeBodyFrame(root.current, route, frame) }), [
    route,
  ]);
  useLayoutEffect(() => {
    if (!geometry) return;
    const write = () => writeBodyFrame(root.current, route, frameAt(playback.timeHours));
    write();
    return playback.subscribe(write);
  }, [geometry, route, frameAt, playback]);

  const rows = geometry ? wordRows(geometry, hasBlood) : [];
  const half = (rowPixels / 2) * text;
  const centres = separateLabels(
    rows.map(({ y }) => y),
    rowPixels * text,
    half,
    height - half,
  );
  return (
    <div className="body-strip" ref={root}>
      {geometry && (
        <svg
          className="body-drawing"
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={describe(restingHours)}
        >
          <BodyFigure
            geometry={geometry}
            route={route}
            hue={hue}
            tipLevel={tipLevel}
            gradientId={gradientId}
            hasBlood={hasBlood}
          >
            {rows.map(({ name, y }, index) => {
              const fromX = wordRoom * text - 6;
              const to = leaderEnd(name, geometry);
              return (
                <path
                  key={name}
                  className="body-leader"
                  d={`M${fromX} ${centres[index]}L${fromX + 4} ${y}H${to}`}
                />
              );
            })}
          </BodyFigure>
          {rows.map(({ name }, index) => (
            <g key={name} className={`body-route-${route}`}>
              <text className="body-name" x={0} y={centres[index]! - 3 * text}>
                {labels?.[name] ?? levelNames[name]}
              </text>
              <text
                className="body-value"
                x={0}
                y={centres[index]! + 12.5 * text}
                data-value={`${route} ${name}`}
              />
            </g>
          ))}
          {hasAnchors &&
            Object.entries(geometry.anchors).map(([name, { x, y }]) => (
              <g key={name} className="body-anchor">
                <path d={`M${x} ${y}H${width}`} />
                <circle cx={x} cy={y} r={2} />
              </g>
            ))}
        </svg>
      )}
    </div>
  );
}
