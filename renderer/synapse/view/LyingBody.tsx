import { type ReactElement, useId, useLayoutEffect, useRef } from 'react';
import { type BodyFrame, type BodyLevel, bodyLevels, type TipLevel } from '#renderer/body/bodyFrame.ts';
import { levelNames } from '#renderer/body/levelNames.ts';
import { useElementSize } from '#renderer/body/useElementSize.ts';
import { writeBodyFrame } from '#renderer/body/writeBodyFrame.ts';
import { useChartTheme } from '#renderer/curves/useChartTheme.ts';
import { useRestingTime } from '#renderer/curves/useRestingTime.ts';
import type { Playback } from '#renderer/transport/Playback.ts';
import '#renderer/body/body.css';

export interface LyingBodyProps {
  readonly route: 'tablets' | 'pump';
  readonly tipLevel: TipLevel;
  /** Asked again on each move of the cursor, outside React. */
  readonly frameAt: (timeHours: number) => BodyFrame;
  readonly describe: (timeHours: number) => string;
  readonly playback: Playback;
}

const restMilliseconds = 600;
const canal = { top: 6, tall: 12, brain: 12 } as const;
const wordsTop = 38;
/** Where each level stands along the body, head at the left, as a share of the width; the blood has a vessel of its own. */
const shares: Readonly<Record<BodyLevel | 'blood', number>> = {
  cranial: 0,
  cervical: 0.2,
  thoracic: 0.41,
  lumbar: 0.62,
  blood: 0.85,
};
const canalEnd = 0.79;

/** The spinal canal of a body that lies on its back, head at the left, where a page has no room for one that stands. */
export function LyingBody({ route, tipLevel, frameAt, describe, playback }: LyingBodyProps): ReactElement {
  const root = useRef<HTMLDivElement>(null);
  const gradientId = useId();
  const { width } = useElementSize(root);
  const { text } = useChartTheme();
  const restingHours = useRestingTime(playback, restMilliseconds);
  const isMeasured = width > 0;
  useLayoutEffect(() => {
    if (!isMeasured) return;
    const write = () => writeBodyFrame(root.current, route, frameAt(playback.timeHours));
    write();
    return playback.subscribe(write);
  }, [isMeasured, route, frameAt, playback]);

  const middle = canal.top + canal.tall / 2;
  const end = canalEnd * width;
  const height = wordsTop + 16 * text;
  const xOf = (name: BodyLevel | 'blood') => shares[name] * width;
  return (
    <div className="lying-body" ref={root}>
      {isMeasured ? (
        <svg width={width} height={height} role="img" aria-label={describe(restingHours)}>
          <g className={`body-route-${route} body-hue-drug`} data-body={route}>
            <defs>
              <linearGradient id={gradientId} className="body-gradient">
                {bodyLevels.map((level) => (
                  <stop key={level} data-stop={level} offset={(xOf(level) + canal.brain) / end} />
                ))}
              </linearGradient>
            </defs>
            <rect {...vessel(canal.brain, end)} fill={`url(#${gradientId})`} />
            <rect {...vessel(canal.brain, end)} className="body-contour" />
            <circle className="body-paper" cx={canal.brain} cy={middle} r={canal.brain - 1} />
            <circle
              className="body-fluid"
              data-fill="cranial"
              cx={canal.brain}
              cy={middle}
              r={canal.brain - 1}
            />
            <circle className="body-contour" cx={canal.brain} cy={middle} r={canal.brain - 1} />
            <g data-fill="blood">
              <rect {...vessel(xOf('blood'), width - 1)} className="body-fluid" />
            </g>
            <rect {...vessel(xOf('blood'), width - 1)} className="body-contour" />
            {route === 'pump' ? (
              <circle className="body-tip" cx={xOf(tipLevel) + canal.brain} cy={middle} r={4.5} />
            ) : null}
            {[...bodyLevels, 'blood' as const].map((name) => (
              <g key={name}>
                <text className="body-name" x={xOf(name)} y={wordsTop - 3}>
                  {levelNames[name]}
                </text>
                <text
                  className="body-value"
                  x={xOf(name)}
                  y={wordsTop + 12 * text}
                  data-value={`${route} ${name}`}
                />
              </g>
            ))}
          </g>
        </svg>
      ) : null}
    </div>
  );
}

function vessel(from: number, to: number): Readonly<Record<'x' | 'y' | 'width' | 'height' | 'rx', number>> {
  return { x: from, y: canal.top, width: to - from, height: canal.tall, rx: canal.tall / 2 };
}
