import type { PartSink } from '#renderer/synapse/contract/PartSink.ts';
import { sceneCounts } from '#renderer/synapse/contract/SynapseMoment.ts';
import { reservePlaces, vesicleGeometry, vesiclePlaces } from '#renderer/synapse/layout/places.ts';
import { grainPlaces, vesicleGrains } from '#renderer/synapse/layout/vesicleGrains.ts';
import { grainIndexes } from './moleculeIndexes.ts';

export const grainRadius = 0.95;

/** Writes docked vesicle `index`, cut open towards the reader, fused by a fraction 0 to 1, with so many grains left inside. */
export function writeVesicle(sink: PartSink, index: number, fusion: number, grains: number): void {
  const place = vesiclePlaces[index]!;
  const y = place.y - vesicleGeometry.fusedDrop * fusion;
  sink.molecule('vesicle', index);
  sink.part();
  sink.vesicle(place.x, y, place.z, true, vesicleGeometry.fusedGap * fusion);
  const shown = Math.min(grains, grainPlaces);
  for (let grain = 0; grain < shown; grain++) {
    // Each vesicle starts at another place of the same scatter.
    const at = ((grain + index * 16) % grainPlaces) * 3;
    sink.molecule('glutamate', grainIndexes.inside(index, grain));
    sink.part();
    sink.bead(
      place.x + vesicleGrains[at]!,
      y + vesicleGrains[at + 1]!,
      place.z + vesicleGrains[at + 2]!,
      grainRadius,
      'glutamate',
      1,
    );
  }
}

/** Writes reserve vesicle `index`, whole. */
export function writeReserve(sink: PartSink, index: number): void {
  const place = reservePlaces[index]!;
  sink.molecule('vesicle', sceneCounts.dockedVesicles + index);
  sink.part();
  sink.vesicle(place.x, place.y, place.z, false, 0);
}
