import type { Problem } from '#models/language/problem.ts';

/** What a bar of a tornado swings over. */
export type SwingBasis =
  /** From the 5th to the 95th percentile of the spread between patients. */
  | 'variability'
  /** 20 % down and up, where no spread is published. */
  | 'twenty-percent'
  /** The whole range, where the value is 0 and no share of it means anything. */
  | 'range'
  /** From the first to the last of a quantity's named choices. */
  | 'choices';

/** A quantity that is moved, and how far. */
export interface SensitivityFactor {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  readonly basis: SwingBasis;
  readonly low: FactorEnd;
  readonly high: FactorEnd;
}

export interface FactorEnd {
  readonly value: number;
  /** True where the swing would leave the quantity's range and ends at its border. */
  readonly isAtLimit: boolean;
}

/** One quantity moved alone, all others at their values. */
export interface TornadoBar extends SensitivityFactor {
  readonly low: FactorEnd & { readonly measure: number };
  readonly high: FactorEnd & { readonly measure: number };
  /** Distance between the two measures, not negative. */
  readonly swing: number;
}

export interface Tornado {
  /** The measure with every quantity at its value. */
  readonly baseline: number;
  /** The widest first; equal ones by name. */
  readonly bars: readonly TornadoBar[];
  /** Why quantities are left out: a bar is never half a bar. `subject` is the quantity's name. */
  readonly problems: readonly Problem[];
}

/** An axis of a grid: `count` values from `from` to `to`, evenly spaced, both included. */
export interface GridAxis {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export interface SensitivityGrid {
  readonly acrossValues: Float64Array;
  readonly downValues: Float64Array;
  /** One measure per cell, row by row: `measures[row * acrossValues.length + column]`; not-a-number where a run failed. */
  readonly measures: Float64Array;
  readonly problems: readonly Problem[];
}
