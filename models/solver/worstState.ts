import { rungeKutta75 } from './rungeKutta75.ts';
import type { Workspace } from './Workspace.ts';

/** The state whose estimated error in the last trial step was largest: the one that keeps the step small. */
export function worstState(work: Workspace): number {
  const { memory, layout } = work.system;
  let worst = 0;
  let largest = -1;
  for (let i = 0; i < layout.stateCount; i++) {
    let sum = 0;
    rungeKutta75.errorWeights.forEach((weight, stage) => {
      sum += weight * memory[layout.slopes[stage]! + i]!;
    });
    const error =
      Math.abs(sum) /
      (memory[layout.tolerances + i]! + work.relativeTolerance * Math.abs(memory[layout.next + i]!));
    if (error > largest) {
      largest = error;
      worst = i;
    }
  }
  return worst;
}
