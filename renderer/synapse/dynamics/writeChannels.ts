import type { SynapseFrame } from '#renderer/synapse/contract/SynapseFrame.ts';
import { type BeadCloud, type SynapseMoment, sceneCounts } from '#renderer/synapse/contract/SynapseMoment.ts';
import {
  calciumPlaces,
  ionTrack,
  type MembranePlace,
  potassiumPlaces,
  windowGeometry,
} from '#renderer/synapse/layout/places.ts';
import type { BindingRoster } from './BindingRoster.ts';
import { dropInVesicles } from './dropInVesicles.ts';
import { fractionAt, streamKey, streams } from './seededRandom.ts';
import { beatSeconds, stepsPerSecond } from './slowTime.ts';
import { calciumFlowAt, calciumOpenAt } from './vesicleRelease.ts';
import { wholeCount } from './wholeCount.ts';
import { type BeadBox, cleftBox, writeWalker } from './writeBeads.ts';

/** Of six calcium channels an impulse opens five at rest without drug. */
export const restingCalciumOpen = 5;
/** Ions move on along their track so many places a second; far slower than life, so that the eye can follow. */
const placesPerSecond = 3;
const trackJitter = 0.7;
/** Ions that only wander: few, and the same in every state, for a handful of ions makes the potential. */
export const wanderingIons = { potassiumInside: 14, potassiumOutside: 4, calciumOutside: 8 } as const;

const insideBox: BeadBox = { ...cleftBox, fromX: -54, toX: 54, fromY: -24, toY: -9, fromZ: -30, toZ: 4 };

/** Calcium channels that one impulse opens, 0 to 6. */
export function calciumOpenCount(calciumCurrentFraction: number): number {
  const { calciumChannels } = sceneCounts;
  return Math.min(calciumChannels, Math.max(0, Math.round(restingCalciumOpen * calciumCurrentFraction)));
}

export function potassiumOpenCount(girkOpenFraction: number): number {
  return wholeCount(girkOpenFraction, sceneCounts.potassiumChannels);
}

/**
 * The order in which the channels of a side are touched by its receptors, rank 0 first: that of the receptors beside them, so that the
 * first to be held or opened stands next to the first that hold drug.
 */
export function writeChannelRanks(ranks: Uint8Array, roster: BindingRoster): void {
  for (let seat = 0; seat < roster.side.seats; seat += 1) {
    const channel = roster.side.channels[seat]!;
    if (channel >= 0) ranks[channel] = roster.ranks[seat]!;
  }
}

/** As many open with the impulse as the calcium current says; beta-gamma holds only those that stay shut. */
export function writeCalciumChannels(
  moment: SynapseMoment,
  frame: SynapseFrame,
  ranks: Uint8Array,
  secondsInBeat: number,
): void {
  const shut = sceneCounts.calciumChannels - calciumOpenCount(frame.calciumCurrentFraction);
  const open = calciumOpenAt(secondsInBeat);
  for (let channel = 0; channel < ranks.length; channel += 1)
    moment.calciumOpen[channel] = ranks[channel]! < shut ? 0 : open;
  const { heldChannels } = moment.above;
  for (let seat = 0; seat < heldChannels.length; seat += 1) {
    const held = heldChannels[seat]!;
    if (held >= 0 && ranks[held]! >= shut) heldChannels[seat] = -1;
  }
}

/**
 * As many are open as the frame says, each with four beta-gamma. Where the receptor beside it is at work, the fourth is that receptor's
 * own. The next channel in rank has up to two: beta-gamma gathers before a channel opens.
 */
export function writePotassiumChannels(
  moment: SynapseMoment,
  { girkOpenFraction }: SynapseFrame,
  ranks: Uint8Array,
  roster: BindingRoster,
): void {
  const { potassiumChannels } = sceneCounts;
  const open = potassiumOpenCount(girkOpenFraction);
  const rest = girkOpenFraction * potassiumChannels - open + 0.5;
  const gathered = Math.min(2, Math.max(0, Math.floor(3 * rest)));
  for (let channel = 0; channel < potassiumChannels; channel += 1) {
    const isOpen = ranks[channel]! < open;
    moment.potassiumOpen[channel] = isOpen ? 1 : 0;
    moment.potassiumSockets[channel] = isOpen ? 4 : ranks[channel] === open ? gathered : 0;
  }
  for (let seat = 0; seat < roster.side.seats; seat += 1) {
    const channel = roster.side.channels[seat]!;
    if (channel >= 0 && moment.below.isBound[seat] && moment.potassiumSockets[channel] === 4)
      moment.potassiumSockets[channel] = 3;
  }
}

// Where on a track ions are, as shares of its length; one array for all calls, since numbers on their own would be made anew.
const wholeTrack = new Float64Array([0, 1]);
const calciumSpan = new Float64Array(2);

/** Potassium leaves the receiving cell through open channels; a few ions wander on both sides. */
export function writePotassiumIons(
  moment: SynapseMoment,
  seed: number,
  seconds: number,
  loopSeconds: number,
): void {
  const key = streamKey(seed, streams.potassium);
  const { potassium } = moment;
  const { potassiumInside, potassiumOutside } = wanderingIons;
  for (let ion = 0; ion < potassiumInside + potassiumOutside; ion += 1)
    writeWalker(potassium, ion, ion < potassiumInside ? insideBox : cleftBox, key, seconds, loopSeconds);
  potassium.count = potassiumInside + potassiumOutside;
  const { membraneBelowY } = windowGeometry;
  writeTracks(potassium, moment.potassiumOpen, potassiumPlaces, membraneBelowY, wholeTrack, key, seconds);
}

/**
 * Calcium enters the terminal through the channels that the impulse has opened: the first ions come through and the last follow, so that
 * the flow grows and runs out. An ion is not drawn any more where a vesicle stands in its way.
 */
export function writeCalciumIons(
  moment: SynapseMoment,
  seed: number,
  seconds: number,
  loopSeconds: number,
): void {
  const key = streamKey(seed, streams.calcium);
  const { calcium, calciumOpen, fusion } = moment;
  for (let ion = 0; ion < wanderingIons.calciumOutside; ion += 1)
    writeWalker(calcium, ion, cleftBox, key, seconds, loopSeconds);
  calcium.count = wanderingIons.calciumOutside;
  const { membraneAboveY } = windowGeometry;
  const first = calcium.count;
  calciumSpan[0] = calciumFlowAt(seconds % beatSeconds, 'last');
  calciumSpan[1] = calciumFlowAt(seconds % beatSeconds, 'first');
  writeTracks(calcium, calciumOpen, calciumPlaces, membraneAboveY, calciumSpan, key, seconds);
  dropInVesicles(calcium, first, fusion);
}

/** Beads along the tracks of open channels, between two shares of a track's length. */
function writeTracks(
  cloud: BeadCloud,
  open: Float32Array,
  places: readonly MembranePlace[],
  membraneY: number,
  span: Float64Array,
  key: number,
  seconds: number,
): void {
  const { beads, length, forward } = ionTrack;
  const step = Math.floor(seconds * stepsPerSecond + 1e-6);
  for (let channel = 0; channel < places.length; channel += 1) {
    if (open[channel]! <= 0) continue;
    const { x, z } = places[channel]!;
    for (let bead = 0; bead < beads; bead += 1) {
      const at = cloud.count * 3;
      if (at + 3 > cloud.positions.length) return;
      const index = 1000 + channel * 16 + bead;
      const along = ((bead + placesPerSecond * seconds + fractionAt(key, index, -1) * 0.5) % beads) / beads;
      if (along < span[0]! || along > span[1]!) continue;
      cloud.positions[at] = x + trackJitter * (fractionAt(key, index, step) * 2 - 1);
      cloud.positions[at + 1] = membraneY + (along - 0.5) * length;
      cloud.positions[at + 2] = z + forward + trackJitter * (fractionAt(key, index + 500, step) * 2 - 1);
      cloud.count += 1;
    }
  }
}
