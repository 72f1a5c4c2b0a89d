import type { ReactElement, ReactNode } from 'react';
import { bodyLevels, type TipLevel } from './bodyFrame.ts';
import type { BodyGeometry } from './bodyGeometry.ts';
import { catheterPath } from './catheterPath.ts';

export interface BodyFigureProps {
  readonly geometry: BodyGeometry;
  readonly route: 'tablets' | 'pump';
  readonly hue: 'route' | 'drug';
  readonly tipLevel: TipLevel;
  readonly gradientId: string;
  readonly hasBlood: boolean;
  /** Drawn on the body's paper, under its vessels. */
  readonly children?: ReactNode;
}

/** One figure without words. Its colours are written in from outside (`writeBodyFrame`). */
export function BodyFigure(props: BodyFigureProps): ReactElement {
  const { geometry, route, hue, tipLevel, gradientId, hasBlood, children } = props;
  const { centreX, canalHalf, canalTop, canalBottom, brain, levelY, wordSign } = geometry;
  const shareOf = (y: number) => Math.min(Math.max((y - canalTop) / (canalBottom - canalTop), 0), 1);
  return (
    <g className={`body-route-${route} body-hue-${hue}`} data-body={route}>
      <defs>
        <linearGradient
          id={gradientId}
          gradientUnits="userSpaceOnUse"
          x1="0"
          x2="0"
          y1={canalTop}
          y2={canalBottom}
          className="body-gradient"
        >
          {bodyLevels.map((level) => (
            <stop key={level} data-stop={level} offset={shareOf(levelY[level])} />
          ))}
        </linearGradient>
      </defs>
      <path className="body-outline" d={geometry.outline} />
      <g className="body-vertebrae">
        {geometry.vertebrae.map(({ y, isBorder }) => (
          <path
            key={y}
            d={`M${centreX + wordSign * (canalHalf + 2.5)} ${y}h${wordSign * (isBorder ? 6.5 : 3.5)}`}
          />
        ))}
      </g>
      {children}
      {hasBlood && <Vessel geometry={geometry} />}
      <path className="body-paper" d={geometry.canal} />
      <path d={geometry.canal} fill={`url(#${gradientId})`} />
      <path className="body-contour" d={geometry.canal} />
      <ellipse className="body-paper" {...brain} />
      <ellipse className="body-fluid" {...brain} data-fill="cranial" />
      <ellipse className="body-contour" {...brain} />
      <path className="body-cord" d={`M${centreX} ${brain.cy + brain.ry + 3}V${geometry.cordBottom}`} />
      {route === 'pump' ? (
        <Catheter geometry={geometry} tipLevel={tipLevel} />
      ) : (
        <Swallowed geometry={geometry} />
      )}
    </g>
  );
}

// Contour below, paper above it, colour on top as one group: overlapping vessels keep one shade.
function Vessel({ geometry }: { readonly geometry: BodyGeometry }): ReactElement {
  const { aorta, carotid, heart } = geometry.vessel;
  const layers = [
    { className: 'body-vessel-contour', extra: 2 },
    { className: 'body-vessel-paper', extra: 0 },
    { className: 'body-vessel-fluid', extra: 0, fill: 'blood' },
  ];
  return (
    <>
      {layers.map(({ className, extra, fill }) => (
        <g key={className} className={className} data-fill={fill}>
          <path d={carotid} strokeWidth={3 + extra} />
          <path d={aorta} strokeWidth={4.5 + extra} />
          <path className="body-heart" d={heart} strokeWidth={extra} />
        </g>
      ))}
    </>
  );
}

function Catheter({ geometry, tipLevel }: Pick<BodyFigureProps, 'geometry' | 'tipLevel'>): ReactElement {
  const { path, tip } = catheterPath(geometry, tipLevel);
  const { x, y, radius } = geometry.pump;
  return (
    <g>
      <path className="body-catheter-halo" d={path} />
      <path className="body-catheter" d={path} />
      <circle className="body-tip" cx={tip.x} cy={tip.y} r={3.2} />
      <circle className="body-disc" cx={x} cy={y} r={radius} />
      <path
        className="body-drop"
        transform={`translate(${x} ${y}) scale(${radius / 9})`}
        d="M0-6C1.8-3 4-1 4 1.8A4 4 0 0 1-4 1.8C-4-1-1.8-3 0-6Z"
      />
    </g>
  );
}

function Swallowed({ geometry }: Pick<BodyFigureProps, 'geometry'>): ReactElement {
  const { gullet, stomach, capsule } = geometry;
  return (
    <g>
      <path className="body-stomach" d={stomach} />
      <path className="body-gullet" d={gullet} />
      <g className="body-capsule" transform={`translate(${capsule.x} ${capsule.y}) rotate(-45)`}>
        <rect x="-6.5" y="-2.9" width="13" height="5.8" rx="2.9" />
        <path d="M0-2.9H3.6A2.9 2.9 0 0 1 3.6 2.9H0Z" />
      </g>
    </g>
  );
}
