import { describe, expect, it } from 'vitest';
import { compileSystem } from '#models/solver/compileSystem.ts';
import { rungeKutta75 } from '#models/solver/rungeKutta75.ts';
import { systemFromText } from './systemFromText.ts';

/** y' = -2 t y², y(0) = 1, so that y = 1 / (1 + t²); z' = cos-like pair to make it a coupled system. */
const system = compileSystem(
  systemFromText({
    states: {
      y: { rate: '-2 * t * y ^ 2', initial: '1' },
      u: { rate: 'v', initial: '0', isNonNegative: false },
      v: { rate: '-u', initial: '1', isNonNegative: false },
    },
  }),
  'webassembly',
);

/** Largest errors of states with fixed steps from 0 to 1: at the ends of steps, and at 0.3 and 0.7 of them. */
function errors(steps: number): { end: number; dense: number; estimate: number } {
  const { memory, layout, kernel } = system;
  const { state, dense, slopes, denseWeights, tolerances } = layout;
  const exact = (t: number) => [1 / (1 + t * t), Math.sin(t), Math.cos(t)];
  const off = (position: number, t: number) =>
    Math.max(...exact(t).map((value, i) => Math.abs(memory[position + i]! - value)));
  const h = 1 / steps;
  let [inside, estimate] = [0, 0];
  memory.set(exact(0), state);
  memory.fill(1, tolerances, tolerances + layout.paddedCount);
  kernel.derivative(0, state, slopes[0]!);
  for (let step = 0; step < steps; step++) {
    const t = step * h;
    estimate = Math.max(estimate, kernel.attempt(t, h, 1e-30));
    kernel.derivative(t + h, layout.next, slopes[9]!);
    for (const x of [0.3, 0.7]) {
      rungeKutta75.denseWeights.forEach((row, j) => {
        memory[denseWeights + j] = row.reduce((sum, weight, power) => sum + weight * x ** (power + 1), 0);
      });
      kernel.interpolate(h);
      inside = Math.max(inside, off(dense, t + x * h));
    }
    kernel.advance();
  }
  return { end: off(state, 1), dense: inside, estimate };
}

describe('halving the step', () => {
  const [coarse, fine] = [errors(4), errors(8)];

  it('divides the error of the solution by 2^7', () => {
    expect(Math.log2(coarse.end / fine.end)).toBeGreaterThan(6.5);
    expect(Math.log2(coarse.end / fine.end)).toBeLessThan(8.2);
  });

  it('divides the error inside the step by 2^6, the local error of a dense output of order 5', () => {
    expect(Math.log2(coarse.dense / fine.dense)).toBeGreaterThan(5.5);
  });

  it('divides the estimate that the control holds by 2^6', () => {
    expect(Math.log2(coarse.estimate / fine.estimate)).toBeGreaterThan(5.5);
    expect(Math.log2(coarse.estimate / fine.estimate)).toBeLessThan(6.8);
  });

  it('keeps the error inside the step about as small as the estimate', () => {
    expect(fine.dense).toBeLessThan(2 * fine.estimate);
  });
});
