import type { SynapseFrame } from '#renderer/synapse/contract/SynapseFrame.ts';
import { sceneCounts } from '#renderer/synapse/contract/SynapseMoment.ts';
import { expectedReleases } from './vesicleRelease.ts';
import { wholeCount } from './wholeCount.ts';
import { calciumOpenCount, potassiumOpenCount } from './writeChannels.ts';

export interface ReceptorCounts {
  readonly seats: number;
  /** Still at the surface; the others are lost. */
  readonly left: number;
  readonly bound: number;
  /** On average and in every still; in motion the shut traps flicker about it. */
  readonly active: number;
}

/** What a window counts for a frame, whatever the instant of slow motion. */
export interface FrameCounts {
  readonly above: ReceptorCounts;
  readonly below: ReceptorCounts;
  readonly calciumOpen: number;
  readonly potassiumOpen: number;
  /** Docked vesicles that an impulse releases on average, not whole. */
  readonly released: number;
}

export function frameCounts(frame: SynapseFrame): FrameCounts {
  const surface = frame.surfaceReceptorFraction;
  return {
    above: receptorCounts(
      sceneCounts.receptorsAbove,
      surface,
      frame.receptorOccupancyPre,
      frame.receptorActivationPre,
    ),
    below: receptorCounts(
      sceneCounts.receptorsBelow,
      surface,
      frame.receptorOccupancyPost,
      frame.receptorActivationPost,
    ),
    calciumOpen: calciumOpenCount(frame.calciumCurrentFraction),
    potassiumOpen: potassiumOpenCount(frame.girkOpenFraction),
    released: expectedReleases(frame.releaseProbabilityRelative),
  };
}

function receptorCounts(
  seats: number,
  surface: number,
  occupancy: number,
  activation: number,
): ReceptorCounts {
  const left = wholeCount(surface, seats);
  const bound = wholeCount(occupancy, left);
  return { seats, left, bound, active: Math.min(bound, wholeCount(activation, left)) };
}
