/*
 * Slow motion: 1 s on screen is 1/20 s of life. Everything that moves repeats after whole numbers of periods that all divide 12 s:
 * impulse 2 s, swap of receptors 6 s (there and back 12), G protein 6 s, flicker 0.25 s, wander 4, 1 and 0.25 s, ion steps 1/3 s (nine
 * places on a track, 3 s), ripple 6 s, poses 1/15 s. Draws are numbered modulo the loop, so the last instant meets the first.
 */

/** The shortest loop without a seam, s. Whole multiples of it are seamless too. */
export const seamlessSeconds = 12;
/** On screen the scene repeats only after this, so that draws are spread as their chances say. */
export const liveLoopSeconds = 1200;

export const beatSeconds = 2;
/** A still shows this instant after an impulse. */
export const stillSeconds = 0.6;
export const swapSeconds = 6;
/** Beads and poses step this often: stepping reads as thermal motion. */
export const stepsPerSecond = 15;

/** @throws RangeError where the loop is not a whole number of seamless ones (a programmer fault) */
export function assertLoop(loopSeconds: number): void {
  if (!(loopSeconds > 0) || !Number.isInteger(loopSeconds / seamlessSeconds))
    throw new RangeError(`A loop lasts whole multiples of ${seamlessSeconds} s, not ${loopSeconds} s.`);
}

/** The instant within the loop at which poses stand: on the step before it. */
export function steppedSeconds(slowSeconds: number, loopSeconds: number): number {
  const steps = Math.floor(slowSeconds * stepsPerSecond + 1e-6);
  return wrapped(steps, loopSeconds * stepsPerSecond) / stepsPerSecond;
}

/** The still's instant of the beat under way, within the loop. */
export function stillOf(slowSeconds: number, loopSeconds: number): number {
  const beat = Math.floor(slowSeconds / beatSeconds + 1e-6);
  return wrapped(beat, loopSeconds / beatSeconds) * beatSeconds + stillSeconds;
}

/** The remainder, never negative. */
export function wrapped(value: number, size: number): number {
  const rest = value % size;
  return rest < 0 ? rest + size : rest;
}

/** From 0 to 1 without a jolt; held at the ends. */
export function eased(fraction: number): number {
  if (fraction <= 0) return 0;
  return fraction >= 1 ? 1 : fraction * fraction * (3 - 2 * fraction);
}
