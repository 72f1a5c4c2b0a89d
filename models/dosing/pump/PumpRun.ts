import type { Pump, PumpSetting, PumpState } from '#models/language/pump.ts';
import type { DoseOccurrence } from '../doseOccurrences.ts';
import { isSameInstant } from '../dosingLimits.ts';
import { PumpAlarms } from './PumpAlarms.ts';
import { PumpMachine } from './PumpMachine.ts';
import type { PumpFlows, PumpRefill, PumpSegment, PumpStart, PumpTimeline, PumpValues } from './pumpTypes.ts';

/** A pump of a model with the numbers of one run. */
export interface PumpSetup {
  readonly pump: Pump;
  readonly start: PumpStart;
  readonly values: PumpValues;
}

/** A state that an event puts somewhere else: a refill, an empty reservoir. */
export interface PumpReplacement {
  readonly role: PumpState;
  readonly value: number;
}

/** Leads a pump through the rows of an event table, in order of time, and writes its timeline down. */
export class PumpRun {
  private readonly pump: Pump;
  private readonly start: PumpStart;
  private readonly machine: PumpMachine;
  private readonly alarms: PumpAlarms;
  private readonly segments: PumpSegment[] = [];
  private readonly refills: PumpRefill[] = [];

  constructor({ pump, start, values }: PumpSetup) {
    this.pump = pump;
    this.start = start;
    this.machine = new PumpMachine(start, values);
    this.alarms = new PumpAlarms(start.lowMillilitre);
    this.settle(0);
  }

  /** The next time at which something changes of itself. */
  nextChangeHours(): number {
    return Math.min(this.machine.nextChangeHours(), this.alarms.stopAlarmHours);
  }

  /** Moves on to a time not beyond the next change; says which states are exactly 0 from then on. */
  advanceTo(timeHours: number): PumpReplacement[] {
    const { isEmptied, isCountedEmpty } = this.machine.advanceTo(timeHours);
    const emptied: readonly PumpState[] = isEmptied ? ['reservoir_volume', 'reservoir_drug'] : [];
    const counted: readonly PumpState[] = isCountedEmpty ? ['predicted_volume'] : [];
    return [...emptied, ...counted].map((role) => ({ role, value: 0 }));
  }

  /** What a row does to the pump, rows of other inputs included: a reset and a steady state start it anew. */
  apply({ row, repetition, timeHours }: DoseOccurrence): PumpReplacement[] {
    const { machine, pump } = this;
    const replaced: PumpReplacement[] = [];
    if ((row.evid === 3 || row.evid === 4) && repetition === 0) {
      machine.stop();
      machine.restart(this.start.isPrimed);
    }
    if (row.ss === 1 && repetition === 0) {
      machine.restart(true);
      if (!this.start.isPrimed)
        replaced.push({ role: 'catheter_drug', value: machine.contents.catheterMicrogram });
    }
    if (row.evid === 1 && row.cmt === pump.programme) {
      if (row.amt > 0) machine.startBolus(row.rate, timeHours + row.amt / row.rate);
      else machine.setProgramme(row.rate);
    }
    const role = row.evid === 5 ? this.roleOf(row.cmt) : null;
    if (role === 'refill') replaced.push(...this.refill(row.amt, timeHours));
    else if (role !== null) {
      machine.values = { ...machine.values, [valueKeys[role]]: row.amt };
    }
    return replaced;
  }

  /** The end of an instant: alarms look, and what holds from now on is written down. */
  settle(timeHours: number): { readonly flows: PumpFlows; readonly replaced: readonly PumpReplacement[] } {
    const { machine } = this;
    const replaced: PumpReplacement[] = [];
    // A hair of fluid before a front is gone at once where the flow has just risen: still the same instant.
    while (isSameInstant(machine.nextChangeHours(), timeHours)) replaced.push(...this.advanceTo(timeHours));
    const { flows, contents } = machine;
    const isRunning = machine.doseRate > 0;
    const isStalled = isRunning && machine.values.flowFraction === 0;
    this.alarms.look({ timeHours, isRunning, isStalled, predictedMillilitre: contents.predictedMillilitre });
    if (this.segments.at(-1)?.fromHours === timeHours) this.segments.pop();
    this.segments.push({ fromHours: timeHours, flows, ...contents });
    return { flows, replaced };
  }

  /** What the programme as it is now delivers in the end. */
  steadyDelivery(doseRate: number): number {
    return this.machine.steadyDelivery(doseRate);
  }

  /** The dose rate of the programme alone, in µg/h: a bolus is no part of a steady state. */
  get programmeRate(): number {
    return this.machine.programmeRate;
  }

  timeline(endHours: number): PumpTimeline {
    const { segments, refills, alarms } = this;
    return { segments, refills, alarms: alarms.raised, endHours };
  }

  private refill(millilitre: number, timeHours: number): PumpReplacement[] {
    const { reservoirMillilitre, predictedMillilitre } = this.machine.contents;
    this.machine.refill(millilitre);
    this.refills.push({
      timeHours,
      predictedMillilitre,
      measuredMillilitre: reservoirMillilitre,
      filledMillilitre: millilitre,
      concentration: this.machine.concentration,
    });
    return [
      { role: 'reservoir_volume', value: millilitre },
      { role: 'predicted_volume', value: millilitre },
      { role: 'reservoir_drug', value: this.machine.contents.reservoirMicrogram },
    ];
  }

  private roleOf(name: string): PumpSetting | null {
    const roles = Object.keys(this.pump.settings) as PumpSetting[];
    return roles.find((role) => this.pump.settings[role] === name) ?? null;
  }
}

const valueKeys: Readonly<Record<Exclude<PumpSetting, 'refill'>, keyof PumpValues>> = {
  concentration: 'concentration',
  programmed_concentration: 'programmedConcentration',
  flow_fraction: 'flowFraction',
  lost_fraction: 'lostFraction',
};
