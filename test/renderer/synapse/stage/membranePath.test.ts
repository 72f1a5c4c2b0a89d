import { describe, expect, it } from 'vitest';
import { windowGeometry } from '#renderer/synapse/layout/places.ts';
import { membranePath } from '#renderer/synapse/stage/membranePath.ts';

describe('the outline of a cell', () => {
  it('is one line without a kink, as long as it says, its normal away from the cell', () => {
    for (const direction of [1, -1] as const) {
      const path = membranePath(direction);
      for (let index = 1; index < path.length; index += 1) {
        const [a, b] = [path[index - 1]!, path[index]!];
        const step = Math.hypot(b.x - a.x, b.y - a.y);
        expect(b.along - a.along).toBeGreaterThan(0);
        expect(Math.abs(b.along - a.along - step)).toBeLessThan(0.01);
        expect(a.normalX * b.normalX + a.normalY * b.normalY).toBeGreaterThan(0.9);
      }
      for (const point of path) {
        expect(Math.hypot(point.normalX, point.normalY)).toBeCloseTo(1, 9);
        const inside = direction * (point.y - (direction === 1 ? windowGeometry.membraneAboveY : 0)) + 5;
        expect(inside).toBeGreaterThan(0);
      }
      const middle = path.find((point) => point.x === 0)!;
      expect(middle.normalY).toBe(-direction);
      expect(middle.along).toBe(0);
      expect(path[0]!.x).toBe(-windowGeometry.straightHalfWidth - windowGeometry.arcRadius);
    }
  });
});
