import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convexOutline } from '#renderer/synapse/layout/convexOutline.ts';
import { dashes } from '#renderer/synapse/layout/dashes.ts';

function outlineOf(points: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const outline = new Uint16Array(points.length + 1);
  const size = convexOutline(
    new Float64Array(points.flat()),
    points.length,
    new Uint16Array(points.length),
    outline,
  );
  return Array.from(outline.subarray(0, size), (i) => points[i]!);
}

describe('the outline of points', () => {
  it('of a square with points inside is its corners, in order', () => {
    const square = [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [2, 2],
      [1, 3],
    ] as const;
    expect(outlineOf(square)).toEqual([
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
    ]);
  });

  it('holds every point', () => {
    const coordinate = fc.double({ min: -50, max: 50, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 4, maxLength: 60 }), (points) => {
        const outline = outlineOf(points);
        fc.pre(outline.length > 2);
        for (const [x, y] of points) {
          outline.forEach((a, i) => {
            const b = outline[(i + 1) % outline.length]!;
            const side = (b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0]);
            expect(side).toBeGreaterThan(-1e-6);
          });
        }
      }),
    );
  });
});

describe('dashes', () => {
  it('cover 52 % of an outline, a whole number of them', () => {
    const drawn = dashes(
      [
        [0, 0],
        [26, 0],
        [26, 26],
        [0, 26],
      ],
      2.6,
    );
    expect(drawn.length / 4).toBe(40);
    expect(drawn[0]).toBe(0);
    expect(drawn[2]).toBeCloseTo(2.6 * 0.52, 5);
  });
});
