import type { CompiledSystem } from './compileSystem.ts';
import {
  defaultTolerances,
  type IntegrationRequest,
  type IntegrationStop,
  type StopCode,
} from './integration.ts';

/** How many tolerances a non-negative amount may lie below zero: the error of a step and of those before it. */
const negativeAllowance = 10;

/** What one integration carries along: the system's memory, tolerances per state, and counts. */
export class Workspace {
  readonly system: CompiledSystem;
  readonly relativeTolerance: number;
  readonly absoluteTolerances: Float64Array;
  /** The largest size each state has had: what a negative amount is measured against. */
  readonly largest: Float64Array;
  readonly stepLimit: number;
  readonly endHours: number;
  acceptedSteps = 0;
  rejectedSteps = 0;
  evaluations = 0;
  /** Time reached. */
  timeHours = 0;

  /** Writes the parameters, sets every rate to 0 and every state to its initial value. */
  constructor(system: CompiledSystem, request: IntegrationRequest) {
    const { memory, layout, kernel } = system;
    const { stateCount } = layout;
    this.system = system;
    this.relativeTolerance = request.relativeTolerance;
    this.absoluteTolerances = tolerancesOf(request, stateCount);
    this.largest = new Float64Array(stateCount);
    this.stepLimit = request.stepLimit;
    this.endHours = request.endHours;
    memory.set(request.parameters, layout.parameters);
    memory.fill(0, layout.rates, layout.rates + system.rateSymbols.length);
    // The odd place of a padded vector has to stay 0 / 1 = 0 in the error norm.
    memory.fill(1, layout.tolerances, layout.tolerances + layout.paddedCount);
    for (let i = 0; i < stateCount; i++) {
      memory[layout.tolerances + i] = system.isInErrorNorm[i]
        ? this.absoluteTolerances[i]!
        : Number.POSITIVE_INFINITY;
    }
    kernel.prepareRun();
    this.resetStates();
  }

  /** Every state back to its initial value. */
  resetStates(): void {
    const { memory, layout } = this.system;
    memory.copyWithin(layout.state, layout.initials, layout.initials + layout.stateCount);
  }

  /** A coded stop if a state at a position is not finite or negative beyond its tolerance, or null. */
  faultAt(position: number): IntegrationStop | null {
    const faulty = this.#firstFaulty(position);
    if (faulty < 0) return null;
    return Number.isFinite(this.system.memory[position + faulty]!)
      ? this.stop('negative-amount', faulty, 'The amount falls below zero by more than its tolerance.')
      : this.stop('not-finite', faulty, 'The state is not a finite number.');
  }

  stop(code: StopCode, state: number, reason: string): IntegrationStop {
    return this.namedStop(code, this.system.stateSymbols[state] ?? '', reason);
  }

  namedStop(code: StopCode, state: string, reason: string): IntegrationStop {
    return { code, timeHours: this.timeHours, state, reason };
  }

  /**
   * The first state at a position that is not finite, or below zero by more than its tolerance although marked non-negative;
   * -1 if all are well. Keeps the largest sizes.
   */
  #firstFaulty(position: number): number {
    const { memory, isNonNegative } = this.system;
    const { largest, absoluteTolerances, relativeTolerance } = this;
    for (let i = 0; i < largest.length; i++) {
      const value = memory[position + i]!;
      const size = Math.abs(value);
      if (!(size <= Number.MAX_VALUE)) return i;
      if (size > largest[i]!) largest[i] = size;
      if (value < 0 && isNonNegative[i]) {
        if (size > negativeAllowance * (absoluteTolerances[i]! + relativeTolerance * largest[i]!)) return i;
      }
    }
    return -1;
  }

  /** The first of `count` numbers at a position that is not finite, or -1. */
  firstNotFinite(position: number, count: number): number {
    const { memory } = this.system;
    for (let i = 0; i < count; i++) if (!Number.isFinite(memory[position + i]!)) return i;
    return -1;
  }
}

function tolerancesOf(request: IntegrationRequest, stateCount: number): Float64Array {
  const given = request.absoluteTolerances ?? defaultTolerances.absolute;
  return typeof given === 'number' ? new Float64Array(stateCount).fill(given) : given;
}
