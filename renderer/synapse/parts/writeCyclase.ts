import type { PartSink } from '#renderer/synapse/contract/PartSink.ts';
import { cyclasePlaces, windowGeometry } from '#renderer/synapse/layout/places.ts';

/* Adenylyl cyclase: two sets of six helices side by side, two rods down, a pair of catalytic lobes below. About 6 nm wide, 10 nm tall. */

const helixRadius = 0.5;
const sets = [-1.45, 1.45];
const ring = { helices: 6, wide: 1.15, deep: 1.35, topY: 1.75, footY: -1.75 };
const ringPlaces = new Float64Array(
  Array.from({ length: ring.helices }, (_, helix) => ((helix + 0.5) * Math.PI) / 3).flatMap((angle) => [
    ring.wide * Math.cos(angle),
    ring.deep * Math.sin(angle),
  ]),
);
const rod = { radius: 0.45, topY: -1.8, footY: -4.8, topX: 0.9, footX: 0.45 };
const lobe = { x: 1.35, y: -6.3, z: 0.35, wide: 1.75, tall: 1.95, deep: 1.75 };

/** Writes cyclase `index` under the receiving membrane. */
export function writeCyclase(sink: PartSink, index: number): void {
  const place = cyclasePlaces[index]!;
  const y = windowGeometry.membraneBelowY;
  sink.molecule('cyclase', index);
  for (let set = 0; set < 2; set++) {
    const side = set === 0 ? -1 : 1;
    for (let helix = 0; helix < ring.helices; helix++) {
      const x = place.x + sets[set]! + ringPlaces[helix * 2]!;
      const z = place.z + ringPlaces[helix * 2 + 1]!;
      sink.part();
      sink.capsule(
        x,
        y + ring.topY,
        z,
        x,
        y + ring.footY,
        z,
        helixRadius,
        'cyclase',
        (helix & 1) === 0 ? 1 : 1.14,
      );
    }
    sink.part();
    sink.capsule(
      place.x + side * rod.topX,
      y + rod.topY,
      place.z,
      place.x + side * rod.footX,
      y + rod.footY,
      place.z,
      rod.radius,
      'cyclase',
      1,
    );
    sink.part();
    sink.ellipsoid(
      place.x + side * lobe.x,
      y + lobe.y,
      place.z + side * lobe.z,
      0,
      0,
      0,
      1,
      lobe.wide,
      lobe.tall,
      lobe.deep,
      'cyclase',
      set === 0 ? 1 : 1.2,
    );
  }
}
