import { type SynapseMoment, sceneCounts } from '#renderer/synapse/contract/SynapseMoment.ts';
import { calciumPlaces, ionTrack, potassiumPlaces, vesiclePlaces } from '#renderer/synapse/layout/places.ts';

/** The five states as numbers, made by hand from the table of what must be told apart at a glance; cord. */
export const handMadeStates = {
  rest: {
    drug: 0,
    shutAbove: 0,
    activeAbove: 0,
    shutBelow: 0,
    activeBelow: 0,
    calcium: 5,
    potassium: 0,
    fused: 3,
    grains: 78,
    millivolts: -62,
    lost: 0,
  },
  tablets: {
    drug: 14,
    shutAbove: 3,
    activeAbove: 2,
    shutBelow: 1,
    activeBelow: 1,
    calcium: 3,
    potassium: 1,
    fused: 2,
    grains: 78,
    millivolts: -63,
    lost: 0,
  },
  pump: {
    drug: 36,
    shutAbove: 5,
    activeAbove: 4,
    shutBelow: 3,
    activeBelow: 2,
    calcium: 2,
    potassium: 2,
    fused: 1,
    grains: 78,
    millivolts: -66,
    lost: 0,
  },
  overdose: {
    drug: 57,
    shutAbove: 6,
    activeAbove: 5,
    shutBelow: 7,
    activeBelow: 6,
    calcium: 1,
    potassium: 6,
    fused: 0,
    grains: 0,
    millivolts: -73,
    lost: 0,
  },
  withdrawal: {
    drug: 0,
    shutAbove: 0,
    activeAbove: 0,
    shutBelow: 0,
    activeBelow: 0,
    calcium: 6,
    potassium: 0,
    fused: 4,
    grains: 110,
    millivolts: -59,
    lost: 1,
  },
} as const;
export type HandMadeState = keyof typeof handMadeStates;

/** A window in one of the five states, the same each time. */
export function handMadeMoment(state: HandMadeState): SynapseMoment {
  const row = handMadeStates[state];
  const next = chance(state.length * 7 + 3);
  const receptors = (count: number) => ({
    isLost: new Uint8Array(count),
    isBound: new Uint8Array(count),
    isActive: new Uint8Array(count),
    poses: new Float32Array(count),
    proteinStages: new Float32Array(count),
    heldChannels: new Int8Array(count).fill(-1),
  });
  const cloud = (count: number) => ({ positions: new Float32Array(count * 3), count: 0 });
  const moment: SynapseMoment = {
    above: receptors(sceneCounts.receptorsAbove),
    below: receptors(sceneCounts.receptorsBelow),
    calciumOpen: new Float32Array(sceneCounts.calciumChannels),
    potassiumOpen: new Float32Array(sceneCounts.potassiumChannels),
    potassiumSockets: new Uint8Array(sceneCounts.potassiumChannels),
    fusion: new Float32Array(sceneCounts.dockedVesicles),
    grainsInside: new Uint16Array(sceneCounts.dockedVesicles).fill(46),
    glutamate: cloud(sceneCounts.glutamateGrains),
    drug: cloud(sceneCounts.drugBeads),
    gaba: cloud(sceneCounts.gabaBeads),
    potassium: cloud(sceneCounts.potassiumIons),
    calcium: cloud(sceneCounts.calciumIons),
    cyclicAmp: cloud(sceneCounts.cyclicAmpGrains),
    chargeSize: (row.millivolts + 50) / -40,
    ripplePhase: 0,
    slowSeconds: 0.6,
  };
  const add = (into: { positions: Float32Array; count: number }, x: number, y: number, z: number) => {
    into.positions.set([x, y, z], into.count * 3);
    into.count += 1;
  };
  const orderAbove = [1, 2, 4, 0, 5, 3];
  const orderBelow = [1, 3, 0, 5, 2, 6, 7, 4];
  orderAbove.slice(0, row.shutAbove).forEach((seat, i) => {
    moment.above.isBound[seat] = 1;
    const isActive = i < row.activeAbove;
    moment.above.isActive[seat] = isActive ? 1 : 0;
    moment.above.poses[seat] = isActive ? 3 : 1;
    moment.above.proteinStages[seat] = isActive ? 2 : 0;
    if (isActive) moment.above.heldChannels[seat] = [0, 2, 3, 1, 5][i]!;
  });
  orderBelow.slice(0, row.shutBelow).forEach((seat, i) => {
    moment.below.isBound[seat] = 1;
    const isActive = i < row.activeBelow;
    moment.below.isActive[seat] = isActive ? 1 : 0;
    moment.below.poses[seat] = isActive ? 3 : 1;
    moment.below.proteinStages[seat] = isActive ? 2 : 0;
    if (isActive) moment.below.heldChannels[seat] = [0, 3, 4, 5, 2, 6][i]!;
  });
  if (row.lost === 1) {
    for (const seat of [0, 3]) moment.above.isLost[seat] = 1;
    for (const seat of [0, 3, 6]) moment.below.isLost[seat] = 1;
  }
  [1, 4, 2, 3, 0, 5].slice(0, row.calcium).forEach((channel) => {
    moment.calciumOpen[channel] = 1;
  });
  [0, 3, 4, 5, 2, 6].slice(0, row.potassium).forEach((channel) => {
    moment.potassiumOpen[channel] = 1;
    moment.potassiumSockets[channel] = Array.from(moment.below.heldChannels).includes(channel) ? 3 : 4;
  });
  [2, 0, 1, 3].slice(0, row.fused).forEach((vesicle) => {
    moment.fusion[vesicle] = 1;
    moment.grainsInside[vesicle] = 16;
    const place = vesiclePlaces[vesicle]!;
    for (let grain = 0; grain < row.grains; grain++) {
      const down = next();
      const spread = 4 + 17 * down;
      add(
        moment.glutamate,
        place.x + (next() + next() - 1) * spread,
        25 - 21 * down + next() * 2,
        place.z + (next() + next() - 1) * spread * 0.5 - 2,
      );
    }
  });
  const scatter = (
    into: { positions: Float32Array; count: number },
    count: number,
    low: number,
    high: number,
  ) => {
    for (let i = 0; i < count; i++) {
      add(into, (next() * 2 - 1) * 62, low + (high - low) * next(), -34 * next() + 4);
    }
  };
  scatter(moment.drug, row.drug, 4, 20);
  scatter(moment.gaba, 8, 4, 20);
  scatter(moment.potassium, 14, -22, -8);
  scatter(moment.cyclicAmp, 10, -20, -10);
  scatter(moment.calcium, 8, 5, 20);
  const run = (
    into: { positions: Float32Array; count: number },
    open: Float32Array,
    places: readonly { x: number; z: number }[],
    y: number,
  ) => {
    open.forEach((fraction, channel) => {
      if (fraction === 0) return;
      for (let bead = 0; bead < ionTrack.beads; bead++) {
        const along = (bead + next() * 0.5) / ionTrack.beads - 0.5;
        add(
          into,
          places[channel]!.x + (next() - 0.5) * 2,
          y + along * ionTrack.length,
          places[channel]!.z + ionTrack.forward,
        );
      }
    });
  };
  run(moment.potassium, moment.potassiumOpen, potassiumPlaces, 0);
  run(moment.calcium, moment.calciumOpen, calciumPlaces, 24);
  return moment;
}

function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
