import type { PartSink } from '#renderer/synapse/contract/PartSink.ts';
import {
  boundBetaScale,
  potassiumSeats,
  seatStride,
  socketCount,
} from '#renderer/synapse/layout/betaGammaSeats.ts';
import { potassiumPlaces, windowGeometry } from '#renderer/synapse/layout/places.ts';
import { proteinIndexes } from './moleculeIndexes.ts';

/* A potassium channel (GIRK): four quarters, each with an inner and an outer helix and a lobe of the cup below. Sizes are schematic. */

const quarters = 4;
const firstQuarter = Math.PI / 4;
const outerTurn = 0.5;
const helixRadius = 0.5;
const inner = { topRadius: 1.3, topY: 1.7, footRadius: 0.55, footY: -2.2, opens: 0.63 };
const outer = { radius: 2.2, topY: 1.6, footY: -2.3 };
// Directions of the four quarters' inner and outer helices: x and z of each.
const directions = new Float64Array(
  [0, 1, 2, 3].flatMap((quarter) => {
    const angle = firstQuarter + (quarter * Math.PI) / 2;
    return [Math.cos(angle), Math.sin(angle), Math.cos(angle + outerTurn), Math.sin(angle + outerTurn)];
  }),
);
const cup = { out: 1.95, y: -5.3, wide: 1.85, tall: 2.75 };

/** Writes potassium channel `index` open by a fraction 0 to 1, with beta-gamma in its first `sockets` sockets (0 to 4). */
export function writeGirk(sink: PartSink, index: number, open: number, sockets: number): void {
  const place = potassiumPlaces[index]!;
  const y = windowGeometry.membraneBelowY;
  sink.molecule('potassium-channel', index);
  for (let quarter = 0; quarter < quarters; quarter++) {
    const cos = directions[quarter * 4]!;
    const sin = directions[quarter * 4 + 1]!;
    const foot = inner.footRadius + inner.opens * open;
    sink.part();
    sink.capsule(
      place.x + inner.topRadius * cos,
      y + inner.topY,
      place.z + inner.topRadius * sin,
      place.x + foot * cos,
      y + inner.footY,
      place.z + foot * sin,
      helixRadius,
      'potassium-channel',
      1.25,
    );
    const x = place.x + outer.radius * directions[quarter * 4 + 2]!;
    const z = place.z + outer.radius * directions[quarter * 4 + 3]!;
    sink.part();
    sink.capsule(x, y + outer.topY, z, x, y + outer.footY, z, helixRadius, 'potassium-channel', 1);
    sink.part();
    sink.ellipsoid(
      place.x + cup.out * cos,
      y + cup.y,
      place.z + cup.out * sin,
      0,
      0,
      0,
      1,
      cup.wide,
      cup.tall,
      cup.wide,
      'potassium-channel',
      1,
    );
  }
  for (let socket = 0; socket < sockets; socket++) writeSocketed(sink, index, socket);
}

function writeSocketed(sink: PartSink, channel: number, socket: number): void {
  const at = (channel * socketCount + socket) * seatStride;
  sink.molecule('g-protein', proteinIndexes.socketed(channel, socket));
  sink.part();
  sink.solid(
    'Gbeta',
    potassiumSeats[at]!,
    potassiumSeats[at + 1]!,
    potassiumSeats[at + 2]!,
    0,
    potassiumSeats[at + 3]!,
    0,
    potassiumSeats[at + 4]!,
    boundBetaScale,
    'g-beta',
    1,
  );
}
