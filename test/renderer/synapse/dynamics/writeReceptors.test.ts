import { describe, expect, it } from 'vitest';
import { createMoment } from '#renderer/synapse/dynamics/createMoment.ts';
import { nearestPairs } from '#renderer/synapse/dynamics/nearestPairs.ts';
import { proteinStage, proteinTimes } from '#renderer/synapse/dynamics/proteinCycle.ts';
import { writeMoment } from '#renderer/synapse/dynamics/writeMoment.ts';
import { bindingPose } from '#renderer/synapse/dynamics/writeReceptors.ts';
import {
  calciumPlaces,
  potassiumPlaces,
  receptorPlacesAbove,
  receptorPlacesBelow,
} from '#renderer/synapse/layout/places.ts';
import { frameOf } from '../synapseFrames.ts';

const moment = createMoment();

/** Mean share of bound receptors that are active, and the lengths of their active and quiet stretches, over ten minutes. */
function flicker(occupancy: number, activation: number) {
  const frame = frameOf({ receptorOccupancyPost: occupancy, receptorActivationPost: activation });
  const steps = 600 * 15;
  let active = 0;
  let bound = 0;
  for (let step = 0; step < steps; step += 1) {
    writeMoment(moment, frame, step / 15, 4, { isStill: false });
    moment.below.isBound.forEach((isBound, seat) => {
      bound += isBound;
      active += moment.below.isActive[seat]!;
    });
  }
  return active / bound;
}

describe('shut traps', () => {
  it.each([
    [1, 0.5],
    [1, 0.9],
    [1, 0.2],
    [0.6, 0.3],
  ])('at occupancy %f are active for the share that activation %f says', (occupancy, activation) => {
    expect(Math.abs(flicker(occupancy, activation) - activation / occupancy)).toBeLessThan(0.07);
  });

  it('stay active where activation equals occupancy and none changes places', () => {
    expect(flicker(1, 1)).toBe(1);
  });

  it('are never active where nothing acts', () => {
    expect(flicker(1, 0)).toBe(0);
  });

  it('shut before anything below them moves: trap, lower lobes, roll', () => {
    expect(bindingPose(0, 1)).toBe(0);
    expect(bindingPose(0.4, 1)).toBeCloseTo(1, 9);
    expect(bindingPose(0.8, 1)).toBeCloseTo(2, 9);
    expect(bindingPose(1.4, 1)).toBeCloseTo(3, 9);
    expect(bindingPose(1.4, 0)).toBeCloseTo(2, 9);
  });
});

describe('a G protein', () => {
  it('docks, splits, works and meets again without docking on the way back', () => {
    const stages = Array.from({ length: 90 }, (_, step) => proteinStage(step / 15, 2.4));
    const end = stages.indexOf(0, 1);
    const round = stages.slice(0, end);
    for (let at = 1; at < round.length; at += 1) expect(round[at]).toBeGreaterThanOrEqual(round[at - 1]!);
    expect(round.at(-1)).toBeGreaterThan(2.9);
    expect(proteinStage(proteinTimes.dock, 2.4)).toBeCloseTo(1, 9);
  });

  it('moves without a leap on every receptor, but for the end of a round where 3 is 0', () => {
    const frame = frameOf({
      receptorOccupancyPost: 0.6,
      receptorActivationPost: 0.5,
      receptorOccupancyPre: 0.4,
      receptorActivationPre: 0.4,
    });
    const before = { above: new Float32Array(6), below: new Float32Array(8) };
    for (let step = 0; step < 120 * 15; step += 1) {
      writeMoment(moment, frame, step / 15, 9, { isStill: false });
      for (const side of ['above', 'below'] as const) {
        moment[side].proteinStages.forEach((stage, seat) => {
          const from = before[side][seat]!;
          const apart = Math.min(Math.abs(stage - from), Math.abs(stage - from + 3));
          if (step > 0)
            expect(apart, `${side} ${seat} at ${step / 15} s: ${from} to ${stage}`).toBeLessThan(0.15);
        });
        before[side].set(moment[side].proteinStages);
      }
    }
  });

  it('works on the nearest channel, one for each receptor', () => {
    for (const [receptors, channels] of [
      [receptorPlacesAbove, calciumPlaces],
      [receptorPlacesBelow, potassiumPlaces],
    ] as const) {
      const pairs = [...nearestPairs(receptors, channels)];
      expect(new Set(pairs).size).toBe(receptors.length);
      expect(pairs.every((channel) => channel >= 0 && channel < channels.length)).toBe(true);
    }
    nearestPairs(receptorPlacesBelow, potassiumPlaces).forEach((channel, seat) => {
      const [one, other] = [receptorPlacesBelow[seat]!, potassiumPlaces[channel]!];
      expect(Math.hypot(one.x - other.x, one.z - other.z)).toBeLessThan(13);
    });
  });

  it('is found at every stage of its round over a while', () => {
    const frame = frameOf({ receptorOccupancyPost: 1, receptorActivationPost: 0.7 });
    const found = new Set<number>();
    for (let step = 0; step < 60 * 15; step += 1) {
      writeMoment(moment, frame, step / 15, 2, { isStill: false });
      for (const stage of moment.below.proteinStages) found.add(Math.floor(stage));
    }
    expect([...found].sort()).toEqual([0, 1, 2]);
  });
});
