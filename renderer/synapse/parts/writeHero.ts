import type { PartSink } from '#renderer/synapse/contract/PartSink.ts';
import { cameraPresets, heroAzimuth } from '#renderer/synapse/layout/cameraPresets.ts';
import { placingOf } from '#renderer/synapse/layout/Placing.ts';
import { boundDrugPlace } from './writeBoundDrug.ts';
import { writeDrug } from './writeDrug.ts';
import { writeHeterotrimer } from './writeHeterotrimer.ts';
import { heroProportions, writeBundles, writeReceptor } from './writeReceptor.ts';

/** The hero receptor stands at the origin of its own scene, membrane at y = 0. */
export const heroPlacing = placingOf({ x: 0, z: 0, azimuth: heroAzimuth }, 0, false);

// At true size the drug is hidden in the trap: it is drawn this far in front, along the line of sight.
const drugForward = 4.5;
const pitch = (cameraPresets.hero.pitchDegrees * Math.PI) / 180;
const axis = { x: 0.52, y: 0.36, z: -0.775 };
const noGoal = { seats: new Float64Array(0), seat: -1, isDrawnByChannel: false };
const point = new Float64Array(3);

/** The hero's instant. `proteinStage` (0 to 3) as in a window; -1 leaves the G protein out. */
export interface HeroMoment {
  readonly pose: number;
  readonly proteinStage: number;
  readonly isBound: boolean;
}

/** Writes one receptor alone in full proportions, the drug at true size in front of the wall that would hide it. */
export function writeHero(sink: PartSink, moment: HeroMoment): void {
  sink.molecule('receptor-below', 0);
  writeReceptor(sink, heroPlacing, moment.pose, heroProportions);
  if (moment.isBound) {
    boundDrugPlace(heroPlacing, moment.pose, point);
    const y = point[1]! + Math.sin(pitch) * drugForward;
    const z = point[2]! + Math.cos(pitch) * drugForward;
    writeDrug(sink, 'drug', 0, point[0]!, y, z, axis.x, axis.y, axis.z, 1);
  }
  if (moment.proteinStage >= 0) {
    writeHeterotrimer(sink, heroPlacing, moment.proteinStage, 0, noGoal, false);
  }
}

/** Writes the hero's two bundles alone, to be seen from above: TM5 facing TM5 becomes TM6 facing TM6. */
export function writeFromAbove(sink: PartSink, pose: number): void {
  sink.molecule('receptor-below', 0);
  writeBundles(sink, heroPlacing, pose, heroProportions);
}
