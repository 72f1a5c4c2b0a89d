import { type Point, svgPoints } from './svgPath.ts';

export interface Organ extends Point {
  readonly size: number;
}

/** A pouch that hangs from its mouth and bulges outward. */
export function stomachPath({ x, y, size }: Organ, outward: 1 | -1): string {
  return shape({ x, y, size }, outward, [
    [0, 0],
    [0.1, -0.5],
    [1, -0.6],
    [1.15, 0.2],
    [1.3, 1.1],
    [0.5, 1.9],
    [-0.5, 1.75],
    [-0.7, 1.7],
    [-0.7, 1.35],
    [-0.45, 1.35],
    [0.15, 1.35],
    [0.1, 0.6],
    [0, 0],
  ]);
}

/** Two soft lobes and an apex that points down and outward. */
export function heartPath(heart: Organ, outward: 1 | -1): string {
  return shape(heart, outward, [
    [-0.95, -0.3],
    [-0.95, -1],
    [-0.1, -1.1],
    [0.05, -0.62],
    [0.35, -1.05],
    [1.02, -0.85],
    [1, -0.1],
    [0.97, 0.5],
    [0.65, 1],
    [0.35, 1.25],
    [-0.3, 0.95],
    [-0.95, 0.4],
    [-0.95, -0.3],
  ]);
}

/** A closed shape from a start and curves, in units of its size. */
function shape(
  { x, y, size }: Organ,
  outward: 1 | -1,
  points: readonly (readonly [number, number])[],
): string {
  const [start, ...curves] = points.map(([out, down]) => ({
    x: x + outward * size * out,
    y: y + size * down,
  }));
  return `M${svgPoints([start!])}C${svgPoints(curves)}Z`;
}
