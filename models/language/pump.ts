import type { Expression } from './expression.ts';
import type { Place } from './problem.ts';

/**
 * A pump that is more than a rate: a reservoir, a catheter that holds drug on its way, and faults. What its event rows mean is
 * computed before a run (models/dosing/pump), as flows that are constant between instants; the equations see the flows alone.
 */
export interface Pump {
  /** Name of the input whose rows are the programme and its boluses; its symbol is the drug that leaves the catheter's tip. */
  readonly programme: string;
  /** What a run begins with, over conversions, covariates and parameters. */
  readonly constants: Readonly<Record<PumpConstant, Expression>>;
  /** Names of the settings that play each part. */
  readonly settings: Readonly<Record<PumpSetting, string>>;
  /** Names of the states, all counters, that play each part; a refill replaces them. */
  readonly states: Readonly<Record<PumpState, string>>;
  readonly flows: readonly PumpFlow[];
  readonly place: Place;
}

/** A flow of the pump that equations use: a symbol, constant between events. */
export interface PumpFlow {
  readonly role: PumpFlowRole;
  readonly symbol: string;
  readonly label: string;
  readonly unit: string;
  readonly meaning: string;
}

export type PumpConstant = 'reservoir_volume' | 'concentration' | 'dead_volume' | 'primed' | 'low_volume';
export type PumpSetting =
  | 'concentration'
  | 'programmed_concentration'
  | 'flow_fraction'
  | 'lost_fraction'
  | 'refill';
export type PumpState = 'reservoir_volume' | 'predicted_volume' | 'reservoir_drug' | 'catheter_drug';
export type PumpFlowRole = 'reservoir_flow' | 'programmed_flow' | 'reservoir_drug' | 'lost';
