import type { Schedule } from './schedule.ts';

/** What to integrate, from 0 h on. */
export interface IntegrationRequest {
  /** One value per parameter, in the system's order. */
  readonly parameters: Float64Array;
  readonly schedule: Schedule;
  readonly endHours: number;
  /** In non-decreasing order, within 0 and `endHours`. */
  readonly outputTimesHours: Float64Array;
  readonly relativeTolerance: number;
  /** Per state in its own unit, or one number for all; `defaultTolerances.absolute` where it is left out. */
  readonly absoluteTolerances?: Float64Array | number;
  /** Most steps, accepted and rejected, that the whole integration may take; steps towards a steady state count too. */
  readonly stepLimit: number;
  /** Also record every state at every output time. */
  readonly withStates?: boolean;
  /** Arrays to write to, one per output and at least as long as the output times; new ones are made where this is left out. */
  readonly outputBuffers?: readonly Float64Array[];
}

export interface Integration {
  /** Per output, one value per output time; at an instant with changes the value after them. Cut at a stop. */
  readonly outputs: readonly Float64Array[];
  /** Per state, likewise; null unless asked for. */
  readonly states: readonly Float64Array[] | null;
  readonly acceptedSteps: number;
  readonly rejectedSteps: number;
  readonly evaluations: number;
  /** Largest drift of a balance, relative to what was given. */
  readonly balanceDrift: number;
  /** How far the solution reaches. */
  readonly lastTimeHours: number;
  /** Why it ended early, or null. */
  readonly stop: IntegrationStop | null;
}

export type StopCode =
  | 'step-limit'
  | 'step-too-small'
  | 'stiff'
  | 'not-finite'
  | 'negative-amount'
  | 'balance-drift'
  | 'no-steady-state';

export interface IntegrationStop {
  readonly code: StopCode;
  readonly timeHours: number;
  /** Symbol of the state that stopped it, or name of the output or balance concerned. */
  readonly state: string;
  readonly reason: string;
}

/**
 * Tolerances that keep the whole solution, dense output included, within 1e-6 of the exact one down to a millionth of each
 * state's largest value (measured: docs/decisions/solver-method.md). The absolute one is in the states' own units.
 */
export const defaultTolerances = { relative: 1e-7, absolute: 1e-12 } as const;

/** Twice what a year of three large doses a day takes (108,000); a run of 72 h takes some 700. */
export const defaultStepLimit = 250_000;
