import { describe, expect, it } from 'vitest';
import { FixedPointAcceleration } from '#models/solver/FixedPointAcceleration.ts';

/** Rounds until x ← g(x) stands still. */
function rounds(
  map: (x: Float64Array) => Float64Array,
  start: Float64Array,
): { count: number; point: Float64Array } {
  const acceleration = new FixedPointAcceleration();
  const scales = new Float64Array(start.length).fill(1);
  let point = start;
  for (let count = 1; count <= 1000; count++) {
    const result = map(point);
    if (result.every((value, i) => Math.abs(value - point[i]!) < 1e-12)) return { count, point };
    point = acceleration.next(point, result, scales);
  }
  throw new Error('does not stand still');
}

describe('the acceleration of a fixed point', () => {
  it('finds a linear one of three slow modes in five rounds', () => {
    const { count, point } = rounds(
      (x) => Float64Array.of(0.999 * x[0]! + 0.003, 0.9 * x[1]! + 0.1 * x[0]!, 0.5 * x[2]! + 1),
      Float64Array.of(0, 0, 0),
    );
    expect(count).toBeLessThanOrEqual(6);
    expect(point[0]).toBeCloseTo(3, 8);
    expect(point[1]).toBeCloseTo(3, 8);
    expect(point[2]).toBeCloseTo(2, 8);
  });

  it('finds a nonlinear one far sooner than repetition does', () => {
    const { count, point } = rounds((x) => Float64Array.of(Math.cos(x[0]!)), Float64Array.of(1));
    expect(count).toBeLessThan(12);
    expect(point[0]).toBeCloseTo(0.7390851332151607, 11);
  });

  it('is plain repetition in the first round and after a restart', () => {
    const acceleration = new FixedPointAcceleration();
    const [x, g, scales] = [Float64Array.of(0), Float64Array.of(1), Float64Array.of(1)];
    expect(acceleration.next(x, g, scales)).toEqual(g);
    acceleration.next(g, Float64Array.of(1.5), scales);
    acceleration.restart();
    expect(acceleration.next(x, g, scales)).toEqual(g);
  });

  it('stays finite where nothing changes between rounds', () => {
    const acceleration = new FixedPointAcceleration();
    const [x, g, scales] = [Float64Array.of(0, 1), Float64Array.of(1, 2), Float64Array.of(1, 1)];
    acceleration.next(x, g, scales);
    expect([...acceleration.next(x, g, scales)]).toEqual([1, 2]);
  });
});
