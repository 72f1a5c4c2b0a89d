import type { ReceptorMoments, SynapseMoment } from '#renderer/synapse/contract/SynapseMoment.ts';
import { CameraFrame } from '#renderer/synapse/layout/CameraFrame.ts';
import type { CameraView } from '#renderer/synapse/layout/cameraPresets.ts';
import {
  calciumPlaces,
  potassiumPlaces,
  receptorPlacesAbove,
  receptorPlacesBelow,
  vesicleGeometry,
  vesiclePlaces,
  windowGeometry,
} from '#renderer/synapse/layout/places.ts';

/** From this width on the side margins hold names. */
export const labelledFrom = 700;

export interface LabelRow {
  readonly words: string;
  readonly side: 'left' | 'right';
  /** Middle of the words, px from the top. */
  readonly y: number;
  /** What it names, px; null for a place, which needs no line. */
  readonly anchor: { readonly x: number; readonly y: number } | null;
}

/** Rows at the top that chip and scale bar keep for themselves. */
const kept = 2.25;

type Point = readonly [x: number, y: number, z: number];

interface Wanted {
  readonly words: string;
  readonly side: 'left' | 'right';
  readonly at: Point;
  readonly isPlace?: boolean;
}

/** How far up a receptor's trap and down its G protein stand from the membrane's middle, nm; signs turn on the sending side. */
const trapHeight = 8.4;
const proteinDepth = 5;

/** Names for a window of this size, in two columns, none over another. Each points at something that is there now. */
export function labelRows(
  moment: SynapseMoment,
  view: CameraView,
  width: number,
  height: number,
  pitch: number,
): readonly LabelRow[] {
  const camera = new CameraFrame(view, width, height);
  const at = [0, 0, 0, 0];
  const rows = wantedLabels(moment).flatMap(({ words, side, at: point, isPlace }) => {
    camera.project(point[0], point[1], point[2], at);
    const [x, y] = [Math.round(at[0]!), Math.round(at[1]!)];
    const isInside = x > 0 && x < width && y > kept * pitch && y < height - pitch / 2;
    return isInside ? [{ words, side, y, anchor: isPlace ? null : { x, y } }] : [];
  });
  return (['left', 'right'] as const).flatMap((side) =>
    apart(
      rows.filter((row) => row.side === side).sort((one, other) => one.y - other.y),
      pitch,
    ),
  );
}

function wantedLabels(moment: SynapseMoment): readonly Wanted[] {
  const { membraneAboveY, membraneBelowY } = windowGeometry;
  const above = presentSeat(moment.above);
  const below = presentSeat(moment.below, [0, 1, 4, 5, 2, 3, 6, 7]);
  const receptor = receptorPlacesAbove[above];
  const protein = receptorPlacesBelow[below];
  const vesicle = vesiclePlaces[0]!;
  const calcium = calciumPlaces[2]!;
  const potassium = potassiumPlaces[3]!;
  return [
    { words: 'vesicle', side: 'left', at: [vesicle.x - vesicleGeometry.outerRadius + 1, vesicle.y, 0] },
    { words: 'sending terminal', side: 'left', at: [-60, membraneAboveY + 10, 0], isPlace: true },
    ...(receptor
      ? [
          {
            words: 'GABA-B receptor',
            side: 'left',
            at: [receptor.x, membraneAboveY - trapHeight, receptor.z],
          } as const,
        ]
      : []),
    ...(protein
      ? [
          {
            words: 'G protein',
            side: 'left',
            at: [protein.x - 3, membraneBelowY - proteinDepth, protein.z],
          } as const,
        ]
      : []),
    { words: 'receiving cell', side: 'left', at: [-60, membraneBelowY - 16, 0], isPlace: true },
    { words: 'outside', side: 'right', at: [60, 12, 0], isPlace: true },
    { words: 'calcium channel', side: 'right', at: [calcium.x + 3, membraneAboveY - 6, calcium.z] },
    { words: 'potassium channel', side: 'right', at: [potassium.x, membraneBelowY - 4, potassium.z] },
  ];
}

/** The first seat that still has its receptor; -1 where all are lost. */
function presentSeat({ isLost }: ReceptorMoments, order?: readonly number[]): number {
  const seats = order ?? Array.from(isLost, (_, index) => index);
  return seats.find((seat) => isLost[seat] === 0) ?? -1;
}

/** Rows pushed down until none lies over the one above it. */
function apart(rows: readonly LabelRow[], pitch: number): readonly LabelRow[] {
  let last = Number.NEGATIVE_INFINITY;
  return rows.map((row) => {
    const y = Math.max(row.y, last + pitch);
    last = y;
    return { ...row, y };
  });
}
