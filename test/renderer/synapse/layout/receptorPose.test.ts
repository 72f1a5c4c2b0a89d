import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { helixEnds } from '#renderer/synapse/layout/receptorGeometry.ts';
import { bodyNames, bodyStride, poseLength, receptorPose } from '#renderer/synapse/layout/receptorPose.ts';

type Vector = readonly [number, number, number];

function poseAt(u: number): Float32Array {
  const out = new Float32Array(poseLength);
  receptorPose(u, 'window', out);
  return out;
}

const body = (name: (typeof bodyNames)[number]) => bodyNames.indexOf(name) * bodyStride;
const centre = (pose: Float32Array, name: (typeof bodyNames)[number]): Vector => {
  const at = body(name);
  return [pose[at]!, pose[at + 1]!, pose[at + 2]!];
};
const turn = (pose: Float32Array, name: (typeof bodyNames)[number]) => {
  const at = body(name) + 3;
  return [pose[at]!, pose[at + 1]!, pose[at + 2]!, pose[at + 3]!] as const;
};
const distance = (a: Vector, b: Vector) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

function rotated(q: readonly [number, number, number, number], v: Vector): Vector {
  const [x, y, z, w] = q;
  const t = [2 * (y * v[2] - z * v[1]), 2 * (z * v[0] - x * v[2]), 2 * (x * v[1] - y * v[0])] as const;
  return [
    v[0] + w * t[0] + y * t[2] - z * t[1],
    v[1] + w * t[1] + z * t[0] - x * t[2],
    v[2] + w * t[2] + x * t[1] - y * t[0],
  ];
}

/** A helix's two ends in a pose. */
function helix(pose: Float32Array, subunit: 0 | 1, segment: number): readonly [Vector, Vector] {
  const name = subunit === 0 ? 'GB1-TMD' : 'GB2-TMD';
  const origin = centre(pose, name);
  const at = (subunit * 7 + segment - 1) * 6;
  const end = (k: number): Vector => {
    const local = rotated(turn(pose, name), [helixEnds[k]!, helixEnds[k + 1]!, helixEnds[k + 2]!]);
    return [origin[0] + local[0], origin[1] + local[1], origin[2] + local[2]];
  };
  return [end(at), end(at + 3)];
}

const middle = ([a, b]: readonly [Vector, Vector]): Vector => [
  (a[0] + b[0]) / 2,
  (a[1] + b[1]) / 2,
  (a[2] + b[2]) / 2,
];

/** Closest approach of two segments, by sampling. */
function approach(one: readonly [Vector, Vector], two: readonly [Vector, Vector]): number {
  const along = ([a, b]: readonly [Vector, Vector], t: number): Vector => [
    a[0] + (b[0] - a[0]) * t,
    a[1] + (b[1] - a[1]) * t,
    a[2] + (b[2] - a[2]) * t,
  ];
  let least = Infinity;
  for (let i = 0; i <= 24; i++) {
    for (let j = 0; j <= 24; j++) least = Math.min(least, distance(along(one, i / 24), along(two, j / 24)));
  }
  return least;
}

/** Rotation of LB2 about LB1 against rest, degrees: the closure of a trap. */
function closure(pose: Float32Array, subunit: 'GB1' | 'GB2'): number {
  const a = turn(pose, `${subunit}-LB1`);
  const b = turn(pose, `${subunit}-LB2`);
  const dot = a.reduce((sum, value, k) => sum + value * b[k]!, 0);
  return (2 * Math.acos(Math.min(1, Math.abs(dot))) * 180) / Math.PI;
}

describe('the receptor’s pose', () => {
  it('shuts the trap of GB1 alone, by 26 to 29 degrees', () => {
    expect(closure(poseAt(1), 'GB1')).toBeGreaterThan(25);
    expect(closure(poseAt(1), 'GB1')).toBeLessThan(27.5);
    expect(closure(poseAt(3), 'GB1')).toBeGreaterThan(26);
    expect(closure(poseAt(3), 'GB1')).toBeLessThan(27.5);
    for (const u of [0, 1, 2, 3, 4]) expect(closure(poseAt(u), 'GB2')).toBeLessThan(8.5);
  });

  it('brings the lower lobes together by 0.8 nm', () => {
    const gap = (u: number) => distance(centre(poseAt(u), 'GB1-LB2'), centre(poseAt(u), 'GB2-LB2'));
    expect(gap(0)).toBeCloseTo(4.19, 1);
    expect(gap(1)).toBeCloseTo(4.25, 1);
    expect(gap(3)).toBeCloseTo(3.36, 1);
  });

  it('has TM5 facing TM5 at rest and TM6 facing TM6 when active', () => {
    const apart = (u: number, segment: number) =>
      distance(middle(helix(poseAt(u), 0, segment)), middle(helix(poseAt(u), 1, segment)));
    expect(Math.abs(apart(0, 5) - 1.3)).toBeLessThan(0.1);
    expect(apart(0, 6)).toBeGreaterThan(2.5);
    expect(Math.abs(apart(3, 6) - 1.3)).toBeLessThan(0.1);
    expect(apart(3, 5)).toBeGreaterThan(2.5);
  });

  it('never lets helices of the two bundles come closer than 0.7 nm on the way', () => {
    for (let u = 0; u <= 4; u += 0.05) {
      const pose = poseAt(u);
      let least = Infinity;
      for (let i = 1; i <= 7; i++) {
        for (let j = 1; j <= 7; j++) least = Math.min(least, approach(helix(pose, 0, i), helix(pose, 1, j)));
      }
      expect(least, `pose ${u.toFixed(2)}`).toBeGreaterThan(0.7);
    }
  });

  it('keeps unit rotations, moves smoothly and passes through its keyframes', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 3.99, noNaN: true }), (u) => {
        const pose = poseAt(u);
        const next = poseAt(u + 0.005);
        for (let at = 0; at < poseLength; at += bodyStride) {
          expect(Math.hypot(...pose.slice(at + 3, at + 7))).toBeCloseTo(1, 5);
          for (let k = 0; k < 3; k++) expect(Math.abs(next[at + k]! - pose[at + k]!)).toBeLessThan(0.03);
        }
      }),
    );
    const measured = new Float32Array(poseLength);
    receptorPose(3, 'measured', measured);
    expect(measured[body('GB1-LB1')]).toBeCloseTo(-2.26, 1);
    expect(measured[body('GB1-LB1') + 2]).toBeCloseTo(9.68, 1);
  });

  it('refuses a pose that does not exist', () => {
    expect(() => poseAt(4.1)).toThrow(RangeError);
    expect(() => poseAt(Number.NaN)).toThrow(RangeError);
  });
});
