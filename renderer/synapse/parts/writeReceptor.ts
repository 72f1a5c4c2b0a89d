import type { ColourRole, PartSink, SolidName } from '#renderer/synapse/contract/PartSink.ts';
import type { Placing } from '#renderer/synapse/layout/Placing.ts';
import { placedPose } from '#renderer/synapse/layout/Placing.ts';
import { helixEnds, stalkPoints } from '#renderer/synapse/layout/receptorGeometry.ts';
import { bodyStride, poseLength, restCentres } from '#renderer/synapse/layout/receptorPose.ts';
import { turnPoint } from '#renderer/synapse/layout/turnPoint.ts';

/** How thick the rods of a receptor are drawn; windows draw helices fatter and shorter, so that no tips litter the membrane. */
export interface ReceptorProportions {
  readonly helixRadius: number;
  /** Taken off a helix's measured length at each end before the round caps. */
  readonly helixTrim: number;
  readonly stalkRadius: number;
  /** TM5 lighter and TM6 darker. */
  readonly isTellingHelices: boolean;
  /** Every third point of a stalk only, for the lowest tier. */
  readonly isSparse: boolean;
}

export const windowProportions: ReceptorProportions = {
  helixRadius: 0.56,
  helixTrim: 0.75,
  stalkRadius: 0.48,
  isTellingHelices: false,
  isSparse: false,
};
export const sparseProportions: ReceptorProportions = { ...windowProportions, isSparse: true };
/** Behind the cut a helix ends inside the membrane: of a longer one nothing but its tip would be seen. */
const sunkTrim = 1.35;
export const sunkProportions: ReceptorProportions = { ...windowProportions, helixTrim: sunkTrim };
export const sparseSunkProportions: ReceptorProportions = { ...sparseProportions, helixTrim: sunkTrim };
export const heroProportions: ReceptorProportions = {
  helixRadius: 0.5,
  helixTrim: 0.3,
  stalkRadius: 0.34,
  isTellingHelices: true,
  isSparse: false,
};

const lobeNames: readonly SolidName[] = ['GB1-LB1', 'GB1-LB2', 'GB2-LB1', 'GB2-LB2'];
const subunitRoles: readonly ColourRole[] = ['gb1', 'gb2'];
const helicesEach = 7;
const pose = new Float64Array(poseLength);
const from = new Float64Array(3);
const to = new Float64Array(3);
const bundlePoint = new Float64Array(3);

/** Writes the four lobes, 14 helices and two stalks of a receptor in pose u (0 to 4). Starts no molecule. */
export function writeReceptor(
  sink: PartSink,
  placing: Placing,
  u: number,
  proportions: ReceptorProportions,
): void {
  placedPose(u, placing, pose);
  for (let lobe = 0; lobe < lobeNames.length; lobe++) {
    const at = lobe * bodyStride;
    sink.part();
    sink.solid(
      lobeNames[lobe]!,
      pose[at]!,
      pose[at + 1]!,
      pose[at + 2]!,
      pose[at + 3]!,
      pose[at + 4]!,
      pose[at + 5]!,
      pose[at + 6]!,
      1,
      subunitRoles[lobe >> 1]!,
      1,
    );
  }
  for (let subunit = 0; subunit < 2; subunit++) {
    writeBundle(sink, subunit, proportions);
    writeStalk(sink, subunit, proportions);
  }
}

/** Writes the two bundles of a receptor alone, as seen from above with the heads taken off. Starts no molecule. */
export function writeBundles(
  sink: PartSink,
  placing: Placing,
  u: number,
  proportions: ReceptorProportions,
): void {
  placedPose(u, placing, pose);
  writeBundle(sink, 0, proportions);
  writeBundle(sink, 1, proportions);
}

function writeBundle(sink: PartSink, subunit: number, proportions: ReceptorProportions): void {
  const body = (4 + subunit) * bodyStride;
  for (let helix = 0; helix < helicesEach; helix++) {
    const at = (subunit * helicesEach + helix) * 6;
    bodyPoint(body, helixEnds[at]!, helixEnds[at + 1]!, helixEnds[at + 2]!, from);
    bodyPoint(body, helixEnds[at + 3]!, helixEnds[at + 4]!, helixEnds[at + 5]!, to);
    const dx = to[0]! - from[0]!;
    const dy = to[1]! - from[1]!;
    const dz = to[2]! - from[2]!;
    const trim = proportions.helixTrim / Math.sqrt(dx * dx + dy * dy + dz * dz);
    sink.part();
    sink.capsule(
      from[0]! + dx * trim,
      from[1]! + dy * trim,
      from[2]! + dz * trim,
      to[0]! - dx * trim,
      to[1]! - dy * trim,
      to[2]! - dz * trim,
      proportions.helixRadius,
      subunitRoles[subunit]!,
      proportions.isTellingHelices ? helixTone(helix) : 1,
    );
  }
}

/** TM5 a quarter towards white, TM6 darker: the contact walks from one to the other. */
function helixTone(helix: number): number {
  if (helix === 4) return 1.25;
  return helix === 5 ? 0.8 : 1;
}

function writeStalk(sink: PartSink, subunit: number, proportions: ReceptorProportions): void {
  const points = stalkPoints[subunit]!;
  const last = points.length / 3 - 1;
  const stride = proportions.isSparse ? 3 : 1;
  sink.part();
  stalkPoint(subunit, points, 0, last, from);
  for (let i = stride; i <= last; i += stride) {
    stalkPoint(subunit, points, i, last, to);
    sink.capsule(
      from[0]!,
      from[1]!,
      from[2]!,
      to[0]!,
      to[1]!,
      to[2]!,
      proportions.stalkRadius,
      subunitRoles[subunit]!,
      1,
    );
    from.set(to);
  }
}

/** The stalk rides the lower lobe at one end and the bundle at the other, so that it never tears. */
function stalkPoint(subunit: number, points: Float32Array, i: number, last: number, out: Float64Array): void {
  const x = points[i * 3]!;
  const y = points[i * 3 + 1]!;
  const z = points[i * 3 + 2]!;
  ridePoint(subunit * 2 + 1, x, y, z, out);
  ridePoint(4 + subunit, x, y, z, bundlePoint);
  const share = i / last;
  for (let k = 0; k < 3; k++) out[k]! += (bundlePoint[k]! - out[k]!) * share;
}

/** A point of the receptor at rest, carried along by a body. */
function ridePoint(body: number, x: number, y: number, z: number, out: Float64Array): void {
  const rest = body * 3;
  bodyPoint(
    body * bodyStride,
    x - restCentres[rest]!,
    y - restCentres[rest + 1]!,
    z - restCentres[rest + 2]!,
    out,
  );
}

function bodyPoint(at: number, x: number, y: number, z: number, out: Float64Array): void {
  turnPoint(pose[at + 3]!, pose[at + 4]!, pose[at + 5]!, pose[at + 6]!, x, y, z, out);
  out[0]! += pose[at]!;
  out[1]! += pose[at + 1]!;
  out[2]! += pose[at + 2]!;
}
