import keyframes from '#assets/geometry/gabab-keyframes.json';

/** The six rigid bodies, in the order of a pose's numbers. */
export const bodyNames = ['GB1-LB1', 'GB1-LB2', 'GB2-LB1', 'GB2-LB2', 'GB1-TMD', 'GB2-TMD'] as const;

/** The keyframes at pose 0, 1, 2, 3 and 4. */
export const poseNames = ['inactive', 'intermediate1', 'intermediate2', 'active', 'activeGi'] as const;

/** Numbers of one body: centre x, y, z (nm) and quaternion x, y, z, w from the rest pose. */
export const bodyStride = 7;
export const poseLength = bodyNames.length * bodyStride;

/**
 * `measured`: the frame of the deposited coordinates, z out of the cell. `window`: the same receptor in the drawing's axes, y out of
 * the cell: (x, z, -y).
 */
export type PoseFrame = 'measured' | 'window';

const bundleOne = 4;
const bundleTwo = 5;
// Straight blending lets the two bundles pass through each other; this much outward keeps their helices apart.
const bulgeNanometre = 0.3;
const bulgeStep = 1;

const table = new Float64Array(poseNames.length * poseLength);
poseNames.forEach((pose, p) => {
  bodyNames.forEach((body, b) => {
    const { centroid, quaternion } = keyframes.states[pose][body];
    table.set([...centroid, ...quaternion], p * poseLength + b * bodyStride);
  });
});

/**
 * Writes the six bodies of a pose u (0 inactive, 1 trap shut, 2 lower lobes together, 3 active, 4 active with G protein; smoothstep
 * within a step) into `out`, 42 numbers. Poses outside 0 to 4 are a programmer's fault.
 */
export function receptorPose(u: number, frame: PoseFrame, out: Float32Array | Float64Array): void {
  if (!(u >= 0 && u <= 4)) throw new RangeError(`Receptor pose ${u} is outside 0 to 4.`);
  const step = Math.min(3, Math.floor(u));
  const t = u - step;
  const share = t * t * (3 - 2 * t);
  const from = step * poseLength;
  for (let body = 0; body < bodyNames.length; body++) {
    blendBody(from + body * bodyStride, share, out, body * bodyStride);
  }
  if (step === bulgeStep) bulge(Math.sin(Math.PI * share) * bulgeNanometre, out);
  if (frame === 'window') for (let at = 0; at < poseLength; at += bodyStride) toWindow(out, at);
}

function blendBody(at: number, share: number, out: Float32Array | Float64Array, to: number): void {
  const next = at + poseLength;
  for (let k = 0; k < 3; k++) out[to + k] = table[at + k]! + (table[next + k]! - table[at + k]!) * share;
  let dot = 0;
  for (let k = 3; k < 7; k++) dot += table[at + k]! * table[next + k]!;
  const sign = dot < 0 ? -1 : 1;
  const angle = Math.acos(Math.min(1, Math.abs(dot)));
  const isClose = angle < 1e-4;
  const a = isClose ? 1 - share : Math.sin((1 - share) * angle) / Math.sin(angle);
  const b = sign * (isClose ? share : Math.sin(share * angle) / Math.sin(angle));
  let length = 0;
  for (let k = 3; k < 7; k++) {
    const value = table[at + k]! * a + table[next + k]! * b;
    out[to + k] = value;
    length += value * value;
  }
  length = Math.sqrt(length);
  for (let k = 3; k < 7; k++) out[to + k]! /= length;
}

function bulge(amount: number, out: Float32Array | Float64Array): void {
  const one = bundleOne * bodyStride;
  const two = bundleTwo * bodyStride;
  const dx = out[two]! - out[one]!;
  const dy = out[two + 1]! - out[one + 1]!;
  const length = Math.hypot(dx, dy);
  out[one]! -= (dx / length) * amount;
  out[one + 1]! -= (dy / length) * amount;
  out[two]! += (dx / length) * amount;
  out[two + 1]! += (dy / length) * amount;
}

function toWindow(out: Float32Array | Float64Array, at: number): void {
  const y = out[at + 1]!;
  out[at + 1] = out[at + 2]!;
  out[at + 2] = -y;
  const qy = out[at + 4]!;
  out[at + 4] = out[at + 5]!;
  out[at + 5] = -qy;
}

/** Centres of the six bodies at rest in the window's axes, nm: x, y, z of each. */
export const restCentres = new Float64Array(bodyNames.length * 3);
for (let body = 0; body < bodyNames.length; body++) {
  const at = body * bodyStride;
  restCentres.set([table[at]!, table[at + 2]!, -table[at + 1]!], body * 3);
}
