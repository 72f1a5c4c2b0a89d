import { describe, expect, it } from 'vitest';
import { synapseSites } from '#renderer/synapse/contract/SynapseFrame.ts';
import { createMoment } from '#renderer/synapse/dynamics/createMoment.ts';
import { expectedReleases, releasedInBeat } from '#renderer/synapse/dynamics/vesicleRelease.ts';
import { windowSeeds } from '#renderer/synapse/dynamics/windowSeeds.ts';
import { vesiclePlaces } from '#renderer/synapse/layout/places.ts';
import { exampleNames, exampleScene } from '#renderer/synapse/view/exampleScenes.ts';
import { writeScene } from '#renderer/synapse/view/openPlayer.ts';

const drawn = exampleNames.map((name) => {
  const moments = { cord: createMoment(), brainstem: createMoment() };
  writeScene(moments, exampleScene(name), 0, true);
  return { name, moments };
});

describe.each(synapseSites)('the seed of the window %s', (site) => {
  const releases = exampleNames.map((name) => exampleScene(name)[site].releaseProbabilityRelative);
  const seed = windowSeeds[site];

  it('lets the first picture of every example release what its impulses release on average, rounded', () => {
    const opened = drawn.map(({ moments }) => moments[site].fusion.filter((fusion) => fusion > 0.5).length);
    expect(opened).toEqual(releases.map((release) => Math.round(expectedReleases(release))));
  });

  it('opens a vesicle in front first', () => {
    for (const { moments } of drawn) {
      const { fusion } = moments[site];
      if (!fusion.some((each) => each > 0.5)) continue;
      expect(vesiclePlaces.some(({ z }, vesicle) => z > -5 && fusion[vesicle]! > 0.5)).toBe(true);
    }
  });

  it('releases in six impulses about what six do on average, whatever the release', () => {
    for (let release = 0.1; release <= 1.5; release += 0.05) {
      const total = [0, 1, 2, 3, 4, 5].reduce((sum, beat) => sum + releasedInBeat(release, seed, beat), 0);
      expect(Math.abs(total - 6 * expectedReleases(release)), `at ${release}`).toBeLessThan(1.5);
    }
  });
});

it('lets both windows of the same state open alike, so that only the dose tells them apart', () => {
  const { moments } = drawn[exampleNames.indexOf('rest')]!;
  expect([...moments.cord.fusion]).toEqual([...moments.brainstem.fusion]);
});
