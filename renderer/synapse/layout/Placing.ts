import type { MembranePlace } from './places.ts';
import { receptorPlacesAbove, receptorPlacesBelow, windowGeometry } from './places.ts';
import { bodyStride, poseLength, receptorPose } from './receptorPose.ts';
import { multiplyTurns, turnPoint } from './turnPoint.ts';

/** Where something that was measured about its own origin stands: turned by a unit quaternion, then moved. */
export interface Placing {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly qx: number;
  readonly qy: number;
  readonly qz: number;
  readonly qw: number;
}

const turn = new Float64Array(4);

/** A placing on a membrane: turned by the azimuth about its normal, then turned over by 180 degrees about z for the upper membrane. */
export function placingOf(place: MembranePlace, membraneY: number, isTurnedOver: boolean): Placing {
  const half = place.azimuth / 2;
  if (isTurnedOver) multiplyTurns(0, 0, 1, 0, 0, Math.sin(half), 0, Math.cos(half), turn, 0);
  else turn.set([0, Math.sin(half), 0, Math.cos(half)]);
  const [qx, qy, qz, qw] = [turn[0]!, turn[1]!, turn[2]!, turn[3]!];
  return { x: place.x, y: membraneY, z: place.z, qx, qy, qz, qw };
}

export const receptorPlacingsAbove: readonly Placing[] = receptorPlacesAbove.map((place) =>
  placingOf(place, windowGeometry.membraneAboveY, true),
);
export const receptorPlacingsBelow: readonly Placing[] = receptorPlacesBelow.map((place) =>
  placingOf(place, windowGeometry.membraneBelowY, false),
);

/** Writes the placed point of (x, y, z) into `out`. */
export function placePoint(placing: Placing, x: number, y: number, z: number, out: Float64Array): void {
  turnPoint(placing.qx, placing.qy, placing.qz, placing.qw, x, y, z, out);
  out[0]! += placing.x;
  out[1]! += placing.y;
  out[2]! += placing.z;
}

const point = new Float64Array(3);

/** Writes the six bodies of a receptor's pose (0 to 4) as they stand in the window, 42 numbers as in `receptorPose`. */
export function placedPose(u: number, placing: Placing, out: Float64Array): void {
  receptorPose(u, 'window', out);
  for (let at = 0; at < poseLength; at += bodyStride) {
    placePoint(placing, out[at]!, out[at + 1]!, out[at + 2]!, point);
    out[at] = point[0]!;
    out[at + 1] = point[1]!;
    out[at + 2] = point[2]!;
    multiplyTurns(
      placing.qx,
      placing.qy,
      placing.qz,
      placing.qw,
      out[at + 3]!,
      out[at + 4]!,
      out[at + 5]!,
      out[at + 6]!,
      out,
      at + 3,
    );
  }
}
