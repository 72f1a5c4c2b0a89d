import { rungeKutta75 } from './rungeKutta75.ts';

/**
 * Where everything lies in a system's one block of numbers, as positions of doubles. Both backends and hand-written kernels
 * share it: the block is ordinary memory for the interpreter and the module's own memory for WebAssembly.
 * Every vector over states is padded to an even length, so that pairs of doubles can be worked on at once.
 */
export interface MemoryLayout {
  readonly stateCount: number;
  readonly paddedCount: number;
  /** Slots of the program: constants, parameters, rates, values kept between evaluations. */
  readonly slots: number;
  readonly parameters: number;
  readonly rates: number;
  /** Initial values of the states, written when a run is prepared. */
  readonly initials: number;
  /** The states at the start of the present step. */
  readonly state: number;
  /** The states that the present step arrives at. */
  readonly next: number;
  /** The states of the stage that is being evaluated. */
  readonly stage: number;
  /** The states inside a step, at an output time. */
  readonly dense: number;
  /** Slopes k1 … k10, one vector each. */
  readonly slopes: readonly number[];
  /** Absolute tolerances of the error norm; infinite for a state that the norm leaves out. */
  readonly tolerances: number;
  /** Weights of the ten slopes at an output time. */
  readonly denseWeights: number;
  /** Rows of outputs on their way to the recorded arrays, `outputRows` of them. */
  readonly outputs: number;
  readonly balances: number;
  readonly size: number;
}

/** Rows of outputs that wait before they are spread over their arrays: whole cache lines are written then, not single numbers. */
export const outputRows = 16;

interface MemoryNeeds {
  readonly slotCount: number;
  readonly firstParameter: number;
  readonly firstRate: number;
  readonly stateCount: number;
  readonly outputCount: number;
  readonly balanceCount: number;
}

export function layOutMemory(needs: MemoryNeeds): MemoryLayout {
  let size = 0;
  function reserve(count: number): number {
    const start = size;
    size += count + (count % 2);
    return start;
  }
  const paddedCount = needs.stateCount + (needs.stateCount % 2);
  const slots = reserve(needs.slotCount);
  return {
    stateCount: needs.stateCount,
    paddedCount,
    slots,
    parameters: slots + needs.firstParameter,
    rates: slots + needs.firstRate,
    initials: reserve(paddedCount),
    state: reserve(paddedCount),
    next: reserve(paddedCount),
    stage: reserve(paddedCount),
    dense: reserve(paddedCount),
    slopes: Array.from({ length: rungeKutta75.stageCount + 1 }, () => reserve(paddedCount)),
    tolerances: reserve(paddedCount),
    denseWeights: reserve(rungeKutta75.stageCount + 1),
    outputs: reserve(needs.outputCount * outputRows),
    balances: reserve(needs.balanceCount),
    size,
  };
}
