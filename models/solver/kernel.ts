/**
 * A system's right-hand side over its block of memory. Positions count doubles from the block's start (see MemoryLayout).
 * A hand-written one can take the place of a compiled one.
 */
export interface DerivativeKernel {
  /** Called once parameters are written: computes what depends on them alone and writes the states' initial values. */
  prepareRun(): void;
  /** Called once rates are written: computes what depends on them too. */
  prepareSegment(): void;
  /** Reads the states at `state` and writes their time derivatives, per hour, at `slope`. */
  derivative(timeHours: number, state: number, slope: number): void;
  /** Reads the states at `state` and writes one value per output at `target`. */
  outputs(timeHours: number, state: number, target: number): void;
  /** Reads the states (or slopes: balances are linear) at `state` and writes one total per balance at `target`. */
  balances(timeHours: number, state: number, target: number): void;
}

/** A kernel that also does the arithmetic of a Runge-Kutta step, where it can keep it beside the right-hand side. */
export interface StepKernel extends DerivativeKernel {
  /**
   * One trial step from the states and their first slope: writes slopes k2 … k9, the states arrived at and their slope k10.
   * Returns the largest estimated error over the states, in units of their tolerance (at most 1 is good; may be not-a-number).
   */
  attempt(timeHours: number, stepHours: number, relativeTolerance: number): number;
  /** Writes the states inside the step, by the weights at `denseWeights`. */
  interpolate(stepHours: number): void;
  /** Makes the states arrived at, and k10, the start of the next step. */
  advance(): void;
}
