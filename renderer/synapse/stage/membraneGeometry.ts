import { BufferAttribute, BufferGeometry } from 'three';
import { windowGeometry } from '#renderer/synapse/layout/places.ts';
import { membranePath } from './membranePath.ts';

/** What a corner belongs to. Grounds are drawn first, behind all. */
export const membraneSurface = { cut: 0, sheet: 1, lip: 2 } as const;

class Corners {
  readonly position: number[] = [];
  readonly normal: number[] = [];
  readonly surface: number[] = [];
  readonly triangles: number[] = [];

  push(
    x: number,
    y: number,
    z: number,
    nx: number,
    ny: number,
    nz: number,
    surface: readonly number[],
  ): number {
    this.position.push(x, y, z);
    this.normal.push(nx, ny, nz);
    return this.surface.push(...surface) / 4 - 1;
  }

  geometry(): BufferGeometry {
    return new BufferGeometry()
      .setAttribute('position', new BufferAttribute(new Float32Array(this.position), 3))
      .setAttribute('normal', new BufferAttribute(new Float32Array(this.normal), 3))
      .setAttribute('surface', new BufferAttribute(new Float32Array(this.surface), 4))
      .setIndex(this.triangles);
  }
}

/**
 * Both membranes of a window: the front cut, two sheets each, and the round lips of the openings above. `surface` holds the kind, two
 * coordinates on it in nm, and the molecule that it belongs to.
 */
export function membraneGeometry(openings: number): {
  readonly geometry: BufferGeometry;
  /** Indices before those of the lips, for a window without an opening. */
  readonly shutIndices: number;
} {
  const corners = new Corners();
  const { slabHalfThickness: half, frontZ, backZ } = windowGeometry;
  for (const [direction, molecule] of [
    [1, 1],
    [-1, 2],
  ] as const) {
    const path = membranePath(direction);
    let last: readonly number[] = [];
    for (const point of path) {
      const row: number[] = [];
      for (const side of [half, -half]) {
        const [x, y] = [point.x + point.normalX * side, point.y + point.normalY * side];
        row.push(
          corners.push(x, y, frontZ, 0, 0, 1, [membraneSurface.cut, point.along, side, molecule]),
          ...[frontZ, backZ].map((z) =>
            corners.push(x, y, z, point.normalX * Math.sign(side), point.normalY * Math.sign(side), 0, [
              membraneSurface.sheet,
              point.along,
              z,
              molecule,
            ]),
          ),
        );
      }
      for (const [a, b] of last.length === 0
        ? []
        : [
            [0, 3],
            [1, 2],
            [4, 5],
          ]) {
        corners.triangles.push(last[a!]!, last[b!]!, row[a!]!, row[a!]!, last[b!]!, row[b!]!);
      }
      last = row;
    }
  }
  const shutIndices = corners.triangles.length;
  for (let opening = 0; opening < openings; opening += 1) addLip(corners, opening);
  return { geometry: corners.geometry(), shutIndices };
}

const lipSteps = { around: 18, tube: 4 } as const;

/** The inner half of a torus round an opening, in angles: the shader knows where and how wide the opening is. */
function addLip(corners: Corners, opening: number): void {
  const { around, tube } = lipSteps;
  for (let step = 0; step <= around; step += 1) {
    for (let turn = 0; turn <= tube; turn += 1) {
      const here = corners.push((step * 2 * Math.PI) / around, (turn * Math.PI) / tube, 0, 0, 0, 1, [
        membraneSurface.lip,
        opening,
        0,
        1,
      ]);
      if (step === around || turn === tube) continue;
      corners.triangles.push(here, here + 1, here + tube + 1, here + 1, here + tube + 2, here + tube + 1);
    }
  }
}
