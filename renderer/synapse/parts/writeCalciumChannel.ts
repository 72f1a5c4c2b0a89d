import type { PartSink } from '#renderer/synapse/contract/PartSink.ts';
import { boundBetaScale, calciumSeats, seatStride } from '#renderer/synapse/layout/betaGammaSeats.ts';
import { calciumPlaces, isBehindCut, windowGeometry } from '#renderer/synapse/layout/places.ts';
import { proteinIndexes } from './moleculeIndexes.ts';

/* A calcium channel (CaV2) of the sending membrane: its outside looks down into the cleft. Sizes are schematic. */

const helixRadius = 0.5;
/** Behind the cut helices end inside the membrane, so that no tips litter it. */
const sunk = 0.75;
const sensor = { helices: 4, fan: 0.3, radii: [4.1, 3.3], feet: [0.3, -0.12], y: 2.1, tone: 1 };
const pore = { radii: [1.9, 1], turns: [0.35, -0.3], foot: 0.25, y: 1.9, opens: 0.5, tone: 1.25 };

// Of each helix: directions of its outer and inner end (x, z twice), radius, tone, how much it opens, half height.
const rodStride = 8;
const rods = new Float64Array(
  [0, 1, 2, 3].flatMap((quarter) => {
    const angle = Math.PI / 4 + (quarter * Math.PI) / 2;
    const rod = (at: number, foot: number, rest: readonly number[]) => [
      Math.cos(at),
      Math.sin(at),
      Math.cos(foot),
      Math.sin(foot),
      ...rest,
    ];
    const sensors = Array.from({ length: sensor.helices }, (_, helix) => {
      const at = angle + (helix - 1.5) * sensor.fan;
      return rod(at, at + sensor.feet[helix & 1]!, [sensor.radii[helix & 1]!, sensor.tone, 0, sensor.y]);
    });
    const pores = pore.radii.map((radius, helix) => {
      const at = angle + pore.turns[helix]!;
      return rod(at, at + pore.foot, [radius, pore.tone, pore.opens, pore.y]);
    });
    return [...sensors, ...pores].flat();
  }),
);

/** Ellipsoids of alpha2delta: x, depth into the cleft, z, and three radii. */
const cap = [
  [0.5, 4.2, 0.2, 3.1, 2.3, 3],
  [-0.9, 7.6, 0.7, 2.6, 2.7, 2.4],
  [1.9, 7.3, -0.5, 2.2, 2.2, 2.2],
] as const;
const beta = { x: 0.4, y: 4.6, wide: 2.6, tall: 1.9, deep: 2.1 };

/** Writes calcium channel `index` open by a fraction 0 to 1; held: with beta-gamma beside it. */
export function writeCalciumChannel(sink: PartSink, index: number, open: number, isHeld: boolean): void {
  const place = calciumPlaces[index]!;
  const y = windowGeometry.membraneAboveY;
  sink.molecule('calcium-channel', index);
  writeRods(sink, place.x, y, place.z, open);
  for (let k = 0; k < cap.length; k++) {
    const lobe = cap[k]!;
    sink.part();
    sink.ellipsoid(
      place.x + lobe[0],
      y - lobe[1],
      place.z + lobe[2],
      0,
      0,
      0,
      1,
      lobe[3],
      lobe[4],
      lobe[5],
      'calcium-channel',
      1.42,
    );
  }
  sink.part();
  sink.ellipsoid(
    place.x + beta.x,
    y + beta.y,
    place.z,
    0,
    0,
    0,
    1,
    beta.wide,
    beta.tall,
    beta.deep,
    'calcium-beta',
    1,
  );
  if (isHeld) writeHolder(sink, index);
}

function writeRods(sink: PartSink, x: number, y: number, z: number, open: number): void {
  const long = isBehindCut(z) ? sunk : 1;
  for (let at = 0; at < rods.length; at += rodStride) {
    // An open pore stands wider by the same amount all along.
    const wider = rods[at + 6]! * open;
    sink.part();
    sink.capsule(
      x + rods[at]! * (rods[at + 4]! + wider),
      y - rods[at + 7]! * long,
      z + rods[at + 1]! * (rods[at + 4]! + wider),
      x + rods[at + 2]! * (rods[at + 4]! + wider),
      y + rods[at + 7]! * long,
      z + rods[at + 3]! * (rods[at + 4]! + wider),
      helixRadius,
      'calcium-channel',
      rods[at + 5]!,
    );
  }
}

function writeHolder(sink: PartSink, index: number): void {
  const at = index * seatStride;
  sink.molecule('g-protein', proteinIndexes.heldBy(index));
  sink.part();
  sink.solid(
    'Gbeta',
    calciumSeats[at]!,
    calciumSeats[at + 1]!,
    calciumSeats[at + 2]!,
    0,
    calciumSeats[at + 3]!,
    0,
    calciumSeats[at + 4]!,
    boundBetaScale,
    'g-beta',
    1,
  );
}
