import type { ReactElement } from 'react';
import { type BodyLevel, bodyLevels, type TipLevel } from './bodyFrame.ts';
import { type BodyGeometry, catheterPath, type LevelPlace } from './bodyGeometry.ts';

export interface BodyDrawingProps {
  readonly geometry: BodyGeometry;
  readonly route: 'tablets' | 'pump';
  readonly tipLevel: TipLevel;
  readonly labels: Readonly<Record<BodyLevel, string>>;
  readonly gradientId: string;
  readonly hasBlood: boolean;
  /** Where the hairlines of the anchors end; null for none. */
  readonly anchorToX: number | null;
  readonly text: number;
}

/** The still part of a body; its colours and numbers are written in from outside. */
export function BodyDrawing(props: BodyDrawingProps): ReactElement {
  const { geometry, route, tipLevel, labels, gradientId, hasBlood, anchorToX, text } = props;
  const { centreX, canalHalf, canalTop, canalBottom, brain, levels, bloodPlace } = geometry;
  const shareOf = (y: number) => Math.min(Math.max((y - canalTop) / (canalBottom - canalTop), 0), 1);
  return (
    <>
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
            <stop key={level} data-stop={level} offset={shareOf(levels[level].canalY)} />
          ))}
        </linearGradient>
      </defs>
      <path className="body-outline" d={geometry.outline} />
      <g className="body-vertebrae">
        {geometry.vertebrae.map(({ y, isBorder }) => (
          <path key={y} d={`M${centreX - canalHalf - 2.5} ${y}h${isBorder ? -7 : -3.5}`} />
        ))}
      </g>
      {hasBlood && (
        <g>
          <path className="body-vessel-contour" d={geometry.vessel} />
          <path className="body-vessel-base" d={geometry.vessel} />
          <path className="body-vessel" d={geometry.vessel} data-fill="blood" />
        </g>
      )}
      <ellipse className="body-paper" {...brain} />
      <ellipse className="body-fluid" {...brain} data-fill="cranial" />
      <path className="body-paper" d={geometry.canal} />
      <path d={geometry.canal} fill={`url(#${gradientId})`} />
      <path className="body-contour" d={geometry.canal} />
      <ellipse className="body-contour" {...brain} />
      <path className="body-cord" d={`M${centreX} ${canalTop + 2}V${geometry.cordBottom}`} />
      {route === 'pump' ? (
        <Catheter geometry={geometry} tipLevel={tipLevel} />
      ) : (
        <Swallowed geometry={geometry} />
      )}
      {bodyLevels.map((level) => (
        <g key={level}>
          <path className="body-leader" d={leader(level, geometry)} />
          <Words place={levels[level]} name={labels[level]} value={level} text={text} />
        </g>
      ))}
      {hasBlood && (
        <>
          <path
            className="body-leader"
            d={`M${bloodPlace.vesselX + 2} ${bloodPlace.canalY}H${bloodPlace.textX - 3}`}
          />
          <Words place={bloodPlace} name="Blood" value="blood" text={text} />
        </>
      )}
      {anchorToX !== null &&
        Object.entries(geometry.anchors).map(([name, { x, y }]) => (
          <g key={name} className="body-anchor">
            <path d={`M${x} ${y}H${anchorToX}`} />
            <circle cx={x} cy={y} r={2} />
          </g>
        ))}
    </>
  );
}

function leader(level: BodyLevel, { levels, leaderFromX, centreX, canalHalf, brain }: BodyGeometry): string {
  const { textY, canalY } = levels[level];
  const to = level === 'cranial' ? centreX - brain.rx : centreX - canalHalf;
  return `M${leaderFromX} ${textY}L${leaderFromX + 5} ${canalY}H${to}`;
}

interface WordsProps {
  readonly place: LevelPlace;
  readonly name: string;
  readonly value: string;
  readonly text: number;
}

function Words({ place, name, value, text }: WordsProps): ReactElement {
  return (
    <>
      <text className="body-name" x={place.textX} y={place.textY - 3 * text}>
        {name}
      </text>
      <text className="body-value" x={place.textX} y={place.textY + 12.5 * text} data-value={value} />
    </>
  );
}

function Catheter({ geometry, tipLevel }: Pick<BodyDrawingProps, 'geometry' | 'tipLevel'>): ReactElement {
  const { path, tip } = catheterPath(geometry, tipLevel);
  const { x, y, radius } = geometry.pump;
  return (
    <g>
      <path className="body-catheter-halo" d={path} />
      <path className="body-catheter" d={path} />
      <circle className="body-tip" cx={tip.x} cy={tip.y} r={3.2} />
      <circle className="body-pump" cx={x} cy={y} r={radius} />
      <path
        className="body-drop"
        transform={`translate(${x} ${y}) scale(${radius / 9})`}
        d="M0-6C1.8-3 4-1 4 1.8A4 4 0 0 1-4 1.8C-4-1-1.8-3 0-6Z"
      />
    </g>
  );
}

function Swallowed({ geometry }: Pick<BodyDrawingProps, 'geometry'>): ReactElement {
  const { gullet, capsule } = geometry;
  return (
    <g>
      <path className="body-gullet" d={gullet} />
      <g className="body-capsule" transform={`translate(${capsule.x} ${capsule.y}) rotate(-45)`}>
        <rect x="-6.5" y="-2.9" width="13" height="5.8" rx="2.9" />
        <path d="M0-2.9H3.6A2.9 2.9 0 0 1 3.6 2.9H0Z" />
      </g>
    </g>
  );
}
