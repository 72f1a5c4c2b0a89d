import {
  type BeadCloud,
  type ReceptorMoments,
  type SynapseMoment,
  sceneCounts,
} from '#renderer/synapse/contract/SynapseMoment.ts';

/** An empty window, to be written by writeMoment again and again. */
export function createMoment(): SynapseMoment {
  return {
    above: receptors(sceneCounts.receptorsAbove),
    below: receptors(sceneCounts.receptorsBelow),
    calciumOpen: new Float32Array(sceneCounts.calciumChannels),
    potassiumOpen: new Float32Array(sceneCounts.potassiumChannels),
    potassiumSockets: new Uint8Array(sceneCounts.potassiumChannels),
    fusion: new Float32Array(sceneCounts.dockedVesicles),
    grainsInside: new Uint16Array(sceneCounts.dockedVesicles),
    glutamate: beads(sceneCounts.glutamateGrains),
    drug: beads(sceneCounts.drugBeads),
    gaba: beads(sceneCounts.gabaBeads),
    potassium: beads(sceneCounts.potassiumIons),
    calcium: beads(sceneCounts.calciumIons),
    cyclicAmp: beads(sceneCounts.cyclicAmpGrains),
    chargeSize: 0,
    ripplePhase: 0,
    slowSeconds: 0,
  };
}

function receptors(count: number): ReceptorMoments {
  return {
    isLost: new Uint8Array(count),
    isBound: new Uint8Array(count),
    isActive: new Uint8Array(count),
    poses: new Float32Array(count),
    proteinStages: new Float32Array(count),
    heldChannels: new Int8Array(count).fill(-1),
  };
}

function beads(capacity: number): BeadCloud {
  return { positions: new Float32Array(capacity * 3), count: 0 };
}
