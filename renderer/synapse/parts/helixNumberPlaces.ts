import { placedPose } from '#renderer/synapse/layout/Placing.ts';
import { helixEnds } from '#renderer/synapse/layout/receptorGeometry.ts';
import { bodyStride, poseLength } from '#renderer/synapse/layout/receptorPose.ts';
import { turnPoint } from '#renderer/synapse/layout/turnPoint.ts';
import { heroPlacing } from './writeHero.ts';

const pose = new Float64Array(poseLength);
const point = new Float64Array(3);

/** Writes where the numbers of the hero's 14 helices belong, at their outer ends: x, y, z of GB1's TM1 to TM7, then GB2's. */
export function helixNumberPlaces(u: number, out: Float64Array | Float32Array): void {
  placedPose(u, heroPlacing, pose);
  for (let helix = 0; helix < 14; helix++) {
    const body = (helix < 7 ? 4 : 5) * bodyStride;
    const at = helix * 6;
    turnPoint(
      pose[body + 3]!,
      pose[body + 4]!,
      pose[body + 5]!,
      pose[body + 6]!,
      helixEnds[at]!,
      helixEnds[at + 1]!,
      helixEnds[at + 2]!,
      point,
    );
    for (let k = 0; k < 3; k++) out[helix * 3 + k] = pose[body + k]! + point[k]!;
  }
}
