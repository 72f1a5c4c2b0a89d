import { describe, expect, it } from 'vitest';
import { proteinRoundSeconds } from '#renderer/synapse/dynamics/proteinCycle.ts';
import {
  assertLoop,
  beatSeconds,
  liveLoopSeconds,
  seamlessSeconds,
  steppedSeconds,
  stepsPerSecond,
  stillOf,
  stillSeconds,
  swapSeconds,
} from '#renderer/synapse/dynamics/slowTime.ts';
import { flickerSeconds } from '#renderer/synapse/dynamics/writeReceptors.ts';

describe('slow motion in a loop', () => {
  it.each([
    beatSeconds,
    swapSeconds * 2,
    proteinRoundSeconds,
    flickerSeconds,
    4,
    1,
    0.25,
    3,
    1 / stepsPerSecond,
  ])('holds a whole number of periods of %f s', (period) => {
    const periods = seamlessSeconds / period;
    expect(periods).toBeCloseTo(Math.round(periods), 9);
  });

  it('lasts whole multiples of the shortest one, or is refused', () => {
    for (const seconds of [12, 24, liveLoopSeconds]) expect(() => assertLoop(seconds)).not.toThrow();
    for (const seconds of [0, 6, 13, Number.NaN, -12]) expect(() => assertLoop(seconds)).toThrow(RangeError);
  });

  it('stands on the step before, and begins again after the loop', () => {
    expect(steppedSeconds(0.1, 12)).toBeCloseTo(1 / 15, 12);
    expect(steppedSeconds(12, 12)).toBe(0);
    expect(steppedSeconds(-1 / 15, 12)).toBeCloseTo(12 - 1 / 15, 9);
    expect(steppedSeconds(180.5, 12)).toBe(steppedSeconds(0.5, 12));
  });

  it('stills the beat under way 0.6 s after its impulse', () => {
    for (const seconds of [4, 4.6, 5.99]) expect(stillOf(seconds, 12)).toBeCloseTo(4 + stillSeconds, 12);
    expect(stillOf(14, 12)).toBeCloseTo(2 + stillSeconds, 12);
  });
});
