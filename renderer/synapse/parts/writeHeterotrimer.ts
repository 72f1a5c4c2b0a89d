import type { PartSink } from '#renderer/synapse/contract/PartSink.ts';
import { boundBetaScale, seatStride } from '#renderer/synapse/layout/betaGammaSeats.ts';
import type { Placing } from '#renderer/synapse/layout/Placing.ts';
import { placePoint } from '#renderer/synapse/layout/Placing.ts';
import { proteinTravel } from '#renderer/synapse/layout/places.ts';
import { proteinCentres, proteinRods } from '#renderer/synapse/layout/receptorGeometry.ts';
import { turnPoint } from '#renderer/synapse/layout/turnPoint.ts';
import { proteinIndexes } from './moleculeIndexes.ts';
import { writeRod } from './writeRod.ts';

/** Between these stages a calcium channel's beta-gamma sits in its seat, and is the channel's to draw. */
const seatedStages = { from: 1.98, to: 2.02 } as const;

/** Whether a freed beta-gamma has arrived at its channel. */
export function isSeated(stage: number): boolean {
  return stage >= seatedStages.from && stage <= seatedStages.to;
}

// Directions along the membrane: away from the receptor in its own axes; in the window, towards the reader and a little to the left.
const aside = { x: 0.6, z: -0.8 };
const drift = { x: -0.4, z: 0.917 };

const shift = new Float64Array(3);
const centre = new Float64Array(3);
const betaCentre = new Float64Array(3);

/** What a freed beta-gamma does: drifts beside its receptor, goes to a seat, or is already drawn there by the channel. */
export interface BetaGammaGoal {
  seats: Float64Array;
  /** Number of the seat, -1 where it only drifts. */
  seat: number;
  /** The channel draws what has arrived. */
  isDrawnByChannel: boolean;
}

/**
 * Writes the G protein of a receptor: at stage 0 whole and aside, at 1 docked, at 2 split (its alpha drifted along the membrane, its
 * beta-gamma at its goal), towards 3 the halves come back together, aside.
 */
export function writeHeterotrimer(
  sink: PartSink,
  placing: Placing,
  stage: number,
  index: number,
  goal: BetaGammaGoal,
  isSparse: boolean,
): void {
  const stride = isSparse ? 3 : 1;
  const isWhole = stage <= 1 || stage >= 3;
  const split = isWhole ? 0 : stage <= 2 ? stage - 1 : 3 - stage;
  // Where the halves start from: the docked place on the way out, the place aside on the way back.
  const away = stage <= 1 ? 1 - stage : stage > 2 ? 1 - split : 0;
  sink.molecule('g-protein', index);
  homeShift(placing, away);
  addDrift(proteinTravel.drift * split);
  writeAlpha(sink, placing, stride);
  if (isWhole) {
    writeBetaGamma(sink, placing, stride);
    return;
  }
  if (goal.isDrawnByChannel && isSeated(stage)) return;
  sink.molecule('g-protein', proteinIndexes.freedOf(index));
  homeShift(placing, away);
  if (goal.seat < 0) {
    addDrift(-0.6 * proteinTravel.drift * split);
    writeBetaGamma(sink, placing, stride);
  } else writeTravellingBeta(sink, placing, split, goal);
}

/** The way from the docked place to the place aside, as far as `away` (0 to 1). */
function homeShift(placing: Placing, away: number): void {
  const distance = proteinTravel.aside * away;
  turnPoint(placing.qx, placing.qy, placing.qz, placing.qw, aside.x * distance, 0, aside.z * distance, shift);
}

function addDrift(distance: number): void {
  shift[0]! += drift.x * distance;
  shift[2]! += drift.z * distance;
}

function writeAlpha(sink: PartSink, placing: Placing, stride: number): void {
  writeSolid(sink, placing, 'Galpha-Ras');
  writeSolid(sink, placing, 'Galpha-helical');
  sink.part();
  const tail = proteinRods.alphaTail;
  writeRod(
    sink,
    placing,
    tail.points,
    stride === 1 ? 1 : 2,
    shift[0]!,
    shift[1]!,
    shift[2]!,
    tail.radius,
    'g-alpha',
    1,
  );
}

function writeSolid(sink: PartSink, placing: Placing, name: 'Galpha-Ras' | 'Galpha-helical' | 'Gbeta'): void {
  const at =
    name === 'Gbeta'
      ? proteinCentres.beta
      : name === 'Galpha-Ras'
        ? proteinCentres.ras
        : proteinCentres.helical;
  placePoint(placing, at[0], at[1], at[2], centre);
  sink.part();
  sink.solid(
    name,
    centre[0]! + shift[0]!,
    centre[1]! + shift[1]!,
    centre[2]! + shift[2]!,
    placing.qx,
    placing.qy,
    placing.qz,
    placing.qw,
    1,
    name === 'Gbeta' ? 'g-beta' : 'g-alpha',
    1,
  );
}

function writeBetaGamma(sink: PartSink, placing: Placing, stride: number): void {
  writeSolid(sink, placing, 'Gbeta');
  for (let rod = 0; rod < 2; rod++) {
    const { points, radius } = rod === 0 ? proteinRods.gamma : proteinRods.betaTail;
    sink.part();
    writeRod(sink, placing, points, stride, shift[0]!, shift[1]!, shift[2]!, radius, 'g-gamma', 1);
  }
}

function writeTravellingBeta(sink: PartSink, placing: Placing, split: number, goal: BetaGammaGoal): void {
  const { seats } = goal;
  const at = goal.seat * seatStride;
  const share = split * split * (3 - 2 * split);
  placePoint(placing, proteinCentres.beta[0], proteinCentres.beta[1], proteinCentres.beta[2], betaCentre);
  for (let k = 0; k < 3; k++) {
    betaCentre[k]! += shift[k]!;
    betaCentre[k]! += (seats[at + k]! - betaCentre[k]!) * share;
  }
  // The short way round: opposite signs of a quaternion are the same turn.
  const dot = placing.qy * seats[at + 3]! + placing.qw * seats[at + 4]!;
  const sign = dot < 0 ? -1 : 1;
  const qx = placing.qx * (1 - share);
  const qy = placing.qy * (1 - share) + sign * seats[at + 3]! * share;
  const qz = placing.qz * (1 - share);
  const qw = placing.qw * (1 - share) + sign * seats[at + 4]! * share;
  const length = Math.sqrt(qx * qx + qy * qy + qz * qz + qw * qw) || 1;
  const scale = 1 + (boundBetaScale - 1) * share;
  sink.part();
  sink.solid(
    'Gbeta',
    betaCentre[0]!,
    betaCentre[1]!,
    betaCentre[2]!,
    qx / length,
    qy / length,
    qz / length,
    qw / length,
    scale,
    'g-beta',
    1,
  );
}
