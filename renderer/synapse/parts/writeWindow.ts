import type { PartSink } from '#renderer/synapse/contract/PartSink.ts';
import type { ReceptorMoments, SynapseMoment } from '#renderer/synapse/contract/SynapseMoment.ts';
import { sceneCounts } from '#renderer/synapse/contract/SynapseMoment.ts';
import { calciumSeats, potassiumSeats, socketCount } from '#renderer/synapse/layout/betaGammaSeats.ts';
import {
  type Placing,
  receptorPlacingsAbove,
  receptorPlacingsBelow,
} from '#renderer/synapse/layout/Placing.ts';
import { isBehindCut } from '#renderer/synapse/layout/places.ts';
import { drugIndexes, proteinIndexes } from './moleculeIndexes.ts';
import { writeBeads } from './writeBeads.ts';
import { writeBoundDrug } from './writeBoundDrug.ts';
import { writeCalciumChannel } from './writeCalciumChannel.ts';
import { writeChargeMarks } from './writeChargeMarks.ts';
import { writeCyclase } from './writeCyclase.ts';
import { writeGirk } from './writeGirk.ts';
import { type BetaGammaGoal, isSeated, writeHeterotrimer } from './writeHeterotrimer.ts';
import { writeLost } from './writeLost.ts';
import {
  type ReceptorProportions,
  sparseProportions,
  sparseSunkProportions,
  sunkProportions,
  windowProportions,
  writeReceptor,
} from './writeReceptor.ts';
import { writeScaffold } from './writeScaffold.ts';
import { writeReserve, writeVesicle } from './writeVesicle.ts';

/** Writes everything of a window but its membranes. `isSparse` bends rods in fewer places, for the lowest tier. */
export function writeWindow(sink: PartSink, moment: SynapseMoment, isSparse = false): void {
  for (let i = 0; i < sceneCounts.reserveVesicles; i++) writeReserve(sink, i);
  for (let i = 0; i < sceneCounts.dockedVesicles; i++) {
    writeVesicle(sink, i, moment.fusion[i]!, moment.grainsInside[i]!);
  }
  writeScaffold(sink);
  for (let i = 0; i < sceneCounts.cyclases; i++) writeCyclase(sink, i);
  for (let i = 0; i < sceneCounts.receptorsAbove; i++) writeSeat(sink, moment, true, i, isSparse);
  for (let i = 0; i < sceneCounts.receptorsBelow; i++) writeSeat(sink, moment, false, i, isSparse);
  for (let i = 0; i < sceneCounts.calciumChannels; i++) {
    writeCalciumChannel(sink, i, moment.calciumOpen[i]!, isHeld(moment.above, i));
  }
  for (let i = 0; i < sceneCounts.potassiumChannels; i++) {
    writeGirk(sink, i, moment.potassiumOpen[i]!, moment.potassiumSockets[i]!);
  }
  writeBeads(sink, moment);
  writeChargeMarks(sink, moment.chargeSize);
}

function writeSeat(
  sink: PartSink,
  moment: SynapseMoment,
  isAbove: boolean,
  index: number,
  isSparse: boolean,
): void {
  const receptors = isAbove ? moment.above : moment.below;
  const placing = (isAbove ? receptorPlacingsAbove : receptorPlacingsBelow)[index]!;
  const pose = receptors.poses[index]!;
  if (receptors.isLost[index] === 1) writeLost(sink, isAbove, index);
  else {
    sink.molecule(isAbove ? 'receptor-above' : 'receptor-below', index);
    writeReceptor(sink, placing, pose, proportionsOf(placing, isSparse));
    if (receptors.isBound[index] === 1) {
      const drug = isAbove ? drugIndexes.boundAbove(index) : drugIndexes.boundBelow(index);
      writeBoundDrug(sink, placing, pose, drug);
    }
  }
  if (isAbove) setGoalAbove(receptors, index);
  else setGoalBelow(moment, index);
  // A lost receptor leaves its G protein behind.
  writeHeterotrimer(
    sink,
    placing,
    receptors.proteinStages[index]!,
    isAbove ? proteinIndexes.above(index) : proteinIndexes.below(index),
    goal,
    isSparse,
  );
}

function proportionsOf({ z }: Placing, isSparse: boolean): ReceptorProportions {
  if (isBehindCut(z)) return isSparse ? sparseSunkProportions : sunkProportions;
  return isSparse ? sparseProportions : windowProportions;
}

const goal: BetaGammaGoal = { seats: calciumSeats, seat: -1, isDrawnByChannel: false };

/** Above, a beta-gamma goes to the seat beside its calcium channel, which draws it once it is there. */
function setGoalAbove(receptors: ReceptorMoments, index: number): void {
  goal.seats = calciumSeats;
  goal.seat = receptors.heldChannels[index]!;
  goal.isDrawnByChannel = true;
}

/** Below, it goes to the first socket of its potassium channel that is free of others. */
function setGoalBelow(moment: SynapseMoment, index: number): void {
  const channel = moment.below.heldChannels[index]!;
  goal.seats = potassiumSeats;
  if (channel < 0) {
    goal.seat = -1;
    goal.isDrawnByChannel = false;
    return;
  }
  let socket = moment.potassiumSockets[channel]!;
  goal.isDrawnByChannel = socket >= socketCount;
  for (let other = 0; other < index; other++) if (moment.below.heldChannels[other] === channel) socket += 1;
  goal.seat = channel * socketCount + Math.min(socket, socketCount - 1);
}

/** Whether a beta-gamma has arrived at a calcium channel. */
function isHeld(receptors: ReceptorMoments, channel: number): boolean {
  for (let i = 0; i < receptors.heldChannels.length; i++) {
    if (receptors.heldChannels[i] === channel && isSeated(receptors.proteinStages[i]!)) return true;
  }
  return false;
}
