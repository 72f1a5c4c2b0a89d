import type { SynapseFrame } from '#renderer/synapse/contract/SynapseFrame.ts';
import { type SynapseMoment, sceneCounts } from '#renderer/synapse/contract/SynapseMoment.ts';
import { boundDrugForward } from '#renderer/synapse/layout/places.ts';
import type { BindingRoster } from './BindingRoster.ts';
import { folded, homeFraction } from './beadWalk.ts';
import { fractionAt, streamKey, streams } from './seededRandom.ts';
import { eased, stepsPerSecond, swapSeconds } from './slowTime.ts';
import { cleftBox, writeWalker } from './writeBeads.ts';

/** Concentration at which half of the beads are drawn, µM: a scale on which 0.05 to 20 µM can be told apart. */
export const halfBeadsMicromolar = 1;

/** Free drug in the window, 0 to 60. */
export function drugBeadCount(micromolar: number): number {
  const level = Math.max(0, micromolar);
  return Math.round((sceneCounts.drugBeads * level) / (level + halfBeadsMicromolar));
}

/** A failed visit: a bead comes to an open trap, stays a moment and leaves. Seconds. */
const visit = { period: 4, come: 1, stay: 0.25, leave: 1 } as const;
/** So many beads try a trap in each period. */
const visitors = 6;
/** The bead that docks has failed twice before: so many seconds before it docks it stood at the trap and left. */
const failedBefore = [3.4, 1.9] as const;
const dockingSeconds = 1;
const leavingSeconds = 2.5;

/** Nothing pulls a bead to a trap: on the way it strays so far to each side, nm, and turns this often. */
const stray = { reach: 4.5, steps: 3 } as const;
// The way under way: key of its draws, step of the moment and steps of the loop. Whole numbers, which pass through calls as they are.
const way = { key: 0, step: 0, loopSteps: 1 };
const trap = new Float64Array(3);

// Where each bead is at home, written anew with every moment.
const homesX = new Float64Array(sceneCounts.drugBeads);

/** Free drug: every bead walks at random; some try an open trap in vain; one docks where receptors change places, one comes free. */
export function writeDrug(
  moment: SynapseMoment,
  { baclofenMicromolar }: SynapseFrame,
  above: BindingRoster,
  below: BindingRoster,
  seed: number,
  seconds: number,
  loopSeconds: number,
): void {
  const { drug } = moment;
  const key = streamKey(seed, streams.drug);
  drug.count = drugBeadCount(baclofenMicromolar);
  if (drug.count === 0) return;
  for (let bead = 0; bead < drug.count; bead += 1)
    writeWalker(drug, bead, cleftBox, key, seconds, loopSeconds);
  for (let bead = 0; bead < drug.count; bead += 1) homesX[bead] = homeX(key, bead);
  const visitKey = streamKey(seed, streams.visits);
  way.key = visitKey;
  way.step = Math.floor(seconds * stepsPerSecond + 1e-6);
  way.loopSteps = Math.round(loopSeconds * stepsPerSecond);
  for (let bead = 0; bead < Math.min(drug.count, visitors); bead += 1)
    writeVisit(moment, above, below, bead, visitKey, seconds, loopSeconds);
  writeSwap(moment, above, seconds);
  writeSwap(moment, below, seconds);
}

/**
 * The bead nearest to the receptor that is about to be held docks there at the slot's end. Drug that comes free elsewhere at that
 * instant is drawn by the same bead: one bead is like the other, and their number stays.
 */
function writeSwap(moment: SynapseMoment, roster: BindingRoster, seconds: number): void {
  const slot = roster.slotAt(seconds);
  const inSlot = seconds - slot * swapSeconds;
  const toEnd = swapSeconds - inSlot;
  const leaver = seatThatChanges(roster, slot, false);
  if (leaver >= 0 && inSlot < leavingSeconds) {
    const bead = nearestBead(roster, seatThatChanges(roster, slot, true), moment.drug.count);
    drawTowards(moment, roster, bead, leaver, 1 - eased(inSlot / leavingSeconds));
  }
  const comer = seatThatChanges(roster, slot + 1, true);
  if (comer < 0) return;
  const bead = nearestBead(roster, comer, moment.drug.count);
  let share = 1 - eased(toEnd / dockingSeconds);
  for (let attempt = 0; attempt < failedBefore.length; attempt += 1)
    share = Math.max(share, nearness(failedBefore[attempt]! - toEnd + visit.come));
  drawTowards(moment, roster, bead, comer, share);
}

/** The seat that begins (or ends) to hold drug at the start of a slot, -1 for none. */
function seatThatChanges(roster: BindingRoster, slot: number, toBound: boolean): number {
  for (let seat = 0; seat < roster.side.seats; seat += 1)
    if (
      !roster.isLost[seat] &&
      roster.isBound(seat, slot) === toBound &&
      roster.isBound(seat, slot - 1) !== toBound
    )
      return seat;
  return -1;
}

function nearestBead(roster: BindingRoster, seat: number, count: number): number {
  const { x } = roster.side.places[seat]!;
  let nearest = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let bead = 0; bead < count; bead += 1) {
    const apart = Math.abs(homesX[bead]! - x);
    if (apart >= least) continue;
    least = apart;
    nearest = bead;
  }
  return nearest;
}

function homeX(key: number, bead: number): number {
  return cleftBox.fromX + (cleftBox.toX - cleftBox.fromX) * homeFraction(key, bead, 0);
}

/** A visit to the seat nearest to the bead's home, where that stays open for the whole period. */
function writeVisit(
  moment: SynapseMoment,
  above: BindingRoster,
  below: BindingRoster,
  bead: number,
  visitKey: number,
  seconds: number,
  loopSeconds: number,
): void {
  const turn = Math.floor(seconds / visit.period);
  const step = turn % (loopSeconds / visit.period);
  const roster = fractionAt(visitKey, bead, step * 2) < 0.5 ? above : below;
  const seat = nearestSeat(roster, homesX[bead]!);
  const first = roster.slotAt(turn * visit.period);
  const last = roster.slotAt((turn + 1) * visit.period);
  if (roster.isLost[seat] || roster.isBound(seat, first) || roster.isBound(seat, last)) return;
  const spare = visit.period - visit.come - visit.stay - visit.leave;
  const start = fractionAt(visitKey, bead, step * 2 + 1) * spare;
  drawTowards(moment, roster, bead, seat, nearness(seconds - turn * visit.period - start));
}

function nearestSeat(roster: BindingRoster, x: number): number {
  let nearest = 0;
  for (let seat = 1; seat < roster.side.seats; seat += 1)
    if (Math.abs(roster.side.places[seat]!.x - x) < Math.abs(roster.side.places[nearest]!.x - x))
      nearest = seat;
  return nearest;
}

/** 0 away to 1 at the trap, so many seconds after the bead turned towards it. */
function nearness(seconds: number): number {
  const { come, stay, leave } = visit;
  return eased(seconds / come) * (1 - eased((seconds - come - stay) / leave));
}

/** Moves a bead by a share of the way to a seat's open trap, straying most half way. */
function drawTowards(
  moment: SynapseMoment,
  roster: BindingRoster,
  bead: number,
  seat: number,
  share: number,
): void {
  if (share <= 0) return;
  const { positions } = moment.drug;
  const place = roster.side.places[seat]!;
  trap[0] = place.x;
  trap[1] = roster.side.pocketY;
  trap[2] = place.z + boundDrugForward;
  const astray = 4 * stray.reach * share * (1 - share);
  const turn = Math.floor(way.step / stray.steps);
  const next = (turn + 1) % Math.ceil(way.loopSteps / stray.steps);
  const turned = eased((way.step % stray.steps) / stray.steps);
  for (let axis = 0; axis < 3; axis += 1) {
    const at = bead * 3 + axis;
    const from = fractionAt(way.key, at + 5000, turn);
    const aside = 2 * (from + (fractionAt(way.key, at + 5000, next) - from) * turned) - 1;
    positions[at] = positions[at]! + (trap[axis]! - positions[at]!) * share + astray * aside;
  }
  positions[bead * 3 + 1] = folded(positions[bead * 3 + 1]!, cleftBox.fromY, cleftBox.toY);
}
