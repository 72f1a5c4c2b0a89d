import type { DerivativeKernel, StepKernel } from './kernel.ts';
import type { MemoryLayout } from './memoryLayout.ts';
import { rungeKutta75 } from './rungeKutta75.ts';

const [, c2, c3, c4, c5, c6, c7, c8] = rungeKutta75.nodes;
const [, [a21], [a31, a32], [a41, , a43], [a51, , a53, a54], [a61, , a63, a64, a65], row7, row8, row9] =
  rungeKutta75.stageWeights;
const [a71, , a73, a74, a75, a76] = row7;
const [a81, , a83, a84, a85, a86, a87] = row8;
const [a91, , a93, a94, a95, a96, a97, a98] = row9;
const [b1, , , b4, b5, b6, b7, b8, b9] = rungeKutta75.solutionWeights;
const [e1, , , e4, e5, e6, e7, e8, e9, e10] = rungeKutta75.errorWeights;

/**
 * The arithmetic of a step in plain TypeScript around any right-hand side. The WebAssembly steps do the same operations in the
 * same order, so that both give the same bits: sums run from the first slope to the last, then times the step, then plus the state.
 */
export function withTypedArraySteps(
  kernel: DerivativeKernel,
  memory: Float64Array,
  layout: MemoryLayout,
): StepKernel {
  const m = memory;
  const { stateCount: n, state: y, next, stage: z, dense, tolerances, denseWeights } = layout;
  const [k1, k2, k3, k4, k5, k6, k7, k8, k9, k10] = layout.slopes as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];

  function attempt(t: number, h: number, relativeTolerance: number): number {
    for (let i = 0; i < n; i++) m[z + i] = m[y + i]! + h * (a21 * m[k1 + i]!);
    kernel.derivative(t + c2 * h, z, k2);
    for (let i = 0; i < n; i++) m[z + i] = m[y + i]! + h * (a31 * m[k1 + i]! + a32 * m[k2 + i]!);
    kernel.derivative(t + c3 * h, z, k3);
    for (let i = 0; i < n; i++) m[z + i] = m[y + i]! + h * (a41 * m[k1 + i]! + a43 * m[k3 + i]!);
    kernel.derivative(t + c4 * h, z, k4);
    for (let i = 0; i < n; i++) {
      m[z + i] = m[y + i]! + h * (a51 * m[k1 + i]! + a53 * m[k3 + i]! + a54 * m[k4 + i]!);
    }
    kernel.derivative(t + c5 * h, z, k5);
    for (let i = 0; i < n; i++) {
      m[z + i] = m[y + i]! + h * (a61 * m[k1 + i]! + a63 * m[k3 + i]! + a64 * m[k4 + i]! + a65 * m[k5 + i]!);
    }
    kernel.derivative(t + c6 * h, z, k6);
    for (let i = 0; i < n; i++) {
      const sum =
        a71 * m[k1 + i]! + a73 * m[k3 + i]! + a74 * m[k4 + i]! + a75 * m[k5 + i]! + a76 * m[k6 + i]!;
      m[z + i] = m[y + i]! + h * sum;
    }
    kernel.derivative(t + c7 * h, z, k7);
    for (let i = 0; i < n; i++) {
      const sum =
        a81 * m[k1 + i]! +
        a83 * m[k3 + i]! +
        a84 * m[k4 + i]! +
        a85 * m[k5 + i]! +
        a86 * m[k6 + i]! +
        a87 * m[k7 + i]!;
      m[z + i] = m[y + i]! + h * sum;
    }
    kernel.derivative(t + c8 * h, z, k8);
    for (let i = 0; i < n; i++) {
      const sum =
        a91 * m[k1 + i]! +
        a93 * m[k3 + i]! +
        a94 * m[k4 + i]! +
        a95 * m[k5 + i]! +
        a96 * m[k6 + i]! +
        a97 * m[k7 + i]! +
        a98 * m[k8 + i]!;
      m[z + i] = m[y + i]! + h * sum;
    }
    kernel.derivative(t + h, z, k9);
    for (let i = 0; i < n; i++) {
      const sum =
        b1 * m[k1 + i]! +
        b4 * m[k4 + i]! +
        b5 * m[k5 + i]! +
        b6 * m[k6 + i]! +
        b7 * m[k7 + i]! +
        b8 * m[k8 + i]! +
        b9 * m[k9 + i]!;
      m[next + i] = m[y + i]! + h * sum;
    }
    kernel.derivative(t + h, next, k10);
    let largest = 0;
    for (let i = 0; i < n; i++) {
      const sum =
        e1 * m[k1 + i]! +
        e4 * m[k4 + i]! +
        e5 * m[k5 + i]! +
        e6 * m[k6 + i]! +
        e7 * m[k7 + i]! +
        e8 * m[k8 + i]! +
        e9 * m[k9 + i]! +
        e10 * m[k10 + i]!;
      const size = Math.max(Math.abs(m[y + i]!), Math.abs(m[next + i]!));
      largest = Math.max(largest, Math.abs(h * sum) / (m[tolerances + i]! + relativeTolerance * size));
    }
    return largest;
  }

  function interpolate(h: number): void {
    const w1 = m[denseWeights]!;
    const w4 = m[denseWeights + 3]!;
    const w5 = m[denseWeights + 4]!;
    const w6 = m[denseWeights + 5]!;
    const w7 = m[denseWeights + 6]!;
    const w8 = m[denseWeights + 7]!;
    const w9 = m[denseWeights + 8]!;
    const w10 = m[denseWeights + 9]!;
    for (let i = 0; i < n; i++) {
      const sum =
        w1 * m[k1 + i]! +
        w4 * m[k4 + i]! +
        w5 * m[k5 + i]! +
        w6 * m[k6 + i]! +
        w7 * m[k7 + i]! +
        w8 * m[k8 + i]! +
        w9 * m[k9 + i]! +
        w10 * m[k10 + i]!;
      m[dense + i] = m[y + i]! + h * sum;
    }
  }

  function advance(): void {
    for (let i = 0; i < n; i++) {
      m[y + i] = m[next + i]!;
      m[k1 + i] = m[k10 + i]!;
    }
  }

  return {
    prepareRun: () => kernel.prepareRun(),
    prepareSegment: () => kernel.prepareSegment(),
    derivative: (t, state, slope) => kernel.derivative(t, state, slope),
    outputs: (t, state, target) => kernel.outputs(t, state, target),
    balances: (t, state, target) => kernel.balances(t, state, target),
    attempt,
    interpolate,
    advance,
  };
}
