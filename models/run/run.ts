import type { EventRow } from '#models/dosing/eventRow.ts';
import type { Problem } from '#models/language/problem.ts';

/** Everything that determines a run; same inputs, same bits. */
export interface RunInputs {
  /** Covariates and parameters that differ from the model file (and from the parameter set, which they override), by name. */
  readonly values: Readonly<Record<string, number>>;
  readonly parameterSet: string | null;
  readonly events: readonly EventRow[];
  readonly hours: number;
  /** Spacing of the output times; instants of events are output times as well unless `onlyEvery`. */
  readonly everyHours: number;
  readonly onlyEvery?: boolean;
  readonly relativeTolerance?: number;
}

/** The solved run. Every array has one value per time; at an instant with events the value is that after them. */
export interface Solution {
  readonly timesHours: Float64Array;
  /** By observable name, in the observable's unit. */
  readonly series: Readonly<Record<string, Float64Array>>;
  readonly diagnostics: RunDiagnostics;
}

export interface RunDiagnostics {
  readonly backend: 'interpreter' | 'webassembly';
  readonly relativeTolerance: number;
  readonly acceptedSteps: number;
  readonly rejectedSteps: number;
  readonly evaluations: number;
  /** Largest drift of a balance, relative to the drug given. */
  readonly balanceDrift: number;
}

/** Inputs, what was solved, what went wrong. A run that stopped early keeps what it solved. */
export interface Run {
  readonly inputs: RunInputs;
  readonly solution: Solution | null;
  readonly problems: readonly Problem[];
}
