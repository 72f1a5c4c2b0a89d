import type { SynapseFrame } from '#renderer/synapse/contract/SynapseFrame.ts';
import { type BeadCloud, type SynapseMoment, sceneCounts } from '#renderer/synapse/contract/SynapseMoment.ts';
import { cyclasePlaces, windowGeometry } from '#renderer/synapse/layout/places.ts';
import { folded, homeFraction, walkOffset } from './beadWalk.ts';
import { fractionAt, streamKey, streams } from './seededRandom.ts';

/** Tonic GABA: the same in every state. */
export const gabaCount = 12;
/** Grains of cAMP at rest; their number follows its level. */
export const restingCyclicAmpGrains = 12;

const { membraneAboveY, membraneBelowY, slabHalfThickness, backZ } = windowGeometry;

/** A box that beads keep to, and how far they walk in it, nm. */
export interface BeadBox {
  readonly fromX: number;
  readonly toX: number;
  readonly fromY: number;
  readonly toY: number;
  readonly fromZ: number;
  readonly toZ: number;
  readonly reachX: number;
  readonly reachY: number;
  readonly reachZ: number;
  readonly jitter: number;
}

/** The cleft, with the open ends at both sides. */
export const cleftBox: BeadBox = {
  fromX: -62,
  toX: 62,
  fromY: membraneBelowY + slabHalfThickness + 1.4,
  toY: membraneAboveY - slabHalfThickness - 1.4,
  fromZ: backZ + 6,
  toZ: 5,
  reachX: 7,
  reachY: 5,
  reachZ: 6,
  jitter: 0.4,
};

/** One bead of a box at its instant. */
export function writeWalker(
  cloud: BeadCloud,
  bead: number,
  box: BeadBox,
  key: number,
  seconds: number,
  loopSeconds: number,
): void {
  const { positions } = cloud;
  const homeX = box.fromX + (box.toX - box.fromX) * homeFraction(key, bead, 0);
  const homeY = box.fromY + (box.toY - box.fromY) * homeFraction(key, bead, 1);
  const homeZ = box.fromZ + (box.toZ - box.fromZ) * homeFraction(key, bead, 2);
  const x = homeX + walkOffset(key, bead * 3, seconds, loopSeconds, box.reachX, box.jitter);
  const y = homeY + walkOffset(key, bead * 3 + 1, seconds, loopSeconds, box.reachY, box.jitter);
  const z = homeZ + walkOffset(key, bead * 3 + 2, seconds, loopSeconds, box.reachZ, box.jitter);
  positions[bead * 3] = folded(x, box.fromX, box.toX);
  positions[bead * 3 + 1] = folded(y, box.fromY, box.toY);
  positions[bead * 3 + 2] = folded(z, box.fromZ, box.toZ);
}

/** GABA in the cleft. */
export function writeGaba(moment: SynapseMoment, seed: number, seconds: number, loopSeconds: number): void {
  const key = streamKey(seed, streams.gaba);
  for (let bead = 0; bead < gabaCount; bead += 1)
    writeWalker(moment.gaba, bead, cleftBox, key, seconds, loopSeconds);
  moment.gaba.count = gabaCount;
}

const cyclicAmp = { fromBelow: 7, deep: 11, reach: 3, width: 7 } as const;

/** cAMP below the receiving membrane, around the cyclases that make it. */
export function writeCyclicAmp(
  moment: SynapseMoment,
  { cyclicAmpRelative }: SynapseFrame,
  seed: number,
  seconds: number,
  loopSeconds: number,
): void {
  const key = streamKey(seed, streams.cyclicAmp);
  const { positions } = moment.cyclicAmp;
  const { fromBelow, deep, reach, width } = cyclicAmp;
  const count = Math.min(
    sceneCounts.cyclicAmpGrains,
    Math.max(0, Math.round(restingCyclicAmpGrains * cyclicAmpRelative)),
  );
  for (let grain = 0; grain < count; grain += 1) {
    const { x, z } = cyclasePlaces[grain % cyclasePlaces.length]!;
    const step = walkOffset(key, grain * 3 + 1, seconds, loopSeconds, reach, 0.3);
    const y = -fromBelow - deep * fractionAt(key, grain, -1) + step;
    positions[grain * 3] =
      x +
      width * (fractionAt(key, grain, -2) * 2 - 1) +
      walkOffset(key, grain * 3, seconds, loopSeconds, reach, 0.3);
    positions[grain * 3 + 1] = folded(y, -fromBelow - deep - 2 * reach, -fromBelow + 1);
    positions[grain * 3 + 2] = z + walkOffset(key, grain * 3 + 2, seconds, loopSeconds, reach, 0.3);
  }
  moment.cyclicAmp.count = count;
}
