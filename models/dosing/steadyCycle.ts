import type { Change, Schedule } from '#models/solver/schedule.ts';
import { isSameInstant } from './dosingLimits.ts';
import type { EventRow } from './eventRow.ts';

/** The cycle whose endless repetition a steady-state row asks for. */
export interface SteadyCycle {
  readonly periodHours: number;
  readonly cycle: Schedule;
  /** How many earlier infusions still run when the row's own dose is given: duration / ii, where that is above 1. */
  readonly earlierInfusions: number;
}

/** Where the row's dose goes, and what runs meanwhile. */
export interface SteadySetting {
  /** Rates that hold throughout the cycle; every other input stands still. */
  readonly background: readonly Change[];
  /** Position of the state that receives a dose at once; null for infusions. */
  readonly state: number | null;
  readonly rateIndex: number;
}

/**
 * The steady-state cycle of one dose row, as seen from the moment just before its dose.
 * @throws RangeError for a dose at once without a state (a programmer fault)
 */
export function steadyCycle(
  { amt, rate, ii }: EventRow,
  { background, state, rateIndex }: SteadySetting,
): SteadyCycle {
  const setRate = (value: number): Change => ({ kind: 'rate', rate: rateIndex, value });
  if (ii === 0) {
    return {
      periodHours: 0,
      cycle: [{ timeHours: 0, changes: [...background, setRate(rate)] }],
      earlierInfusions: 0,
    };
  }
  if (rate === 0) {
    if (state === null) throw new RangeError('A dose at once needs a state to receive it.');
    const add: Change = { kind: 'add', state, amount: amt };
    return {
      periodHours: ii,
      cycle: [{ timeHours: 0, changes: [...background, add] }],
      earlierInfusions: 0,
    };
  }
  const durationHours = amt / rate;
  const nearestWhole = Math.round(durationHours / ii);
  const fillsCycles = nearestWhole > 0 && isSameInstant(durationHours, nearestWhole * ii);
  const earlierInfusions = fillsCycles ? nearestWhole - 1 : Math.floor(durationHours / ii);
  const start = {
    timeHours: 0,
    changes: [...background, setRate(rateOfTogether(rate, earlierInfusions + 1))],
  };
  // Where infusions fill whole cycles, one ends exactly as the next begins and the rate never changes.
  const cycle = fillsCycles
    ? [start]
    : [
        start,
        {
          timeHours: durationHours - earlierInfusions * ii,
          changes: [setRate(rateOfTogether(rate, earlierInfusions))],
        },
      ];
  return { periodHours: ii, cycle, earlierInfusions };
}

/** A sum, as running infusions are summed, so that the cycle and what follows agree to the last bit. */
function rateOfTogether(rate: number, count: number): number {
  let sum = 0;
  for (let index = 0; index < count; index++) sum += rate;
  return sum;
}
