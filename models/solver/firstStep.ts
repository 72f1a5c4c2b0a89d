import { rungeKutta75 } from './rungeKutta75.ts';
import type { Workspace } from './Workspace.ts';

/**
 * A first step for a segment, in hours: Hairer, Nørsett, Wanner, "Solving ordinary differential equations I", section II.4,
 * with the largest instead of the mean square. Needs the first slope; costs one evaluation.
 */
export function firstStep(work: Workspace, timeHours: number, spanHours: number): number {
  const { memory, layout, kernel } = work.system;
  const { state, stage, slopes, stateCount } = layout;
  const [first, second] = [slopes[0]!, slopes[1]!];
  const sizeOfState = scaledLargest(work, state, -1);
  const sizeOfSlope = scaledLargest(work, first, -1);
  const guess = sizeOfState < 1e-5 || sizeOfSlope < 1e-5 ? 1e-6 : (0.01 * sizeOfState) / sizeOfSlope;
  const trial = Math.min(guess, spanHours);
  for (let i = 0; i < stateCount; i++) memory[stage + i] = memory[state + i]! + trial * memory[first + i]!;
  kernel.derivative(timeHours + trial, stage, second);
  work.evaluations += 1;
  const steepest = Math.max(sizeOfSlope, scaledLargest(work, second, first) / trial);
  const step =
    steepest <= 1e-15
      ? Math.max(1e-6, trial * 1e-3)
      : (0.01 / steepest) ** (1 / (rungeKutta75.estimateOrder + 1));
  const chosen = Math.min(100 * trial, step, spanHours);
  return chosen > 0 ? chosen : trial;
}

/** The largest entry of a vector (less another, unless that is -1) in units of tolerance, over the states of the error norm. */
function scaledLargest(work: Workspace, vector: number, less: number): number {
  const { memory, layout } = work.system;
  let largest = 0;
  for (let i = 0; i < layout.stateCount; i++) {
    const value = less < 0 ? memory[vector + i]! : memory[vector + i]! - memory[less + i]!;
    const unit =
      memory[layout.tolerances + i]! + work.relativeTolerance * Math.abs(memory[layout.state + i]!);
    largest = Math.max(largest, Math.abs(value) / unit);
  }
  return largest;
}
