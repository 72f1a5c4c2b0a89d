import type { SynapseFrame } from '#renderer/synapse/contract/SynapseFrame.ts';
import { type SynapseMoment, sceneCounts } from '#renderer/synapse/contract/SynapseMoment.ts';
import { vesicleGeometry, vesiclePlaces, windowGeometry } from '#renderer/synapse/layout/places.ts';
import { folded } from './beadWalk.ts';
import { fractionAt, streamKey, streams } from './seededRandom.ts';
import { beatSeconds, eased, stepsPerSecond } from './slowTime.ts';
import {
  beatAt,
  fusionAt,
  grainCounts,
  grainsInsideAt,
  grainsOfBurst,
  releasedInBeat,
  releaseOrder,
  releaseTimes,
} from './vesicleRelease.ts';

/** How far a grain is spread sideways 1 s after it left, nm: drawn, so that the cleft fills within a second. */
const spreadPerRootSecond = 15;
const pore = { halfWidth: 3.5, halfDepth: 3 } as const;
const jitter = 0.35;

/** Vesicles and the grains they have let out. */
export function writeRelease(
  moment: SynapseMoment,
  { releaseProbabilityRelative }: SynapseFrame,
  seed: number,
  seconds: number,
  loopSeconds: number,
): void {
  const beat = beatAt(seconds, loopSeconds);
  const inBeat = seconds - beat * beatSeconds;
  const released = releasedInBeat(releaseProbabilityRelative, seed, beat);
  moment.glutamate.count = 0;
  for (let vesicle = 0; vesicle < sceneCounts.dockedVesicles; vesicle += 1) {
    const isReleased = releaseOrder(vesicle, seed, beat) < released;
    moment.fusion[vesicle] = isReleased ? fusionAt(inBeat) : 0;
    moment.grainsInside[vesicle] = isReleased ? grainsInsideAt(inBeat) : grainCounts.docked;
    if (isReleased)
      writeBurst(moment, vesicle, grainsOfBurst(releaseProbabilityRelative), seed, beat, inBeat);
  }
}

function writeBurst(
  moment: SynapseMoment,
  vesicle: number,
  grains: number,
  seed: number,
  beat: number,
  inBeat: number,
): void {
  const { glutamate } = moment;
  const { positions } = glutamate;
  const { burst, burstEnds, gone } = releaseTimes;
  const key = streamKey(seed + vesicle * 7919, streams.grains);
  const { x: poreX, y: middleY, z: middleZ } = vesiclePlaces[vesicle]!;
  const mouthY = middleY - vesicleGeometry.fusedDrop - vesicleGeometry.outerRadius;
  const { membraneAboveY, slabHalfThickness, backZ } = windowGeometry;
  const top = membraneAboveY - slabHalfThickness - 0.6;
  const bottom = slabHalfThickness + 0.8;
  const thinned = (inBeat - burstEnds) / (gone - burstEnds);
  const step = Math.floor(inBeat * stepsPerSecond + 1e-6);
  for (let grain = 0; grain < grains; grain += 1) {
    const first = beat * 16;
    const elapsed = inBeat - burst - ((burstEnds - burst) * (grain + 0.5)) / grains;
    if (elapsed < 0 || fractionAt(key, grain, first) < thinned) continue;
    const at = glutamate.count * 3;
    if (at + 3 > positions.length) return;
    const spread = spreadPerRootSecond * Math.sqrt(elapsed);
    const sideways = fractionAt(key, grain, first + 1) + fractionAt(key, grain, first + 2) - 1;
    const inwards = fractionAt(key, grain, first + 3) + fractionAt(key, grain, first + 4) - 1;
    const depth = eased(elapsed / 0.18);
    const landing = top - (top - bottom) * fractionAt(key, grain, first + 5);
    const shake = step * 64 + 16;
    positions[at] =
      poreX + sideways * (pore.halfWidth + 2.2 * spread) + jitter * (fractionAt(key, grain, shake) * 2 - 1);
    positions[at + 1] = folded(
      mouthY + (landing - mouthY) * depth + jitter * (fractionAt(key, grain, shake + 1) * 2 - 1),
      bottom,
      mouthY,
    );
    positions[at + 2] = folded(
      middleZ +
        inwards * (pore.halfDepth + 1.6 * spread) +
        jitter * (fractionAt(key, grain, shake + 2) * 2 - 1),
      backZ + 2,
      4,
    );
    glutamate.count += 1;
  }
}
