import type { PumpContents, PumpFlows, PumpTimeline } from './pumpTypes.ts';

/** What an interrogation of a pump shows at one time, and what a syringe would find. */
export interface PumpReading extends PumpContents {
  readonly timeHours: number;
  readonly flows: PumpFlows;
  /** Measured less predicted, in mL: above 0 the pump gave less than it counted. */
  readonly discrepancyMillilitre: number;
}

/**
 * A pump at any time of its timeline; at an instant, after what happens then.
 * @throws RangeError outside the timeline (a programmer fault)
 */
export function pumpAt({ segments, endHours }: PumpTimeline, timeHours: number): PumpReading {
  const segment = segments.findLast(({ fromHours }) => fromHours <= timeHours);
  if (segment === undefined || timeHours > endHours) {
    throw new RangeError(`The timeline has no time ${timeHours} h.`);
  }
  const { flows } = segment;
  const hours = timeHours - segment.fromHours;
  const reservoirMillilitre = segment.reservoirMillilitre - flows.reservoir_flow * hours;
  const predictedMillilitre = segment.predictedMillilitre - flows.programmed_flow * hours;
  return {
    timeHours,
    flows,
    reservoirMillilitre,
    predictedMillilitre,
    reservoirMicrogram: segment.reservoirMicrogram - flows.reservoir_drug * hours,
    catheterMicrogram:
      segment.catheterMicrogram + (flows.reservoir_drug - flows.lost - flows.delivered) * hours,
    discrepancyMillilitre: reservoirMillilitre - predictedMillilitre,
  };
}
