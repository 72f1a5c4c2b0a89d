/** When a route gives drug, or something else happens; the lanes under the charts have this shape too. */
export interface TransportLane {
  readonly look: 'tablets' | 'pump' | 'events';
  readonly doseTimesHours: readonly number[];
  readonly spansHours: readonly { readonly fromHours: number; readonly toHours: number }[];
}

// Closer than a second is the same instant.
const sameInstantHours = 1 / 3600;

/** Every instant worth jumping to, in order: doses, and where a flow starts or ends inside the run. */
export function instantsOf(lanes: readonly TransportLane[], endHours: number): readonly number[] {
  const all = lanes.flatMap(({ doseTimesHours, spansHours }) => [
    ...doseTimesHours,
    ...spansHours.flatMap(({ fromHours, toHours }) => [fromHours, toHours]),
  ]);
  return all
    .filter((time) => time > sameInstantHours && time < endHours - sameInstantHours)
    .sort((one, other) => one - other)
    .filter((time, index, sorted) => index === 0 || time - sorted[index - 1]! > sameInstantHours);
}

/** The last instant before a time, or the start of the run. */
export function instantBefore(instants: readonly number[], timeHours: number): number {
  return instants.findLast((instant) => instant < timeHours - sameInstantHours) ?? 0;
}

/** The next instant after a time, or the end of the run. */
export function instantAfter(instants: readonly number[], timeHours: number, endHours: number): number {
  return instants.find((instant) => instant > timeHours + sameInstantHours) ?? endHours;
}
