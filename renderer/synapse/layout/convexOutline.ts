/**
 * Finds the convex outline of points in the plane: `points` holds x, y of each, `count` of them are used. Writes the numbers of the
 * outline's points, in order round it, into `outline` and returns how many. `order` and `outline` need room for count + 1 numbers.
 */
export function convexOutline(
  points: Float64Array,
  count: number,
  order: Uint16Array,
  outline: Uint16Array,
): number {
  for (let i = 0; i < count; i++) order[i] = i;
  const sorted = order.subarray(0, count);
  sorted.sort((a, b) => points[a * 2]! - points[b * 2]! || points[a * 2 + 1]! - points[b * 2 + 1]!);
  let size = 0;
  for (let pass = 0; pass < 2; pass++) {
    const start = size;
    for (let i = 0; i < count; i++) {
      const next = sorted[pass === 0 ? i : count - 1 - i]!;
      while (size >= start + 2 && !turnsLeft(points, outline[size - 2]!, outline[size - 1]!, next)) size -= 1;
      outline[size] = next;
      size += 1;
    }
    // The last point of one half is the first of the other.
    size -= 1;
  }
  return size;
}

function turnsLeft(points: Float64Array, a: number, b: number, c: number): boolean {
  const ux = points[b * 2]! - points[a * 2]!;
  const uy = points[b * 2 + 1]! - points[a * 2 + 1]!;
  const vx = points[c * 2]! - points[a * 2]!;
  const vy = points[c * 2 + 1]! - points[a * 2 + 1]!;
  return ux * vy - uy * vx > 0;
}
