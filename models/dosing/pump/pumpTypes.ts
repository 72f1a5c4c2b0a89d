import type { PumpFlowRole } from '#models/language/pump.ts';

/** What a pump begins with, in this run. */
export interface PumpStart {
  readonly reservoirMillilitre: number;
  /** Of the drug in the reservoir, in µg/mL. */
  readonly concentration: number;
  /** Between the reservoir and the catheter's tip. */
  readonly deadMillilitre: number;
  /** Whether the catheter is full of the reservoir's drug at the beginning; otherwise it is full of fluid without drug. */
  readonly isPrimed: boolean;
  /** The predicted volume at which the pump warns. */
  readonly lowMillilitre: number;
}

/** What event rows can change about a pump. */
export interface PumpValues {
  /** Of the drug that the next refill brings, in µg/mL; what is in the reservoir stays as it is. */
  readonly concentration: number;
  /** What the pump believes, in µg/mL: it turns a dose into a flow by it. */
  readonly programmedConcentration: number;
  /** Flow over programmed flow: 0 a stall, 0.4 a kink, 1.3 over-infusion. */
  readonly flowFraction: number;
  /** Share of the flow that a leak at the connector of the catheter takes; 1 is a disconnection. */
  readonly lostFraction: number;
}

/** Every flow of a pump, constant from one instant to the next: mL/h for `…_flow`, µg/h for drug. */
export type PumpFlows = Readonly<Record<PumpFlowRole | 'delivered', number>>;

export type PumpAlarmKind = 'low-reservoir' | 'empty-reservoir' | 'motor-stall' | 'stopped-long';

/** What a pump tells by its sound: critical two tones, non-critical one. */
export interface PumpAlarm {
  readonly timeHours: number;
  readonly kind: PumpAlarmKind;
  readonly severity: 'critical' | 'non-critical';
  readonly words: string;
}

/** What a refill finds: the volume by the pump's own count, and what the syringe draws. */
export interface PumpRefill {
  readonly timeHours: number;
  readonly predictedMillilitre: number;
  readonly measuredMillilitre: number;
  readonly filledMillilitre: number;
  readonly concentration: number;
}

/** What a pump holds at one moment. */
export interface PumpContents {
  readonly reservoirMillilitre: number;
  readonly predictedMillilitre: number;
  readonly reservoirMicrogram: number;
  readonly catheterMicrogram: number;
}

/** One stretch of constant flows, with what the pump holds at its beginning. */
export interface PumpSegment extends PumpContents {
  readonly fromHours: number;
  readonly flows: PumpFlows;
}

/** The whole life of a pump in a run. Exact: every front, end and change stands at its own instant. */
export interface PumpTimeline {
  /** In strictly rising order of time; the last one holds until `endHours`. */
  readonly segments: readonly PumpSegment[];
  readonly alarms: readonly PumpAlarm[];
  readonly refills: readonly PumpRefill[];
  readonly endHours: number;
}
