import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calciumCurrentFraction,
  cyclicAmpRelative,
  girkOpenFraction,
  membranePotentialMillivolts,
  releaseRelative,
  restingPotentialMillivolts,
  type SynapseDrive,
} from '#renderer/synapse/contract/synapseRelations.ts';
import { validateSceneFrame } from '#renderer/synapse/contract/validateSceneFrame.ts';
import { frameOf } from '../synapseFrames.ts';

const idle: SynapseDrive = { site: 'cord', activationPre: 0, activationPost: 0, withdrawalIndex: 0 };
const full: SynapseDrive = { ...idle, activationPre: 1, activationPost: 1 };
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('what follows from action', () => {
  it('is rest where nothing acts', () => {
    expect(calciumCurrentFraction(idle)).toBe(1);
    expect(releaseRelative(idle)).toBe(1);
    expect(girkOpenFraction(idle)).toBe(0);
    expect(membranePotentialMillivolts(idle)).toBe(restingPotentialMillivolts);
    expect(cyclicAmpRelative(idle)).toBe(1);
  });

  it('lies within the published sizes where everything acts', () => {
    expect(calciumCurrentFraction(full)).toBeCloseTo(0.6, 12);
    // 1 - 0.6^3 to 1 - 0.6^4, and slices that keep 19 to 21 % at 10 µM.
    expect(releaseRelative(full)).toBeGreaterThan(0.6 ** 4);
    expect(releaseRelative(full)).toBeLessThan(0.6 ** 3);
    const change = restingPotentialMillivolts - membranePotentialMillivolts(full);
    expect(change).toBeGreaterThanOrEqual(2);
    expect(change).toBeLessThanOrEqual(11);
  });

  it('opens potassium channels together: half of the action opens less than half of them', () => {
    expect(girkOpenFraction({ ...full, activationPost: 0.5 })).toBeLessThan(girkOpenFraction(full) / 2);
  });

  it('goes past rest in withdrawal, at the cord more than at the brain stem', () => {
    const cord = { ...idle, withdrawalIndex: 0.7 };
    const stem = { ...cord, site: 'brainstem' } as const;
    expect(releaseRelative(cord)).toBeGreaterThan(releaseRelative(stem));
    expect(releaseRelative(stem)).toBeGreaterThan(1);
    expect(membranePotentialMillivolts(cord)).toBeGreaterThan(restingPotentialMillivolts);
    expect(cyclicAmpRelative(cord)).toBeGreaterThan(1);
  });

  it('falls as action rises, and fits every window', () => {
    fc.assert(
      fc.property(share, share, share, (one, other, withdrawalIndex) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        const less = { ...idle, activationPre: low, activationPost: low, withdrawalIndex };
        const more = { ...less, activationPre: high, activationPost: high };
        expect(releaseRelative(more)).toBeLessThanOrEqual(releaseRelative(less));
        expect(membranePotentialMillivolts(more)).toBeLessThanOrEqual(membranePotentialMillivolts(less));
        expect(girkOpenFraction(more)).toBeGreaterThanOrEqual(girkOpenFraction(less));
        const cord = frameOf({ receptorOccupancyPre: high, receptorOccupancyPost: high, withdrawalIndex });
        const brainstem = frameOf({ site: 'brainstem', withdrawalIndex });
        expect(validateSceneFrame({ cord, brainstem, route: 'none', state: 'between' }).ok).toBe(true);
      }),
    );
  });
});
