import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SceneFrame } from '#renderer/synapse/contract/SynapseFrame.ts';
import { countsSentence } from '#renderer/synapse/describe/countsSentence.ts';
import { describeScene } from '#renderer/synapse/describe/describeScene.ts';
import { captionLimits, windowCaption } from '#renderer/synapse/describe/windowCaption.ts';
import { frameCounts } from '#renderer/synapse/dynamics/frameCounts.ts';
import { scenesOf, stateRuns } from '../contract/solvedScenes.ts';
import { frameOf } from '../synapseFrames.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('the caption of a window', () => {
  it('calls every release something, and less of it never something livelier', () => {
    const order = captionLimits.map(({ words }) => words);
    const release = fc.double({ min: 0, max: 2, noNaN: true });
    fc.assert(
      fc.property(release, release, (one, other) => {
        const at = (value: number) =>
          order.indexOf(windowCaption(frameOf({ releaseProbabilityRelative: value })));
        expect(at(Math.min(one, other))).toBeGreaterThanOrEqual(0);
        expect(at(Math.min(one, other))).toBeLessThanOrEqual(at(Math.max(one, other)));
      }),
    );
  });

  it('says at rest without drug, and something else once release differs by a twentieth', () => {
    expect(windowCaption(frameOf())).toBe('at rest');
    expect(windowCaption(frameOf({ releaseProbabilityRelative: 0.95 }))).toBe('almost at rest');
    expect(windowCaption(frameOf({ releaseProbabilityRelative: 1.05 }))).toBe('busier than at rest');
  });
});

describe('counts in a sentence', () => {
  it('are the counts of the window, each with the share it stands for', () => {
    const frame = frameOf({ receptorOccupancyPre: 0.45, receptorOccupancyPost: 0.61 });
    expect(countsSentence(frame, 1)).toBe(
      'Sending side: 3 of 6 receptors hold drug (occupancy 0.45). ' +
        'Receiving side: 5 of 8 receptors hold drug (occupancy 0.61). 1 of 4 vesicles released; −66 mV.',
    );
  });

  it('count those that are left, and say "holds" of one', () => {
    const frame = frameOf({
      receptorOccupancyPre: 0.98,
      receptorOccupancyPost: 0.12,
      surfaceReceptorFraction: 0.65,
    });
    expect(countsSentence(frame, 0)).toContain('4 of 4 receptors hold drug');
    expect(countsSentence(frame, 0)).toContain('1 of 5 receptors holds drug');
  });
});

describe('the scene in words', () => {
  it('says of a pump user at noon what the windows show', () => {
    const [scene] = scenesOf(stateRuns.pump, [12]);
    const words = describeScene(scene!);
    expect(words).toMatch(
      /^Day 1, 12:00\. The pump acts at the cord, and far less at the brain stem\. Spinal cord, 2\.6 µM baclofen: quiet\./,
    );
    expect(words).toContain(
      '4 of 4 receptors hold drug (occupancy 0.98), 4 active; 2 of 6 are lost from the surface',
    );
    expect(words).toContain('Calcium entry is 65 % of rest');
    expect(words).toContain('releases 0.44 of 4 vesicles on average, 22 % of rest');
    expect(words).toContain('3 of 8 potassium channels are open; −67 mV, at rest −62 mV.');
    expect(words).toContain('Brain stem, 0.081 µM baclofen: almost at rest.');
  });

  it('has the counts, the caption and the potential of both frames in it, whatever they are', () => {
    fc.assert(
      fc.property(share, share, share, share, (pre, post, surface, withdrawalIndex) => {
        const cord = frameOf({
          receptorOccupancyPre: pre,
          receptorOccupancyPost: post,
          surfaceReceptorFraction: surface,
          withdrawalIndex,
        });
        const brainstem = frameOf({ site: 'brainstem', receptorOccupancyPre: post });
        const scene: SceneFrame = { cord, brainstem, route: 'pump', state: 'between' };
        const [, first, second] = describeScene(scene).split(/Spinal cord|Brain stem/);
        for (const [words, frame] of [
          [first!, cord],
          [second!, brainstem],
        ] as const) {
          const counts = frameCounts(frame);
          expect(words).toContain(`baclofen: ${windowCaption(frame)}.`);
          expect(words).toContain(`${counts.above.bound} of ${counts.above.left} receptors`);
          expect(words).toContain(`${counts.below.bound} of ${counts.below.left} receptors`);
          expect(words).toContain(`−${Math.round(-frame.membranePotentialMillivolts)} mV`);
          expect(words).not.toMatch(/NaN|undefined|no value| {2}/);
        }
      }),
    );
  });

  it('is the same at every instant of slow motion, so that a live region has something to say only when the patient changes', () => {
    const [one, other] = scenesOf(stateRuns.pump, [12, 12]);
    expect(describeScene(one!)).toBe(describeScene(other!));
  });
});
