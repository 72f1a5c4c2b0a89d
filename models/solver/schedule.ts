/**
 * What happens to a system of equations from outside, as numbers only: the dosing room writes it, the stepper obeys it.
 * States and rates are positions in the system's lists.
 */
export type Change =
  | { readonly kind: 'add'; readonly state: number; readonly amount: number }
  | { readonly kind: 'replace'; readonly state: number; readonly value: number }
  | { readonly kind: 'multiply'; readonly state: number; readonly factor: number }
  /** The input's rate from now on, in amount per hour (the new value, not a difference). */
  | { readonly kind: 'rate'; readonly rate: number; readonly value: number }
  /** Every state back to its initial value. */
  | { readonly kind: 'reset' }
  /**
   * Every state to where repeating `cycle` every `periodHours` leaves it (counters start at their initial value).
   * A period of 0 means constant rates for ever. Within the cycle only its own rates act; the rates in force stay as they were. With `superpose` the steady amounts are added to what is there.
   */
  | {
      readonly kind: 'steady-state';
      readonly periodHours: number;
      readonly cycle: Schedule;
      readonly superpose: boolean;
    };

export interface Stop {
  readonly timeHours: number;
  /** Applied in this order, at one instant. */
  readonly changes: readonly Change[];
}

/** Stops in strictly increasing order of time. */
export type Schedule = readonly Stop[];
