import type { PartSink } from '#renderer/synapse/contract/PartSink.ts';
import { dashes } from '#renderer/synapse/layout/dashes.ts';
import type { Placing } from '#renderer/synapse/layout/Placing.ts';
import { receptorPlacingsAbove, receptorPlacingsBelow } from '#renderer/synapse/layout/Placing.ts';
import { frontPlane, restSilhouette } from '#renderer/synapse/layout/restSilhouette.ts';

const dashRadius = 0.34;

const seatsOf = (placings: readonly Placing[]): readonly Float32Array[] =>
  placings.map((placing) => {
    const { head, bundles } = restSilhouette(placing, frontPlane);
    return new Float32Array([...dashes(head), ...dashes(bundles)]);
  });

const seatsAbove = seatsOf(receptorPlacingsAbove);
const seatsBelow = seatsOf(receptorPlacingsBelow);

/** Writes the empty seat of a lost receptor: the dashed outline of its head and bundles at rest, facing the reader. */
export function writeLost(sink: PartSink, isAbove: boolean, index: number): void {
  const placing = (isAbove ? receptorPlacingsAbove : receptorPlacingsBelow)[index]!;
  const seat = (isAbove ? seatsAbove : seatsBelow)[index]!;
  sink.molecule(isAbove ? 'receptor-above' : 'receptor-below', index);
  sink.part();
  for (let at = 0; at < seat.length; at += 4) {
    sink.capsule(
      seat[at]!,
      seat[at + 1]!,
      placing.z,
      seat[at + 2]!,
      seat[at + 3]!,
      placing.z,
      dashRadius,
      'lost',
      1,
    );
  }
}
