import type { ReceptorMoments, SynapseMoment } from '#renderer/synapse/contract/SynapseMoment.ts';

/** One receptor as the shelf draws it. */
export type TrapState = 'open' | 'shut' | 'active' | 'lost';

/** What a window holds at an instant, counted from what is drawn. */
export interface WindowCounts {
  readonly boundAbove: number;
  readonly boundBelow: number;
  /** Receptors that are left at the surface. */
  readonly leftAbove: number;
  readonly leftBelow: number;
  readonly lost: number;
  readonly released: number;
  readonly vesicles: number;
  readonly calciumOpen: number;
  readonly potassiumOpen: number;
}

/** Fused further than this counts as released. */
const fusedFrom = 0.5;
const openFrom = 0.5;

export function windowCounts(moment: SynapseMoment): WindowCounts {
  const lostAbove = countOnes(moment.above.isLost);
  const lostBelow = countOnes(moment.below.isLost);
  return {
    boundAbove: countOnes(moment.above.isBound),
    boundBelow: countOnes(moment.below.isBound),
    leftAbove: moment.above.isBound.length - lostAbove,
    leftBelow: moment.below.isBound.length - lostBelow,
    lost: lostAbove + lostBelow,
    released: countAbove(moment.fusion, fusedFrom),
    vesicles: moment.fusion.length,
    calciumOpen: countAbove(moment.calciumOpen, openFrom),
    potassiumOpen: countAbove(moment.potassiumOpen, openFrom),
  };
}

export function trapState({ isLost, isBound, isActive }: ReceptorMoments, index: number): TrapState {
  if (isLost[index]) return 'lost';
  if (isActive[index]) return 'active';
  return isBound[index] ? 'shut' : 'open';
}

function countOnes(values: Uint8Array): number {
  let count = 0;
  for (let index = 0; index < values.length; index += 1) count += values[index]! > 0 ? 1 : 0;
  return count;
}

function countAbove(values: Float32Array, from: number): number {
  let count = 0;
  for (let index = 0; index < values.length; index += 1) count += values[index]! >= from ? 1 : 0;
  return count;
}
