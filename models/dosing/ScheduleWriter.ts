import type { Change, Schedule, Stop } from '#models/solver/schedule.ts';
import { type DoseOccurrence, doseOccurrences, inTableOrder, isWithin } from './doseOccurrences.ts';
import { isSameInstant } from './dosingLimits.ts';
import type { EventRow } from './eventRow.ts';
import { knownPosition } from './knownPosition.ts';
import { PumpSchedule } from './pump/PumpSchedule.ts';
import { RunningRates } from './RunningRates.ts';
import { SettingValues } from './SettingValues.ts';
import type { ScheduleTarget } from './scheduleFrom.ts';
import { type SteadyCycle, steadyCycle } from './steadyCycle.ts';

/** Walks through checked rows in order of time and writes what they do. */
export class ScheduleWriter {
  private readonly instants: DoseOccurrence[][];
  private readonly target: ScheduleTarget;
  private readonly rates: RunningRates;
  private readonly settings: SettingValues;
  private readonly pump: PumpSchedule | null;
  private readonly rateIndices: readonly number[];
  /** Rows that have begun, with their input; and those whose pending additional doses a later steady state cancels. */
  private readonly begun = new Map<number, number>();
  private readonly cancelled = new Set<number>();

  constructor(rows: readonly EventRow[], target: ScheduleTarget) {
    this.target = target;
    this.instants = doseOccurrences(rows, target.endHours);
    this.rates = new RunningRates(target.inputs.length);
    const rateIndicesOf = (named: readonly { readonly name: string }[]) =>
      named.map(({ name }) => knownPosition(target.rateIndexOf(name), `rate ${name}`));
    this.rateIndices = rateIndicesOf(target.inputs);
    const { settings, initialValueOf } = target;
    this.settings = new SettingValues(settings, rateIndicesOf(settings), initialValueOf);
    const { pump, stateIndexOf } = target;
    this.pump =
      pump &&
      new PumpSchedule(pump, { deliveredIndex: target.rateIndexOf(pump.pump.programme), stateIndexOf });
  }

  write(): Schedule {
    const stops: Stop[] = [];
    let next = 0;
    for (;;) {
      const instant = this.instants[next];
      const rowHours = instant?.[0]?.timeHours ?? Number.POSITIVE_INFINITY;
      const changeHours = this.nextChangeHours();
      const hasRows = rowHours <= changeHours || isSameInstant(rowHours, changeHours);
      // Where an infusion ends as a row begins, the row's time is the one that a person wrote.
      const timeHours = hasRows ? rowHours : changeHours;
      if (timeHours === Number.POSITIVE_INFINITY || !isWithin(timeHours, this.target.endHours)) return stops;
      this.rates.endAt(timeHours);
      const changes: Change[] = this.pump?.advanceTo(timeHours) ?? [];
      if (hasRows) {
        for (const occurrence of [...instant!].sort(inTableOrder)) this.apply(occurrence, changes);
        next++;
      }
      changes.push(...this.settings.changes(), ...this.rates.changes(this.rateIndices));
      const stopHours = Math.min(timeHours, this.target.endHours);
      changes.push(...(this.pump?.changes(stopHours) ?? []));
      if (changes.length > 0) stops.push({ timeHours: stopHours, changes });
    }
  }

  /** The next time in hours at which something happens without a row. */
  private nextChangeHours(): number {
    if (this.settings.areUnwritten) return 0;
    return Math.min(this.rates.nextEndHours(), this.pump?.nextChangeHours() ?? Number.POSITIVE_INFINITY);
  }

  private apply(occurrence: DoseOccurrence, changes: Change[]): void {
    if (this.cancelled.has(occurrence.rowIndex)) return;
    const ofPump = this.pump?.apply(occurrence) ?? [];
    this.applyRow(occurrence, changes);
    changes.push(...ofPump);
  }

  private applyRow(occurrence: DoseOccurrence, changes: Change[]): void {
    const { row, rowIndex, repetition } = occurrence;
    // Only the row itself resets or is a steady state; its additional doses are plain doses (NONMEM, ADDL).
    if ((row.evid === 3 || row.evid === 4) && repetition === 0) this.reset(changes);
    if (row.evid === 3) return;
    if (this.settings.has(row.cmt)) {
      this.settings.set(row.cmt, row.amt);
      return;
    }
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
    if (this.isPump(input)) return;
    if (this.target.inputs[input]!.isProgramme && row.amt === 0) this.rates.setProgramme(input, row.rate);
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
    // Settings hold throughout. With ss 1 programmes run on while the steady state forms, since only a row of their own (or a
    // reset) changes them; with ss 2 the dose is alone, since what it is added to already holds the rest.
    const delivered = this.isPump(input) ? this.pump!.steadyDelivery(row.rate) : row.rate;
    const steady = steadyCycle(
      { ...row, rate: delivered },
      {
        background: [...this.settings.all(), ...(superpose ? [] : this.programmeRates(input))],
        state: isAtOnce ? this.stateOf(input) : null,
        rateIndex: this.rateIndices[input]!,
      },
    );
    const { periodHours, cycle } = steady;
    changes.push({ kind: 'steady-state', periodHours, cycle, superpose });
    if (!superpose) this.cancelDoses(rowIndex);
    if (!this.isPump(input)) this.continueEarlierInfusions(row, input, timeHours, steady);
  }

  /** The programmes that are on, but for one input's, as what they deliver. */
  private programmeRates(exceptInput: number): Change[] {
    const ofPump = this.isPump(exceptInput) ? [] : (this.pump?.steadyRate() ?? []);
    return [...this.rates.programmeRates(this.rateIndices, exceptInput), ...ofPump];
  }

  /** True where the input's rows are those of the pump as an object. */
  private isPump(input: number): boolean {
    return this.pump?.isProgramme(this.target.inputs[input]!.name) ?? false;
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
    return knownPosition(this.target.stateIndexOf(feeds), `state ${feeds}`);
  }
}
