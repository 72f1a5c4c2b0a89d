import type { Input } from '#models/language/model.ts';
import type { Checked } from '#models/language/problem.ts';
import type { Change, Schedule, Stop } from '#models/solver/schedule.ts';
import { checkEventRows } from './checkEventRows.ts';
import { type DoseOccurrence, doseOccurrences, inTableOrder, isWithin } from './doseOccurrences.ts';
import { isSameInstant } from './dosingLimits.ts';
import type { EventRow } from './eventRow.ts';
import { RunningRates } from './RunningRates.ts';
import { type SteadyCycle, steadyCycle } from './steadyCycle.ts';

export interface ScheduleTarget {
  readonly inputs: readonly Input[];
  /** Position of a state, by name, in the solver's list. */
  readonly stateIndexOf: (stateName: string) => number;
  /** Position of an input's rate, by the input's name, in the solver's list. */
  readonly rateIndexOf: (inputName: string) => number;
  /** The run's end; what happens exactly then still counts, what comes later is dropped. Not a number: nothing happens. */
  readonly endHours: number;
}

/**
 * What an event table does to the equations, instant by instant (docs/decisions/dosing-event-meaning.md). Rates are absolute:
 * the sum of the infusions that run from then on. Returns every problem of the rows, by the rules of `checkEventRows`.
 * @throws RangeError when a state or rate has no position (a programmer fault)
 */
export function scheduleFrom(rows: readonly EventRow[], target: ScheduleTarget): Checked<Schedule> {
  const problems = checkEventRows(rows, target.inputs);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: new ScheduleWriter(rows, target).write() };
}

class ScheduleWriter {
  private readonly instants: DoseOccurrence[][];
  private readonly target: ScheduleTarget;
  private readonly rates: RunningRates;
  private readonly rateIndices: readonly number[];
  /** Rows that have begun, with their input; and those whose pending additional doses a later steady state cancels. */
  private readonly begun = new Map<number, number>();
  private readonly cancelled = new Set<number>();

  constructor(rows: readonly EventRow[], target: ScheduleTarget) {
    this.target = target;
    this.instants = doseOccurrences(rows, target.endHours);
    this.rates = new RunningRates(target.inputs.length);
    this.rateIndices = target.inputs.map(({ name }) => known(target.rateIndexOf(name), `input ${name}`));
  }

  write(): Schedule {
    const stops: Stop[] = [];
    let next = 0;
    for (;;) {
      const instant = this.instants[next];
      const rowHours = instant?.[0]?.timeHours ?? Number.POSITIVE_INFINITY;
      const endHours = this.rates.nextEndHours();
      const hasRows = rowHours <= endHours || isSameInstant(rowHours, endHours);
      // Where an infusion ends as a row begins, the row's time is the one that a person wrote.
      const timeHours = hasRows ? rowHours : endHours;
      if (timeHours === Number.POSITIVE_INFINITY || !isWithin(timeHours, this.target.endHours)) return stops;
      this.rates.endAt(timeHours);
      const changes: Change[] = [];
      if (hasRows) {
        for (const occurrence of [...instant!].sort(inTableOrder)) this.apply(occurrence, changes);
        next++;
      }
      changes.push(...this.rates.changes(this.rateIndices));
      if (changes.length > 0) stops.push({ timeHours: Math.min(timeHours, this.target.endHours), changes });
    }
  }

  private apply(occurrence: DoseOccurrence, changes: Change[]): void {
    const { row, rowIndex, repetition } = occurrence;
    if (this.cancelled.has(rowIndex)) return;
    // Only the row itself resets or is a steady state; its additional doses are plain doses (NONMEM, ADDL).
    if ((row.evid === 3 || row.evid === 4) && repetition === 0) this.reset(changes);
    if (row.evid === 3) return;
    const input = this.target.inputs.findIndex(({ name }) => name === row.cmt);
    this.begun.set(rowIndex, input);
    if (row.evid === 5) changes.push({ kind: 'replace', state: this.stateOf(input), value: row.amt });
    else if (row.evid === 6) changes.push({ kind: 'multiply', state: this.stateOf(input), factor: row.amt });
    else this.give(occurrence, input, changes);
  }

  private reset(changes: Change[]): void {
    changes.push({ kind: 'reset' });
    this.rates.stopAll();
  }

  private give(
    { row, rowIndex, repetition, timeHours }: DoseOccurrence,
    input: number,
    changes: Change[],
  ): void {
    if (row.ss > 0 && repetition === 0) this.reachSteadyState(row, rowIndex, input, timeHours, changes);
    if (this.target.inputs[input]!.isProgramme) this.rates.setProgramme(input, row.rate);
    // An infusion for ever (amt 0) has reached its steady state and ends now, as in NONMEM and rxode2.
    else if (row.amt === 0) return;
    else if (row.rate === 0) changes.push({ kind: 'add', state: this.stateOf(input), amount: row.amt });
    else this.rates.start(input, row.rate, timeHours + row.amt / row.rate);
  }

  /** Within a steady cycle only the cycle's own rates act, and afterwards the rates are as before (`findSteadyState`). */
  private reachSteadyState(
    row: EventRow,
    rowIndex: number,
    input: number,
    timeHours: number,
    changes: Change[],
  ): void {
    const superpose = row.ss === 2;
    const isAtOnce = row.rate === 0 && row.ii > 0;
    // With ss 1 programmes run on while the steady state forms, since only a row of their own (or a reset) changes them;
    // with ss 2 the dose is alone, since what it is added to already holds the rest.
    const steady = steadyCycle(row, {
      background: superpose ? [] : this.rates.programmeRates(this.rateIndices, input),
      state: isAtOnce ? this.stateOf(input) : null,
      rateIndex: this.rateIndices[input]!,
    });
    const { periodHours, cycle } = steady;
    changes.push({ kind: 'steady-state', periodHours, cycle, superpose });
    if (!superpose) this.cancelDoses(rowIndex);
    this.continueEarlierInfusions(row, input, timeHours, steady);
  }

  /** NONMEM, SS = 1: infusions in progress and pending additional doses end. Dialysis and programmes are no doses. */
  private cancelDoses(steadyRow: number): void {
    const isDose = (input: number) => {
      const { feeds, isProgramme } = this.target.inputs[input]!;
      return feeds !== null && !isProgramme;
    };
    this.rates.cancel(isDose);
    for (const [rowIndex, input] of this.begun) {
      if (rowIndex !== steadyRow && isDose(input)) this.cancelled.add(rowIndex);
    }
  }

  /** Infusions longer than the interval: those of the imagined earlier doses run out one after another. */
  private continueEarlierInfusions(
    row: EventRow,
    input: number,
    timeHours: number,
    steady: SteadyCycle,
  ): void {
    const durationHours = row.amt / row.rate;
    for (let back = steady.earlierInfusions; back > 0; back--) {
      const endHours = timeHours + (durationHours - back * row.ii);
      if (!isSameInstant(endHours, timeHours)) this.rates.start(input, row.rate, endHours);
    }
  }

  private stateOf(input: number): number {
    const { feeds, name } = this.target.inputs[input]!;
    if (feeds === null) throw new RangeError(`The input ${name} feeds no state.`);
    return known(this.target.stateIndexOf(feeds), `state ${feeds}`);
  }
}

function known(index: number, what: string): number {
  if (!Number.isInteger(index) || index < 0) throw new RangeError(`The ${what} has no position.`);
  return index;
}
