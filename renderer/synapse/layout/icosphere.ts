/** A sphere of triangles: unit directions x, y, z of each point, and three point numbers for each face, counter-clockwise from outside. */
export interface Icosphere {
  readonly directions: Float32Array;
  readonly faces: Uint16Array;
}

const golden = (1 + Math.sqrt(5)) / 2;
const corners: readonly (readonly [number, number, number])[] = [
  [-1, golden, 0],
  [1, golden, 0],
  [-1, -golden, 0],
  [1, -golden, 0],
  [0, -1, golden],
  [0, 1, golden],
  [0, -1, -golden],
  [0, 1, -golden],
  [golden, 0, -1],
  [golden, 0, 1],
  [-golden, 0, -1],
  [-golden, 0, 1],
];
const cornerFaces: readonly (readonly [number, number, number])[] = [
  [0, 11, 5],
  [0, 5, 1],
  [0, 1, 7],
  [0, 7, 10],
  [0, 10, 11],
  [1, 5, 9],
  [5, 11, 4],
  [11, 10, 2],
  [10, 7, 6],
  [7, 1, 8],
  [3, 9, 4],
  [3, 4, 2],
  [3, 2, 6],
  [3, 6, 8],
  [3, 8, 9],
  [4, 9, 5],
  [2, 4, 11],
  [6, 2, 10],
  [8, 6, 7],
  [9, 8, 1],
];

/** An icosahedron with every edge cut into detail + 1: 20 (detail + 1)^2 faces, 10 (detail + 1)^2 + 2 shared points. */
export function icosphere(detail: number): Icosphere {
  const steps = detail + 1;
  const numbers = new Map<string, number>();
  const directions: number[] = [];
  const faces: number[] = [];

  const pointAt = (face: readonly [number, number, number], i: number, j: number): number => {
    const [a, b, c] = [corners[face[0]]!, corners[face[1]]!, corners[face[2]]!];
    const point = [0, 1, 2].map(
      (axis) => (a[axis]! * (steps - i - j) + b[axis]! * i + c[axis]! * j) / steps,
    ) as [number, number, number];
    const length = Math.hypot(...point);
    const unit = point.map((value) => value / length);
    // Points on shared edges are made once for each face; rounding finds them again.
    const key = unit.map((value) => Math.round(value * 1e5)).join(' ');
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = directions.length / 3;
    directions.push(...unit);
    numbers.set(key, number);
    return number;
  };

  for (const face of cornerFaces) {
    for (let i = 0; i < steps; i++) {
      for (let j = 0; j < steps - i; j++) {
        faces.push(pointAt(face, i, j), pointAt(face, i + 1, j), pointAt(face, i, j + 1));
        if (i + j < steps - 1) {
          faces.push(pointAt(face, i + 1, j), pointAt(face, i + 1, j + 1), pointAt(face, i, j + 1));
        }
      }
    }
  }
  return { directions: new Float32Array(directions), faces: new Uint16Array(faces) };
}
