import { describe, expect, it } from 'vitest';
import { heroStepWords } from '#renderer/synapse/describe/heroStepWords.ts';
import {
  createHeroInstant,
  heroSeconds,
  heroStepAt,
  heroStepStart,
  heroTimeline,
  writeHeroMoment,
} from '#renderer/synapse/dynamics/heroStory.ts';

function heroAt(seconds: number) {
  const instant = createHeroInstant();
  writeHeroMoment(instant, seconds);
  return instant;
}

describe('the story of one receptor', () => {
  it('goes through every pose in order, and back to where it began', () => {
    const times = Array.from({ length: Math.ceil(heroSeconds * 15) }, (_, step) => step / 15);
    const poses = times.map((seconds) => heroAt(seconds).pose);
    expect(Math.max(...poses)).toBe(4);
    expect(heroAt(heroSeconds)).toEqual({ pose: 0, proteinStage: 3, isBound: false, effect: 0 });
    for (let at = 1; at < poses.length; at += 1)
      expect(Math.abs(poses[at]! - poses[at - 1]!)).toBeLessThan(0.3);
  });

  it('shuts the trap before the bundles roll, and splits the G protein before anything is seen of it', () => {
    const order = heroTimeline.map(({ id }) => id);
    expect(order.indexOf('trap-shut')).toBeLessThan(order.indexOf('bundles-roll'));
    for (const { effect, proteinStage } of heroTimeline) if (effect[1] > 0) expect(proteinStage[0]).toBe(2);
  });

  it('outlasts the drug: halves still work when it has left', () => {
    const leaves = heroTimeline.findIndex(({ id }) => id === 'drug-leaves');
    const instant = heroAt(heroStepStart(leaves) + heroTimeline[leaves]!.seconds);
    expect(instant).toMatchObject({ isBound: false, pose: 0, proteinStage: 2, effect: 1 });
  });

  it('has a caption with time and source for each step, and none beyond', () => {
    heroTimeline.forEach(({ id }, index) => {
      expect(heroStepAt(heroStepStart(index) + 1e-6), id).toBe(index);
      const { title, sentence, time, source } = heroStepWords(index);
      for (const words of [title, sentence, time, source]) expect(words).not.toBe('');
    });
    expect(heroStepWords(2).sentence).toContain('have not yet changed');
    expect(() => heroStepWords(heroTimeline.length)).toThrow(RangeError);
  });
});
