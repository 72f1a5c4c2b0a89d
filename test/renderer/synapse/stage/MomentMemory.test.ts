import { describe, expect, it } from 'vitest';
import { createMoment } from '#renderer/synapse/dynamics/createMoment.ts';
import { MomentMemory } from '#renderer/synapse/stage/MomentMemory.ts';

describe('remembering a moment', () => {
  it('sees every change of what is drawn, and none where there is none', () => {
    const moment = createMoment();
    const memory = new MomentMemory();
    expect(memory.hasChanged(moment)).toBe(true);
    expect(memory.hasChanged(moment)).toBe(false);
    const changes: (() => void)[] = [
      () => (moment.above.poses[5] = 1),
      () => (moment.below.isLost[0] = 1),
      () => (moment.below.heldChannels[7] = 3),
      () => (moment.fusion[3] = 0.5),
      () => (moment.grainsInside[0] = 46),
      () => (moment.potassiumSockets[7] = 2),
      () => (moment.cyclicAmp.count = 4),
      () => (moment.cyclicAmp.positions[11] = 2),
      () => (moment.chargeSize = 0.4),
      () => (moment.ripplePhase = 0.1),
    ];
    for (const change of changes) {
      change();
      expect(memory.hasChanged(moment), String(change)).toBe(true);
      expect(memory.hasChanged(moment)).toBe(false);
    }
    moment.slowSeconds = 9;
    moment.drug.positions[30] = 5;
    expect(memory.hasChanged(moment)).toBe(false);
    memory.forget();
    expect(memory.hasChanged(moment)).toBe(true);
  });
});
