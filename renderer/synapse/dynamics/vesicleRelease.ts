import { sceneCounts } from '#renderer/synapse/contract/SynapseMoment.ts';
import { fractionAt, streamKey, streams } from './seededRandom.ts';
import { beatSeconds, eased, wrapped } from './slowTime.ts';

/** At rest an impulse releases each docked vesicle with this chance: a choice of the drawing, so that two of four are usual. */
export const restReleaseChance = 0.5;

/** Seconds after the impulse: a vesicle opens, its grains burst out, thin out by count; it closes and is full again. */
export const releaseTimes = {
  opens: 0.1,
  burst: 0.2,
  burstEnds: 0.6,
  gone: 1.8,
  closes: 1.5,
  full: 1.9,
} as const;
/** Grains drawn for thousands of molecules. */
export const grainCounts = { docked: 46, left: 16, burst: 78, mostBurst: 110 } as const;

const vesicles = sceneCounts.dockedVesicles;

export function releaseChance(releaseRelative: number): number {
  return Math.min(1, Math.max(0, restReleaseChance * releaseRelative));
}

/** How many of the docked vesicles an impulse releases on average. */
export function expectedReleases(releaseRelative: number): number {
  return vesicles * releaseChance(releaseRelative);
}

export function beatAt(seconds: number, loopSeconds: number): number {
  return wrapped(Math.floor(seconds / beatSeconds + 1e-9), loopSeconds / beatSeconds);
}

/**
 * Vesicles that the impulse of a beat releases, 0 to 4: a draw from Binomial(4, chance). A beat has one number of its own and is
 * compared with the chances in order, so that for a given beat more release never frees fewer vesicles.
 */
export function releasedInBeat(releaseRelative: number, seed: number, beat: number): number {
  const draw = fractionAt(streamKey(seed, streams.release), 0, beat);
  const chance = releaseChance(releaseRelative);
  let sum = 0;
  for (let count = 0; count < vesicles; count += 1) {
    sum += binomialChance(count, chance);
    if (draw < sum) return count;
  }
  return vesicles;
}

/** Place of a vesicle in the order in which this beat's impulse releases them, 0 first. */
export function releaseOrder(vesicle: number, seed: number, beat: number): number {
  const key = streamKey(seed, streams.release);
  const own = fractionAt(key, 1 + vesicle, beat);
  let order = 0;
  for (let other = 0; other < vesicles; other += 1)
    if (other !== vesicle && fractionAt(key, 1 + other, beat) < own) order += 1;
  return order;
}

/** 0 docked to 1 fused, so many seconds after the impulse that released the vesicle. */
export function fusionAt(seconds: number): number {
  const { opens, burst, closes, full } = releaseTimes;
  return eased((seconds - opens) / (burst - opens)) * (1 - eased((seconds - closes) / (full - closes)));
}

/** Grains left inside a released vesicle. */
export function grainsInsideAt(seconds: number): number {
  const { burst, burstEnds, closes, full } = releaseTimes;
  const out = (seconds - burst) / (burstEnds - burst);
  const back = (seconds - closes) / (full - closes);
  const share = Math.max(0, Math.min(1, out)) - Math.max(0, Math.min(1, back));
  return Math.round(grainCounts.docked - share * (grainCounts.docked - grainCounts.left));
}

/** Grains of one burst: more where more is released than at rest, the cue of withdrawal. */
export function grainsOfBurst(releaseRelative: number): number {
  const { burst, mostBurst } = grainCounts;
  return Math.min(mostBurst, Math.round(burst * Math.max(1, releaseRelative)));
}

/** 0 shut to 1 open, of a channel that takes part in the impulse. */
export function calciumOpenAt(seconds: number): number {
  return eased(seconds / 0.1) * (1 - eased((seconds - 0.7) / 0.2));
}

/** How far along its track, 0 to 1, the first or the last calcium ion of an impulse has come. */
export function calciumFlowAt(seconds: number, ion: 'first' | 'last'): number {
  return ion === 'first' ? eased(seconds / 0.4) : eased((seconds - 0.62) / 0.28);
}

function binomialChance(count: number, chance: number): number {
  const ways = count === 0 || count === vesicles ? 1 : count === 2 ? 6 : 4;
  return ways * chance ** count * (1 - chance) ** (vesicles - count);
}
