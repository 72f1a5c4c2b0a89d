import type { PartSink } from '#renderer/synapse/contract/PartSink.ts';
import { chargeHeights, chargePlaces, windowGeometry } from '#renderer/synapse/layout/places.ts';

const leastSize = 0.9;
const mostSize = 2.6;

/** Writes 24 marks on the receiving membrane, plus outside and minus inside; `size` 0 (at -50 mV) to 1 (at -90 mV). */
export function writeChargeMarks(sink: PartSink, size: number): void {
  const across = leastSize + (mostSize - leastSize) * size;
  const y = windowGeometry.membraneBelowY;
  sink.molecule('membrane-below', 1);
  for (let i = 0; i < chargePlaces.length; i++) {
    const place = chargePlaces[i]!;
    sink.part();
    sink.charge(place.x, y + chargeHeights.outside, place.z, across, 1);
    sink.part();
    sink.charge(place.x, y + chargeHeights.inside, place.z, across, -1);
  }
}
