import { describe, expect, it } from 'vitest';
import { sceneCounts } from '#renderer/synapse/contract/SynapseMoment.ts';
import { writeWindow } from '#renderer/synapse/parts/writeWindow.ts';
import { CountingSink } from './CountingSink.ts';
import { type HandMadeState, handMadeMoment, handMadeStates } from './handMadeMoment.ts';

const states = Object.keys(handMadeStates) as HandMadeState[];

function written(state: HandMadeState): CountingSink {
  const sink = new CountingSink();
  writeWindow(sink, handMadeMoment(state));
  return sink;
}

describe('a window', () => {
  it.each(states)('%s gives every molecule its own name and finite places', (state) => {
    const sink = written(state);
    expect(new Set(sink.molecules).size).toBe(sink.molecules.length);
    const places = [
      ...sink.solids.map(({ centre }) => centre),
      ...sink.capsules.flatMap(({ a, b }) => [a, b]),
      ...sink.beads.map(({ centre }) => centre),
    ];
    for (const place of places) expect(place.every(Number.isFinite)).toBe(true);
    for (const { turn } of sink.solids) expect(Math.hypot(...turn)).toBeCloseTo(1, 4);
  });

  it('at rest has whole receptors, shut channels, and no drug', () => {
    const sink = written('rest');
    const receptors = sink.molecules.filter((name) => name.startsWith('receptor'));
    expect(receptors).toHaveLength(sceneCounts.receptorsAbove + sceneCounts.receptorsBelow);
    for (const name of receptors) {
      expect(sink.of(name).solids).toHaveLength(4);
      // 14 helices and two stalks of six capsules.
      expect(sink.of(name).capsules).toHaveLength(26);
    }
    expect(sink.rings).toBe(0);
    expect(sink.beads.some(({ role }) => role === 'drug')).toBe(false);
    expect(sink.solids.filter(({ name }) => name === 'Gbeta')).toHaveLength(receptors.length);
  });

  it('never has a potassium channel above, nor a calcium channel below', () => {
    const sink = written('overdose');
    for (const { molecule, centre } of sink.ellipsoids) {
      if (molecule.startsWith('potassium')) expect(centre[1]).toBeLessThan(0);
      if (molecule.startsWith('calcium')) expect(centre[1]).toBeGreaterThan(10);
    }
  });

  it('in overdose shows bound drug in each shut trap, and every beta-gamma once', () => {
    const sink = written('overdose');
    const { drug, shutAbove, shutBelow, potassium } = handMadeStates.overdose;
    expect(sink.rings).toBe(drug + shutAbove + shutBelow);
    const proteins = sceneCounts.receptorsAbove + sceneCounts.receptorsBelow;
    // Each open channel holds four; those of the receptors beside it are among them.
    const betas = sink.solids.filter(({ name }) => name === 'Gbeta').length;
    const borrowed = potassium * 4 - handMadeStates.overdose.activeBelow;
    expect(betas).toBe(proteins + borrowed);
    expect(sink.solids.filter(({ name }) => name === 'Galpha-Ras')).toHaveLength(proteins);
  });

  it('in withdrawal leaves dashed seats and their G proteins', () => {
    const sink = written('withdrawal');
    const seats = sink.molecules.filter(
      (name) => name.startsWith('receptor') && sink.of(name).solids.length === 0,
    );
    expect(seats).toHaveLength(5);
    for (const seat of seats) {
      expect(sink.of(seat).capsules.length).toBeGreaterThan(12);
      expect(sink.of(seat).capsules.every(({ role }) => role === 'lost')).toBe(true);
    }
    const proteins = sceneCounts.receptorsAbove + sceneCounts.receptorsBelow;
    expect(sink.solids.filter(({ name }) => name === 'Galpha-Ras')).toHaveLength(proteins);
  });

  it('opens as many vesicles as are fused, lower, with what is left in them', () => {
    for (const state of states) {
      const sink = written(state);
      const docked = sink.vesicles.filter(({ isCut }) => isCut);
      expect(docked).toHaveLength(sceneCounts.dockedVesicles);
      expect(sink.vesicles).toHaveLength(sceneCounts.dockedVesicles + sceneCounts.reserveVesicles);
      const { fused, grains } = handMadeStates[state];
      expect(docked.filter(({ gap }) => gap > 0.3)).toHaveLength(fused);
      const glutamate = sink.beads.filter(({ role }) => role === 'glutamate');
      expect(glutamate).toHaveLength(fused * (16 + grains) + (4 - fused) * 46);
    }
  });

  it('draws 24 charge marks that grow with the potential, plus outside and minus inside', () => {
    const [rest, overdose] = [written('rest'), written('overdose')];
    expect(rest.charges).toHaveLength(sceneCounts.chargeMarks);
    expect(overdose.charges[0]!.size).toBeGreaterThan(rest.charges[0]!.size);
    for (const { y, sign } of rest.charges) expect(Math.sign(y)).toBe(sign);
  });

  it('has upper receptors turned over, their heads in the cleft', () => {
    const sink = written('rest');
    for (const { molecule, name, centre } of sink.solids) {
      if (!name.startsWith('GB')) continue;
      if (molecule.startsWith('receptor-above')) expect(centre[1]).toBeLessThan(20);
      else expect(centre[1]).toBeGreaterThan(4);
    }
  });

  it('bends rods in fewer places where it is sparse', () => {
    const sparse = new CountingSink();
    writeWindow(sparse, handMadeMoment('rest'), true);
    expect(sparse.capsules.length).toBeLessThan(written('rest').capsules.length - 200);
  });
});
