import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SceneFrame, SynapseFrame } from '#renderer/synapse/contract/SynapseFrame.ts';
import { frameLimits, validateSceneFrame } from '#renderer/synapse/contract/validateSceneFrame.ts';
import { frameOf } from '../synapseFrames.ts';

function sceneWith(changes: Partial<SynapseFrame>): SceneFrame {
  return {
    cord: { ...frameOf({ receptorOccupancyPre: 0.5, receptorOccupancyPost: 0.5 }), ...changes },
    brainstem: frameOf({ site: 'brainstem' }),
    route: 'pump',
    state: 'between',
  };
}

function codesOf(scene: SceneFrame): readonly string[] {
  const checked = validateSceneFrame(scene);
  return checked.ok ? [] : checked.problems.map(({ code, subject }) => `${code} ${subject}`);
}

describe('a scene at the border of the drawing', () => {
  it('passes as it is, the very same object', () => {
    const scene = sceneWith({});
    const checked = validateSceneFrame(scene);
    expect(checked.ok && checked.value).toBe(scene);
  });

  it.each(Object.keys(frameLimits) as (keyof typeof frameLimits)[])(
    'is refused where %s is not a number',
    (name) => {
      expect(codesOf(sceneWith({ [name]: Number.NaN }))).toContain(`scene-not-a-number cord.${name}`);
    },
  );

  it('is refused outside the range that a window shows, never moved into it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(frameLimits) as (keyof typeof frameLimits)[])),
        fc.double({ min: 1e-5, max: 1e6, noNaN: true }),
        fc.boolean(),
        (name, beyond, isAbove) => {
          const limit = isAbove ? frameLimits[name].to : frameLimits[name].from;
          if (!Number.isFinite(limit)) return;
          const value = isAbove ? limit + beyond : limit - beyond;
          expect(codesOf(sceneWith({ [name]: value }))).toContain(`scene-out-of-range cord.${name}`);
        },
      ),
    );
  });

  it('lets pass what a solver leaves of nothing', () => {
    const scene = sceneWith({ baclofenMicromolar: -1e-12 });
    const checked = validateSceneFrame(scene);
    expect(checked.ok && checked.value.cord.baclofenMicromolar).toBe(-1e-12);
  });

  it('is refused where more receptors would act than hold drug', () => {
    expect(codesOf(sceneWith({ receptorActivationPre: 0.51 }))).toEqual([
      'scene-activation cord.receptorActivationPre',
    ]);
    expect(codesOf(sceneWith({ receptorActivationPost: 0.6 }))).toEqual([
      'scene-activation cord.receptorActivationPost',
    ]);
  });

  it('names everything that is wrong at once, with place and reason', () => {
    const checked = validateSceneFrame(
      sceneWith({ girkOpenFraction: 2, clinicalHours: Number.NaN, site: 'brainstem' }),
    );
    const problems = checked.ok ? [] : checked.problems;
    expect(problems.map(({ code }) => code).sort()).toEqual([
      'scene-not-a-number',
      'scene-out-of-range',
      'scene-site',
    ]);
    for (const { place, reason } of problems) {
      expect(place.file).toBe('run');
      expect(reason).toMatch(/\.$/);
    }
  });
});
