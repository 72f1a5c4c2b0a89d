import type { PumpConstant, PumpFlowRole, PumpSetting, PumpState } from './pump.ts';
import { type Unit, unitOf } from './unit.ts';

const pure = unitOf([]);
const millilitre = unitOf([['mL', 1]]);
const microgram = unitOf([['ug', 1]]);
const concentration = unitOf([
  ['ug', 1],
  ['mL', -1],
]);
const millilitrePerHour = unitOf([
  ['mL', 1],
  ['h', -1],
]);
const microgramPerHour = unitOf([
  ['ug', 1],
  ['h', -1],
]);

/** The unit of each part of a pump: what is computed before a run and what the equations say must be in one unit. */
export const pumpUnits: {
  readonly programme: Unit;
  readonly constants: Readonly<Record<PumpConstant, Unit>>;
  readonly settings: Readonly<Record<PumpSetting, Unit>>;
  readonly states: Readonly<Record<PumpState, Unit>>;
  readonly flows: Readonly<Record<PumpFlowRole, Unit>>;
} = {
  programme: microgram,
  constants: {
    reservoir_volume: millilitre,
    concentration,
    dead_volume: millilitre,
    primed: pure,
    low_volume: millilitre,
  },
  settings: {
    concentration,
    programmed_concentration: concentration,
    flow_fraction: pure,
    lost_fraction: pure,
    refill: millilitre,
  },
  states: {
    reservoir_volume: millilitre,
    predicted_volume: millilitre,
    reservoir_drug: microgram,
    catheter_drug: microgram,
  },
  flows: {
    reservoir_flow: millilitrePerHour,
    programmed_flow: millilitrePerHour,
    reservoir_drug: microgramPerHour,
    lost: microgramPerHour,
  },
};

/** The parts of one kind, in the order of the table above. */
export function pumpParts<Part extends string>(units: Readonly<Record<Part, Unit>>): readonly Part[] {
  return Object.keys(units) as Part[];
}
