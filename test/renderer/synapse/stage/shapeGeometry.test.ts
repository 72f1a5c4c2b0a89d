import type { BufferGeometry } from 'three';
import { describe, expect, it } from 'vitest';
import { solidNames } from '#renderer/synapse/contract/PartSink.ts';
import { vesicleGeometry } from '#renderer/synapse/layout/places.ts';
import {
  bowlGeometry,
  capsuleGeometry,
  domeGeometry,
  ringGeometry,
  solidGeometry,
} from '#renderer/synapse/stage/shapeGeometry.ts';

type Corner = readonly [number, number, number];

/** Faces whose corners run clockwise seen from outside: a graphics card would leave them out. */
function insideOut(
  geometry: BufferGeometry,
  place: (corner: number) => Corner,
  centre: (middle: Corner) => Corner,
): number {
  const index = geometry.getIndex()!.array;
  let wrong = 0;
  for (let face = 0; face < index.length; face += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => place(index[face + k]!)) as [Corner, Corner, Corner];
    const u = a.map((value, k) => b[k]! - value);
    const v = a.map((value, k) => c[k]! - value);
    const normal = [
      u[1]! * v[2]! - u[2]! * v[1]!,
      u[2]! * v[0]! - u[0]! * v[2]!,
      u[0]! * v[1]! - u[1]! * v[0]!,
    ];
    const middle = a.map((value, k) => (value + b[k]! + c[k]!) / 3) as unknown as Corner;
    const from = centre(middle);
    if (normal.reduce((sum, value, k) => sum + value * (middle[k]! - from[k]!), 0) < -1e-9) wrong += 1;
  }
  return wrong;
}

const origin = (): Corner => [0, 0, 0];
function xyz(geometry: BufferGeometry): (corner: number) => Corner {
  const { array, itemSize } = geometry.getAttribute('position');
  return (corner) => [
    array[corner * itemSize]!,
    array[corner * itemSize + 1]!,
    array[corner * itemSize + 2]!,
  ];
}
const triangles = (geometry: BufferGeometry): number => geometry.getIndex()!.count / 3;

describe('shapes of the stage', () => {
  it('shows the outside of every closed body', () => {
    for (const [first, rings] of [
      [5, 2],
      [6, 3],
      [8, 4],
    ] as const) {
      const dome = domeGeometry(first, rings);
      expect(insideOut(dome, xyz(dome), origin)).toBe(0);
      expect(triangles(dome)).toBe(first * (1 + 3 * (2 ** (rings - 1) - 1)));
    }
    for (const name of solidNames) {
      const solid = solidGeometry(name, 2);
      expect(insideOut(solid, xyz(solid), origin), name).toBe(0);
    }
  });

  it('shows the outside of a capsule, wherever its ends are placed', () => {
    for (const [sides, rings] of [
      [4, 1],
      [6, 2],
      [8, 3],
    ] as const) {
      const capsule = capsuleGeometry(sides, rings);
      const { array } = capsule.getAttribute('position');
      const place = (corner: number): Corner => [
        array[corner * 4]!,
        array[corner * 4 + 1]! + 3 * array[corner * 4 + 3]!,
        array[corner * 4 + 2]!,
      ];
      expect(insideOut(capsule, place, (middle) => [0, Math.min(3, Math.max(0, middle[1])), 0])).toBe(0);
      expect(triangles(capsule)).toBe(2 * sides * (2 * rings - 1) + 2 * sides);
    }
  });

  it('shows the outside of a ring', () => {
    const ring = ringGeometry(12, 5);
    const { array } = ring.getAttribute('position');
    const place = (corner: number): Corner => {
      const [x, y, outward, along] = [0, 1, 2, 3].map((k) => array[corner * 4 + k]!) as [
        number,
        number,
        number,
        number,
      ];
      return [x * (2 + 0.5 * outward), y * (2 + 0.5 * outward), 0.5 * along];
    };
    const core = (middle: Corner): Corner => {
      const reach = Math.hypot(middle[0], middle[1]);
      return [(2 * middle[0]) / reach, (2 * middle[1]) / reach, 0];
    };
    expect(insideOut(ring, place, core)).toBe(0);
  });

  it('cuts a vesicle at its middle and gives its rim the measured width', () => {
    const bowl = bowlGeometry(24, 6);
    const place = xyz(bowl);
    const contact = bowl.getAttribute('contact').array;
    let [widest, narrowest] = [0, Number.POSITIVE_INFINITY];
    for (let corner = 0; corner < contact.length / 2; corner += 1) {
      if (contact[2 * corner + 1] === 1) continue;
      const [x, y, z] = place(corner);
      expect(z).toBeLessThanOrEqual(1e-6);
      widest = Math.max(widest, Math.hypot(x, y, z));
      narrowest = Math.min(narrowest, Math.hypot(x, y, z));
    }
    expect(widest).toBeCloseTo(vesicleGeometry.outerRadius, 4);
    expect(narrowest).toBeCloseTo(vesicleGeometry.innerRadius, 4);
  });
});
