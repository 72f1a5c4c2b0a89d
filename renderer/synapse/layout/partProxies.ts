import type { PartKind } from '#renderer/synapse/contract/PartSink.ts';
import { sceneCounts } from '#renderer/synapse/contract/SynapseMoment.ts';
import type { Placing } from './Placing.ts';
import { placePoint, receptorPlacingsAbove, receptorPlacingsBelow } from './Placing.ts';
import {
  calciumPlaces,
  cyclasePlaces,
  potassiumPlaces,
  proteinTravel,
  receptorPlacesAbove,
  receptorPlacesBelow,
  reservePlaces,
  scaffoldPlate,
  vesicleGeometry,
  vesiclePlaces,
  windowGeometry,
} from './places.ts';
import { proteinCentres } from './receptorGeometry.ts';

/**
 * What a nameable part takes up, for picking, focus and labels: a capsule from a to b with a radius in nm of the window (a sphere where
 * a is b). `id` is the same in both windows: kind and index.
 */
export interface PartProxy {
  readonly id: string;
  readonly kind: PartKind;
  readonly index: number;
  readonly centre: readonly [number, number, number];
  readonly a: readonly [number, number, number];
  readonly b: readonly [number, number, number];
  readonly radius: number;
  /** False for crowds of beads: they can be listed and focused, but never stand in the way of a part. */
  readonly isPickable: boolean;
}

type Point = readonly [number, number, number];

function capsule(kind: PartKind, index: number, a: Point, b: Point, radius: number): PartProxy {
  const centre: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2];
  return { id: `${kind}-${index}`, kind, index, centre, a, b, radius, isPickable: true };
}

const sphere = (kind: PartKind, index: number, centre: Point, radius: number): PartProxy =>
  capsule(kind, index, centre, centre, radius);

const crowd = (kind: PartKind, centre: Point, radius: number): PartProxy => ({
  ...sphere(kind, 0, centre, radius),
  isPickable: false,
});

const { membraneAboveY: aboveY, membraneBelowY: belowY } = windowGeometry;
const point = new Float64Array(3);

function placed(placing: Placing, x: number, y: number, z: number): Point {
  placePoint(placing, x, y, z, point);
  return [point[0]!, point[1]!, point[2]!];
}

/** The middle of a G protein at rest, aside of its receptor. */
function proteinCentre(placing: Placing): Point {
  const { ras, helical, beta } = proteinCentres;
  const away = proteinTravel.aside;
  return placed(
    placing,
    (ras[0] + helical[0] + beta[0]) / 3 + 0.6 * away,
    (ras[1] + helical[1] + beta[1]) / 3,
    (ras[2] + helical[2] + beta[2]) / 3 - 0.8 * away,
  );
}

const membraneSamples = [-60, -36, -12, 12, 36, 60];

function membrane(kind: 'membrane-above' | 'membrane-below', y: number): PartProxy[] {
  return membraneSamples.map((x, i) =>
    capsule(
      kind,
      i,
      [Math.max(-55, x - 10), y, -1],
      [Math.min(55, x + 10), y, -1],
      windowGeometry.slabHalfThickness,
    ),
  );
}

const receptorTop = 11;
const receptorFoot = -2.5;

/** One proxy for each nameable part of a window, 74 of them; from front things to the membranes behind them. */
export const partProxies: readonly PartProxy[] = [
  ...receptorPlacesAbove.map(({ x, z }, i) =>
    capsule('receptor-above', i, [x, aboveY - receptorTop, z], [x, aboveY - receptorFoot, z], 3.4),
  ),
  ...receptorPlacesBelow.map(({ x, z }, i) =>
    capsule('receptor-below', i, [x, belowY + receptorTop, z], [x, belowY + receptorFoot, z], 3.4),
  ),
  ...receptorPlacingsAbove.map((placing, i) => sphere('g-protein', i, proteinCentre(placing), 4)),
  ...receptorPlacingsBelow.map((placing, i) =>
    sphere('g-protein', sceneCounts.receptorsAbove + i, proteinCentre(placing), 4),
  ),
  ...calciumPlaces.map(({ x, z }, i) =>
    capsule('calcium-channel', i, [x, aboveY - 7, z], [x, aboveY + 4, z], 4.2),
  ),
  ...potassiumPlaces.map(({ x, z }, i) =>
    capsule('potassium-channel', i, [x, belowY - 5.5, z], [x, belowY + 0.5, z], 3.6),
  ),
  ...cyclasePlaces.map(({ x, z }, i) => capsule('cyclase', i, [x, belowY - 6, z], [x, belowY + 0.5, z], 2.9)),
  ...vesiclePlaces.map(({ x, y, z }, i) => sphere('vesicle', i, [x, y, z], vesicleGeometry.outerRadius)),
  ...reservePlaces.map(({ x, y, z }, i) =>
    sphere('vesicle', sceneCounts.dockedVesicles + i, [x, y, z], vesicleGeometry.outerRadius),
  ),
  capsule(
    'scaffold',
    0,
    [-scaffoldPlate.halfWidth, scaffoldPlate.y, scaffoldPlate.frontZ],
    [scaffoldPlate.halfWidth, scaffoldPlate.y, scaffoldPlate.frontZ],
    0.9,
  ),
  crowd('drug', [0, 12, -4], 16),
  crowd('gaba', [0, 12, -4], 16),
  crowd('glutamate', [15, 14, -2], 14),
  crowd('potassium-ion', [38.5, 0, 4.9], 16),
  crowd('calcium-ion', [-8.5, 24, 4.9], 16),
  ...membrane('membrane-above', aboveY),
  ...membrane('membrane-below', belowY),
];

const byId = new Map(partProxies.map((proxy) => [proxy.id, proxy]));

/** The proxy with an id, or undefined. */
export function partProxyOf(id: string): PartProxy | undefined {
  return byId.get(id);
}
