import type { EventRow } from '#models/dosing/eventRow.ts';
import type { RunInputs } from '#models/run/run.ts';

/**
 * What differs from one subject to the next. `variability`: each subject is another person, drawn from the published
 * spread between patients. `uncertainty`: each subject is the same typical patient under other typical values, drawn from
 * their published confidence intervals. They are never mixed, so that neither passes for the other.
 */
export type Spread = 'variability' | 'uncertainty';

/** One way of giving the drug; every subject takes every arm. */
export interface PopulationArm {
  readonly id: string;
  readonly label: string;
  readonly events: readonly EventRow[];
}

/**
 * A whole population as plain data. Subjects are numbered from 1 to `size`; a subject depends on the seed, its number and
 * the model alone, so any part of a job can be solved anywhere.
 */
export interface PopulationJob
  extends Pick<RunInputs, 'values' | 'parameterSet' | 'hours' | 'everyHours' | 'relativeTolerance'> {
  readonly arms: readonly PopulationArm[];
  /** Names of the observables whose curves are kept, in the order in which they are stored. */
  readonly observables: readonly string[];
  /** A whole number from 0 to 2^53 - 1. */
  readonly seed: number;
  readonly size: number;
  readonly spread: Spread;
}

/** Subjects `first` to `last`, both included. */
export interface SubjectRange {
  readonly first: number;
  readonly last: number;
}
