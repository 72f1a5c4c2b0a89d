/*
 * Numbers without a memory: each follows from seed, stream, index and step alone, so that any instant can be had directly.
 * The mixing step is PCG-RXS-M-XS-32 used as a hash (Jarzynski and Olano 2020, Hash functions for GPU rendering, JCGT 9:3; O'Neill 2014).
 */

/** Every kind of draw has a stream of its own, so that adding one changes no other. */
export const streams = {
  rosterAbove: 1,
  rosterBelow: 2,
  trapAbove: 3,
  trapBelow: 4,
  proteinAbove: 5,
  proteinBelow: 6,
  release: 7,
  grains: 8,
  drug: 9,
  visits: 10,
  gaba: 11,
  potassium: 12,
  calcium: 13,
  cyclicAmp: 14,
} as const;

/** A 32-bit word scattered into another; a bijection. */
export function scatter(word: number): number {
  const state = (Math.imul(word, 747_796_405) + 2_891_336_453) | 0;
  const mixed = Math.imul((state >>> ((state >>> 28) + 4)) ^ state, 277_803_737);
  return ((mixed >>> 22) ^ mixed) >>> 0;
}

/** The key of a stream under a seed: 30 bits, which engines pass on without making a heap number. */
export function streamKey(seed: number, stream: number): number {
  return scatter(stream + scatter(seed | 0)) >>> 2;
}

/** A number from 0 to below 1, evenly spread. */
export function fractionAt(key: number, index: number, step: number): number {
  return scatter(step + scatter(index + key)) * 2 ** -32;
}
