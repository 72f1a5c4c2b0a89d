import type { SolidName } from '#renderer/synapse/contract/PartSink.ts';
import { convexOutline } from './convexOutline.ts';
import { measuredSolid } from './measuredSolid.ts';
import type { Placing } from './Placing.ts';
import { placedPose } from './Placing.ts';
import { helixEnds } from './receptorGeometry.ts';
import { bodyNames, bodyStride, poseLength } from './receptorPose.ts';
import { turnPoint } from './turnPoint.ts';

const detail = 2;

/** A closed outline in the plane across (x) and up (y), nm: x, y of each point. */
export type Outline = readonly (readonly [number, number])[];

/** Two unit vectors that span the plane on which an outline is taken. */
export interface OutlinePlane {
  readonly right: readonly [number, number, number];
  readonly up: readonly [number, number, number];
}

/** The plane of a window's front. */
export const frontPlane: OutlinePlane = { right: [1, 0, 0], up: [0, 1, 0] };

/** The receptor's outline in a pose: the convex outlines of its head and of its bundles, seen square to the plane. */
export function restSilhouette(placing: Placing, plane: OutlinePlane): { head: Outline; bundles: Outline } {
  const pose = new Float64Array(poseLength);
  placedPose(0, placing, pose);
  const head = [0, 1, 2, 3].flatMap((body) => solidPoints(pose, body, plane));
  const bundles = [4, 5].flatMap((body) => bundlePoints(pose, body, plane));
  return { head: outlineOf(head), bundles: outlineOf(bundles) };
}

/** The outline of one lobe of a posed receptor (0 to 3). */
export function lobeSilhouette(pose: Float64Array, body: number, plane: OutlinePlane): Outline {
  return outlineOf(solidPoints(pose, body, plane));
}

type Flat = readonly [number, number];

function onPlane(plane: OutlinePlane, x: number, y: number, z: number): Flat {
  const { right, up } = plane;
  return [x * right[0] + y * right[1] + z * right[2], x * up[0] + y * up[1] + z * up[2]];
}

function bodyPoint(pose: Float64Array, body: number, x: number, y: number, z: number): Float64Array {
  const at = body * bodyStride;
  const out = new Float64Array(3);
  turnPoint(pose[at + 3]!, pose[at + 4]!, pose[at + 5]!, pose[at + 6]!, x, y, z, out);
  for (let k = 0; k < 3; k++) out[k]! += pose[at + k]!;
  return out;
}

function solidPoints(pose: Float64Array, body: number, plane: OutlinePlane): Flat[] {
  const { positions } = measuredSolid(bodyNames[body] as SolidName, detail);
  const points: Flat[] = [];
  for (let i = 0; i < positions.length; i += 3) {
    const point = bodyPoint(pose, body, positions[i]!, positions[i + 1]!, positions[i + 2]!);
    points.push(onPlane(plane, point[0]!, point[1]!, point[2]!));
  }
  return points;
}

const rimSteps = 8;
const rimRadius = 0.5;

function bundlePoints(pose: Float64Array, body: number, plane: OutlinePlane): Flat[] {
  const points: Flat[] = [];
  const first = (body - 4) * 42;
  for (let at = first; at < first + 42; at += 3) {
    const point = bodyPoint(pose, body, helixEnds[at]!, helixEnds[at + 1]!, helixEnds[at + 2]!);
    const [across, above] = onPlane(plane, point[0]!, point[1]!, point[2]!);
    for (let step = 0; step < rimSteps; step++) {
      const angle = (step / rimSteps) * 2 * Math.PI;
      points.push([across + rimRadius * Math.cos(angle), above + rimRadius * Math.sin(angle)]);
    }
  }
  return points;
}

function outlineOf(points: readonly Flat[]): Outline {
  const flat = new Float64Array(points.flat());
  const outline = new Uint16Array(points.length + 1);
  const size = convexOutline(flat, points.length, new Uint16Array(points.length), outline);
  return Array.from(outline.subarray(0, size), (i) => points[i]!);
}
