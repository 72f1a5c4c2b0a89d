import type { ReceptorMoments } from '#renderer/synapse/contract/SynapseMoment.ts';
import type { BindingRoster } from './BindingRoster.ts';
import { bindingSteps } from './bindingSteps.ts';
import { heldActiveSeconds, proteinGrip, proteinRoundSeconds, proteinStage } from './proteinCycle.ts';
import { fractionAt, streamKey } from './seededRandom.ts';
import { eased, swapSeconds } from './slowTime.ts';
import { wholeCount } from './wholeCount.ts';

const bindingSeconds = bindingSteps.trap + bindingSteps.lowerLobes + bindingSteps.roll;
const unbindingSeconds = 0.6;
/** Shut traps flicker between lower lobes together and active: at an even share each stays for 0.5 s on average. */
export const flickerSeconds = 0.25;
const flickerBlendSeconds = 0.12;

const workSeconds = 2.4;
/** One that comes and goes within a slot works shorter, so that its G protein is aside again when the drug leaves. */
const shortWorkSeconds = 1.4;
const heldShare = heldActiveSeconds / proteinRoundSeconds;

export interface ReceptorInstant {
  /** Share of all receptors that are active. */
  readonly activation: number;
  readonly occupancy: number;
  readonly seed: number;
  readonly seconds: number;
  readonly loopSeconds: number;
}

/** A still: as many are active as the activation says, their G proteins at work; nothing is on the way. */
export function writeStillReceptors(
  receptors: ReceptorMoments,
  roster: BindingRoster,
  { activation, seconds }: ReceptorInstant,
): void {
  const slot = roster.slotAt(seconds);
  let toActivate = Math.min(roster.bound, wholeCount(activation, roster.left));
  writeLost(receptors, roster);
  for (let rank = 0; rank < roster.side.seats; rank += 1) {
    const seat = roster.seatOf(rank);
    const isBound = roster.isBound(seat, slot);
    const isActive = isBound && toActivate > 0;
    if (isActive) toActivate -= 1;
    receptors.isBound[seat] = isBound ? 1 : 0;
    receptors.isActive[seat] = isActive ? 1 : 0;
    receptors.poses[seat] = isActive ? 3 : isBound ? 2 : 0;
    receptors.proteinStages[seat] = isActive ? 2 : 0;
    receptors.heldChannels[seat] = isActive ? roster.side.channels[seat]! : -1;
  }
}

/** Receptors in motion. */
export function writeMovingReceptors(
  receptors: ReceptorMoments,
  roster: BindingRoster,
  { activation, occupancy, seed, seconds, loopSeconds }: ReceptorInstant,
): void {
  const { side } = roster;
  const share = occupancy > 0 ? Math.min(1, activation / occupancy) : 0;
  // A receptor that its G protein holds active part of the time flickers that much less.
  const flickerShare = (share * (1 - heldShare)) / (1 - heldShare * share);
  const trapKey = streamKey(seed, side.trapStream);
  const proteinKey = streamKey(seed, side.proteinStream);
  const slot = roster.slotAt(seconds);
  const inSlot = seconds - slot * swapSeconds;
  writeLost(receptors, roster);
  for (let seat = 0; seat < side.seats; seat += 1) {
    const isBound = roster.isBound(seat, slot);
    const wasBound = roster.isBound(seat, slot - 1);
    receptors.isBound[seat] = isBound ? 1 : 0;
    receptors.isActive[seat] = 0;
    receptors.proteinStages[seat] = 0;
    receptors.heldChannels[seat] = -1;
    if (!isBound) {
      const isLeaving = wasBound && inSlot < unbindingSeconds;
      if (isLeaving) flickerAt(trapKey, seat, slot * swapSeconds, flickerShare, loopSeconds);
      receptors.poses[seat] = isLeaving
        ? (2 + flickerAnswer.blend) * (1 - eased(inSlot / unbindingSeconds))
        : 0;
      continue;
    }
    if (!wasBound && inSlot < bindingSeconds) {
      flickerAt(trapKey, seat, seconds, flickerShare, loopSeconds);
      receptors.poses[seat] = bindingPose(inSlot, flickerAnswer.blend);
      continue;
    }
    const protein = proteinSeconds(roster, seat, slot, seconds, proteinKey, share, loopSeconds);
    const isVisitor = !wasBound && !roster.isBound(seat, slot + 1);
    const stage = proteinStage(protein, isVisitor ? shortWorkSeconds : workSeconds);
    receptors.proteinStages[seat] = stage;
    if (stage > 1 && stage < 3) receptors.heldChannels[seat] = side.channels[seat]!;
    const isHeld = protein > 0 && protein < heldActiveSeconds;
    const flicker = flickerAt(trapKey, seat, seconds, flickerShare, loopSeconds);
    receptors.isActive[seat] = isHeld || flicker.isActive ? 1 : 0;
    receptors.poses[seat] = isHeld ? 3 + proteinGrip(protein) : 2 + flicker.blend;
  }
}

/** The pose so many seconds after the drug has come: trap, lower lobes, and a roll of the bundles as far as `activeBlend` (0 to 1). */
export function bindingPose(seconds: number, activeBlend: number): number {
  const { trap, lowerLobes, roll } = bindingSteps;
  const rolled = activeBlend * eased((seconds - trap - lowerLobes) / roll);
  return eased(seconds / trap) + eased((seconds - trap) / lowerLobes) + rolled;
}

function writeLost(receptors: ReceptorMoments, roster: BindingRoster): void {
  receptors.isLost.set(roster.isLost);
}

// One answer, written anew by each call: nothing is made on the frame path.
const flickerAnswer = { isActive: false, blend: 0 };

function flickerAt(
  key: number,
  seat: number,
  seconds: number,
  share: number,
  loopSeconds: number,
): typeof flickerAnswer {
  const count = loopSeconds / flickerSeconds;
  const at = seconds / flickerSeconds + fractionAt(key, seat, -1);
  const slot = Math.floor(at);
  const isActive = fractionAt(key, seat, slot % count) < share;
  const wasActive = fractionAt(key, seat, (slot - 1 + count) % count) < share;
  const into = eased(((at - slot) * flickerSeconds) / flickerBlendSeconds);
  flickerAnswer.isActive = isActive;
  flickerAnswer.blend = isActive ? (wasActive ? 1 : into) : wasActive ? 1 - into : 0;
  return flickerAnswer;
}

/**
 * Seconds since the seat's G protein set out, 0 where it stays aside. Rounds start at a time of the seat's own within each slot and
 * run only where the seat stays bound to their end; one that comes and goes within a slot has a round of its own after its binding.
 */
function proteinSeconds(
  roster: BindingRoster,
  seat: number,
  slot: number,
  seconds: number,
  key: number,
  share: number,
  loopSeconds: number,
): number {
  const slots = loopSeconds / swapSeconds;
  const inSlot = seconds - slot * swapSeconds;
  const isAfter = roster.isBound(seat, slot + 1);
  const isBefore = roster.isBound(seat, slot - 1);
  if (!isAfter && !isBefore)
    return runsRound(key, seat, slot, slots, share) ? Math.max(0, inSlot - bindingSeconds) : 0;
  const start = bindingSeconds + fractionAt(key, seat, -1) * (swapSeconds - bindingSeconds);
  if (inSlot >= start) return isAfter && runsRound(key, seat, slot, slots, share) ? inSlot - start : 0;
  return isBefore && runsRound(key, seat, slot - 1, slots, share) ? inSlot - start + swapSeconds : 0;
}

function runsRound(key: number, seat: number, slot: number, slots: number, share: number): boolean {
  return fractionAt(key, seat, ((slot % slots) + slots) % slots) < share;
}
