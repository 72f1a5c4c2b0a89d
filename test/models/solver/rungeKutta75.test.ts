import { describe, expect, it } from 'vitest';
import { rungeKutta75 } from '#models/solver/rungeKutta75.ts';
import { density, elementaryWeights, rootedTrees } from './rootedTrees.ts';

const { nodes, stageWeights, solutionWeights, errorWeights, denseWeights } = rungeKutta75;
/** The tenth stage is the slope at the end of the step. */
const matrix: readonly (readonly number[])[] = [...stageWeights, solutionWeights];
const dot = (weights: readonly number[], stages: readonly number[]) =>
  weights.reduce((sum, weight, j) => sum + weight * stages[j]!, 0);

/** The largest error in the order conditions of one order. */
function residual(weights: readonly number[], order: number, x = 1): number {
  return Math.max(
    ...rootedTrees(order).map((tree) =>
      Math.abs(dot(weights, elementaryWeights(tree, matrix)) - x ** order / density(tree)),
    ),
  );
}

function denseWeightsAt(x: number): number[] {
  return denseWeights.map((row) => row.reduce((sum, weight, power) => sum + weight * x ** (power + 1), 0));
}

/** One step of y' = z y from y = 1 over a time of 1, in complex numbers as pairs. */
function modeOf(re: number, im: number) {
  const slopes: [number, number][] = [];
  const combined = (weights: readonly number[]): [number, number] => {
    const [a, b] = weights.reduce(
      ([x, y], weight, j) => [x + weight * slopes[j]![0], y + weight * slopes[j]![1]] as [number, number],
      [0, 0] as [number, number],
    );
    return [a, b];
  };
  for (const row of matrix) {
    const [a, b] = combined(row);
    slopes.push([re * (1 + a) - im * b, re * b + im * (1 + a)]);
  }
  return {
    estimate: Math.hypot(...combined(errorWeights)),
    denseError: (x: number) => {
      const [a, b] = combined(denseWeightsAt(x));
      const growth = Math.exp(re * x);
      return Math.hypot(1 + a - growth * Math.cos(im * x), b - growth * Math.sin(im * x));
    },
  };
}

describe('the Runge-Kutta method', () => {
  it('counts the rooted trees it is judged by rightly', () => {
    expect([1, 2, 3, 4, 5, 6, 7].map((order) => rootedTrees(order).length)).toEqual([1, 1, 2, 4, 9, 20, 48]);
  });

  it('places every stage at the sum of its weights', () => {
    matrix.forEach((row, i) => {
      expect(row.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(nodes[i] ?? 1, 13);
    });
  });

  it.each([1, 2, 3, 4, 5, 6, 7])('meets all order conditions of order %i', (order) => {
    expect(residual(solutionWeights, order)).toBeLessThan(1e-14);
  });

  it('is not of order 8', () => {
    expect(residual(solutionWeights, 8)).toBeGreaterThan(1e-7);
  });

  it('estimates the error with every condition of order 4, nearly those of order 5, and not those of order 6', () => {
    const sums = (order: number) =>
      rootedTrees(order).map((tree) => Math.abs(dot(errorWeights, elementaryWeights(tree, matrix))));
    for (const order of [1, 2, 3, 4]) expect(Math.max(...sums(order))).toBeLessThan(1e-15);
    expect(Math.max(...sums(5))).toBeLessThan(1e-4);
    expect(Math.max(...sums(6))).toBeGreaterThan(3e-4);
  });

  it.each([0.1, 0.37, 0.5, 0.81, 1])('has a dense output of order 5 at %f of the step', (x) => {
    const weights = denseWeightsAt(x);
    for (const order of [1, 2, 3, 4, 5]) expect(residual(weights, order, x)).toBeLessThan(1e-14);
    expect(residual(weights, 6, x)).toBeLessThan(6e-4);
  });

  it.each([
    ['decaying', Math.PI],
    ['decaying and turning', (2 / 3) * Math.PI],
    ['oscillating', Math.PI / 2],
    ['growing', 0],
  ])('estimates no less than the error of the dense output of a %s mode, and not far more', (_, angle) => {
    for (const size of [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 2.5]) {
      const mode = modeOf(size * Math.cos(angle), size * Math.sin(angle));
      const error = Math.max(...[0.2, 0.4, 0.6, 0.8, 1].map((x) => mode.denseError(x)));
      expect(error / mode.estimate).toBeLessThan(1.05);
      expect(error / mode.estimate).toBeGreaterThan(0.2);
    }
  });

  it('joins steps with one value and one slope', () => {
    denseWeights.forEach((row, j) => {
      const value = row.reduce((sum, weight) => sum + weight, 0);
      const slope = row.reduce((sum, weight, power) => sum + weight * (power + 1), 0);
      expect(value).toBeCloseTo(solutionWeights[j] ?? 0, 13);
      expect(slope).toBeCloseTo(j === 9 ? 1 : 0, 12);
      expect(row[0]).toBe(j === 0 ? 1 : 0);
    });
  });

  it('is stable on the negative real axis as far as it says', () => {
    const amplification = (z: number) => {
      const slopes: number[] = [];
      for (const row of stageWeights)
        slopes.push(1 + z * row.reduce((sum, weight, j) => sum + weight * slopes[j]!, 0));
      return Math.abs(1 + z * dot(solutionWeights, slopes));
    };
    for (let z = 0.05; z <= rungeKutta75.stabilityLength; z += 0.05)
      expect(amplification(-z)).toBeLessThanOrEqual(1);
    expect(amplification(-(rungeKutta75.stabilityLength + 0.2))).toBeGreaterThan(1);
  });
});
