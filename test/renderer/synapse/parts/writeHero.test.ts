import { describe, expect, it } from 'vitest';
import { writeFromAbove, writeHero } from '#renderer/synapse/parts/writeHero.ts';
import { writeTrapView } from '#renderer/synapse/parts/writeTrapView.ts';
import { CountingSink } from './CountingSink.ts';

function hero(pose: number, proteinStage: number, isBound: boolean): CountingSink {
  const sink = new CountingSink();
  writeHero(sink, { pose, proteinStage, isBound });
  return sink;
}

const middleX = (sink: CountingSink, name: string) =>
  sink.solids.find((solid) => solid.name === name)!.centre[0];

describe('the hero', () => {
  it('stands with GB2 left, GB1 right and in front, its G protein opening to the left', () => {
    const sink = hero(4, 1, true);
    const centre = (name: string) => sink.solids.find((solid) => solid.name === name)!.centre;
    expect(centre('GB2-LB1')[0]).toBeLessThan(centre('GB1-LB1')[0]);
    expect(centre('GB1-LB1')[2]).toBeGreaterThan(centre('GB2-LB1')[2]);
    expect(middleX(sink, 'Gbeta')).toBeLessThan(middleX(sink, 'Galpha-Ras'));
    expect(middleX(sink, 'Galpha-Ras')).toBeLessThan(0);
  });

  it('carries the drug at true size, and none when free', () => {
    const beads = hero(3, -1, true).beads;
    expect(Math.max(...beads.map(({ radius }) => radius))).toBeCloseTo(0.25);
    expect(hero(0, -1, false).beads).toHaveLength(0);
    expect(hero(0, -1, false).solids).toHaveLength(4);
  });

  it('tells TM5 and TM6 apart', () => {
    const tones = hero(0, -1, false).capsules.map(({ tone }) => tone);
    expect(tones.filter((tone) => tone > 1)).toHaveLength(2);
    expect(tones.filter((tone) => tone < 1)).toHaveLength(2);
  });

  it('from above shows the two bundles alone', () => {
    const sink = new CountingSink();
    writeFromAbove(sink, 2.5);
    expect(sink.solids).toHaveLength(0);
    expect(sink.capsules).toHaveLength(14);
  });
});

describe('the trap by itself', () => {
  const trap = (pose: number) => {
    const sink = new CountingSink();
    writeTrapView(sink, pose, pose > 0, pose > 0);
    return sink;
  };

  it('holds the upper lobe still while the lower one swings by 26 degrees', () => {
    expect(trap(0).solids[0]!.centre).toEqual(trap(3).solids[0]!.centre);
    const { turn } = trap(1).solids[1]!;
    const swing = (2 * Math.acos(Math.min(1, Math.abs(turn[3]))) * 180) / Math.PI;
    expect(swing).toBeGreaterThan(25);
    expect(swing).toBeLessThan(27.5);
  });

  it('shows where the lower lobe was, dashed', () => {
    expect(trap(0).capsules).toHaveLength(0);
    expect(trap(1).capsules.length).toBeGreaterThan(15);
  });
});
