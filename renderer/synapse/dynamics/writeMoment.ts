import type { SynapseFrame } from '#renderer/synapse/contract/SynapseFrame.ts';
import {
  type ReceptorMoments,
  type SynapseMoment,
  sceneCounts,
} from '#renderer/synapse/contract/SynapseMoment.ts';
import { BindingRoster } from './BindingRoster.ts';
import { sideAbove, sideBelow } from './receptorSides.ts';
import {
  assertLoop,
  beatSeconds,
  liveLoopSeconds,
  steppedSeconds,
  stillOf,
  stillSeconds,
  swapSeconds,
} from './slowTime.ts';
import { writeCyclicAmp, writeGaba } from './writeBeads.ts';
import {
  writeCalciumChannels,
  writeCalciumIons,
  writeChannelRanks,
  writePotassiumChannels,
  writePotassiumIons,
} from './writeChannels.ts';
import { writeDrug } from './writeDrug.ts';
import { writeMovingReceptors, writeStillReceptors } from './writeReceptors.ts';
import { writeRelease } from './writeRelease.ts';

export interface MomentOptions {
  /** The settled picture of the beat under way, 0.6 s after its impulse: for those who want no motion. */
  readonly isStill: boolean;
  /** The scene repeats after this, a whole multiple of seamlessSeconds; liveLoopSeconds where nothing is said. */
  readonly loopSeconds?: number;
}

// Working memory of the one call at a time: nothing is made on the frame path.
const rosterAbove = new BindingRoster(sideAbove);
const rosterBelow = new BindingRoster(sideBelow);
const calciumRanks = new Uint8Array(sceneCounts.calciumChannels);
const potassiumRanks = new Uint8Array(sceneCounts.potassiumChannels);
const instant = { activation: 0, occupancy: 0, seed: 0, seconds: 0, loopSeconds: 0 };

const rippleNanometre = 0.2;
/** Charge marks grow along the fixed axis from -50 to -90 mV. */
const chargeAxis = { from: -50, to: -90 } as const;

/**
 * Writes a window at an instant of slow motion: a pure function of frame, seconds, seed and options; every array of the moment is
 * reused. Any instant can be written directly, in any order.
 * @throws RangeError for a loop that would have a seam (a programmer fault)
 */
export function writeMoment(
  moment: SynapseMoment,
  frame: SynapseFrame,
  slowSeconds: number,
  seed: number,
  { isStill, loopSeconds = liveLoopSeconds }: MomentOptions,
): void {
  assertLoop(loopSeconds);
  const seconds = isStill ? stillOf(slowSeconds, loopSeconds) : steppedSeconds(slowSeconds, loopSeconds);
  const { surfaceReceptorFraction } = frame;
  instant.seed = seed;
  instant.seconds = seconds;
  instant.loopSeconds = loopSeconds;

  rosterAbove.write(frame.receptorOccupancyPre, surfaceReceptorFraction, seed, loopSeconds);
  instant.occupancy = frame.receptorOccupancyPre;
  instant.activation = frame.receptorActivationPre;
  writeReceptors(moment.above, rosterAbove, isStill);
  rosterBelow.write(frame.receptorOccupancyPost, surfaceReceptorFraction, seed, loopSeconds);
  instant.occupancy = frame.receptorOccupancyPost;
  instant.activation = frame.receptorActivationPost;
  writeReceptors(moment.below, rosterBelow, isStill);

  writeChannelRanks(calciumRanks, rosterAbove);
  writeChannelRanks(potassiumRanks, rosterBelow);
  writeCalciumChannels(moment, frame, calciumRanks, seconds % beatSeconds);
  writePotassiumChannels(moment, frame, potassiumRanks, rosterBelow);

  writeRelease(moment, frame, seed, seconds, loopSeconds);
  writeDrug(moment, frame, rosterAbove, rosterBelow, seed, seconds, loopSeconds);
  writeGaba(moment, seed, seconds, loopSeconds);
  writePotassiumIons(moment, seed, seconds, loopSeconds);
  writeCalciumIons(moment, seed, seconds, loopSeconds);
  writeCyclicAmp(moment, frame, seed, seconds, loopSeconds);

  const { from, to } = chargeAxis;
  moment.chargeSize = (frame.membranePotentialMillivolts - from) / (to - from);
  moment.ripplePhase = isStill ? 0 : rippleNanometre * Math.sin((2 * Math.PI * seconds) / swapSeconds);
  moment.slowSeconds = isStill
    ? Math.floor(slowSeconds / beatSeconds + 1e-6) * beatSeconds + stillSeconds
    : slowSeconds;
}

function writeReceptors(receptors: ReceptorMoments, roster: BindingRoster, isStill: boolean): void {
  if (isStill) writeStillReceptors(receptors, roster, instant);
  else writeMovingReceptors(receptors, roster, instant);
}
