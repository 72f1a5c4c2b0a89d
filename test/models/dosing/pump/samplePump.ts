import type { EventRow } from '#models/dosing/eventRow.ts';
import type { PumpSetup } from '#models/dosing/pump/PumpRun.ts';
import { pumpTimeline } from '#models/dosing/pump/pumpTimeline.ts';
import type { PumpStart, PumpTimeline, PumpValues } from '#models/dosing/pump/pumpTypes.ts';
import type { Pump } from '#models/language/pump.ts';

const one = { kind: 'number', value: 1 } as const;

/** A pump as a model file describes it; its constants are read by the run, not here. */
export const pump: Pump = {
  programme: 'pump',
  constants: { reservoir_volume: one, concentration: one, dead_volume: one, primed: one, low_volume: one },
  settings: {
    concentration: 'concentration',
    programmed_concentration: 'programmed',
    flow_fraction: 'flow',
    lost_fraction: 'leak',
    refill: 'refill',
  },
  states: {
    reservoir_volume: 'reservoir',
    predicted_volume: 'predicted',
    reservoir_drug: 'drug',
    catheter_drug: 'catheter',
  },
  flows: (['reservoir_flow', 'programmed_flow', 'reservoir_drug', 'lost'] as const).map((role) => ({
    role,
    symbol: role,
    label: role,
    unit: '1',
    meaning: '',
  })),
  place: { file: 'test', line: 1, column: 1 },
};

/** 20 mL of 2,000 µg/mL, a dead volume of 0.38 mL full of drug, a warning at 2 mL. */
export function setup(start: Partial<PumpStart> = {}, values: Partial<PumpValues> = {}): PumpSetup {
  const concentration = start.concentration ?? 2000;
  return {
    pump,
    start: {
      reservoirMillilitre: 20,
      concentration,
      deadMillilitre: 0.38,
      isPrimed: true,
      lowMillilitre: 2,
      ...start,
    },
    values: {
      concentration,
      programmedConcentration: concentration,
      flowFraction: 1,
      lostFraction: 0,
      ...values,
    },
  };
}

const empty: EventRow = { time: 0, evid: 1, cmt: 'pump', amt: 0, rate: 0, ii: 0, addl: 0, ss: 0 };

/** A row of the programme: from then on so many µg a day. */
export function programme(time: number, microgramPerDay: number, rest: Partial<EventRow> = {}): EventRow {
  return { ...empty, time, rate: microgramPerDay / 24, ...rest };
}

export function bolus(
  time: number,
  microgram: number,
  hours: number,
  rest: Partial<EventRow> = {},
): EventRow {
  return { ...empty, time, amt: microgram, rate: microgram / hours, ...rest };
}

export function set(time: number, cmt: string, amt: number): EventRow {
  return { ...empty, time, evid: 5, cmt, amt };
}

export function timelineOf(rows: readonly EventRow[], of = setup(), endHours = 240): PumpTimeline {
  return pumpTimeline(rows, of, endHours);
}

/** The times at which another amount leaves the tip, with what leaves then in µg/day. */
export function deliveries({ segments }: PumpTimeline): readonly (readonly [number, number])[] {
  return segments
    .map(({ fromHours, flows }) => [fromHours, 24 * flows.delivered] as const)
    .filter(([, rate], index, all) => index === 0 || rate !== all[index - 1]![1]);
}
