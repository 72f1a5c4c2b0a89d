import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { potassiumSeats, seatStride } from '#renderer/synapse/layout/betaGammaSeats.ts';
import { receptorPlacingsBelow } from '#renderer/synapse/layout/Placing.ts';
import { proteinTravel } from '#renderer/synapse/layout/places.ts';
import { writeHeterotrimer } from '#renderer/synapse/parts/writeHeterotrimer.ts';
import { CountingSink } from './CountingSink.ts';

const placing = receptorPlacingsBelow[1]!;
const seat = 2;
const goal = { seats: potassiumSeats, seat, isDrawnByChannel: false };

function at(stage: number, where = goal): CountingSink {
  const sink = new CountingSink();
  writeHeterotrimer(sink, placing, stage, 7, where, false);
  return sink;
}

const centreOf = (sink: CountingSink, name: string) =>
  sink.solids.find((solid) => solid.name === name)!.centre;
const apart = (a: readonly number[], b: readonly number[]) =>
  Math.hypot(...a.map((value, k) => value - b[k]!));

describe('a G protein', () => {
  it('rests 2.9 nm aside of its docked place, whole', () => {
    const [rest, docked] = [at(0), at(1)];
    for (const name of ['Galpha-Ras', 'Galpha-helical', 'Gbeta']) {
      expect(apart(centreOf(rest, name), centreOf(docked, name))).toBeCloseTo(proteinTravel.aside, 4);
    }
    expect(rest.molecules).toEqual(['g-protein-7']);
  });

  it('splits: alpha drifts along the membrane, beta-gamma goes to its seat as a molecule of its own', () => {
    const [docked, split] = [at(1), at(2)];
    const drifted = apart(centreOf(docked, 'Galpha-Ras'), centreOf(split, 'Galpha-Ras'));
    expect(drifted).toBeGreaterThan(3.8);
    expect(drifted).toBeLessThan(4);
    expect(centreOf(split, 'Galpha-Ras')[1]).toBeCloseTo(centreOf(docked, 'Galpha-Ras')[1], 5);
    expect(split.molecules).toHaveLength(2);
    const seated = Array.from(potassiumSeats.slice(seat * seatStride, seat * seatStride + 3));
    expect(apart(centreOf(split, 'Gbeta'), seated)).toBeLessThan(1e-4);
  });

  it('is left to the channel once it has arrived there, if the channel draws it', () => {
    const taken = { ...goal, isDrawnByChannel: true };
    expect(at(2, taken).solids.map(({ name }) => name)).not.toContain('Gbeta');
    expect(at(1.5, taken).solids.map(({ name }) => name)).toContain('Gbeta');
  });

  it('drifts without a seat, and comes back aside by stage 3', () => {
    const adrift = { ...goal, seat: -1 };
    expect(at(2, adrift).solids).toHaveLength(3);
    for (const name of ['Galpha-Ras', 'Gbeta']) {
      expect(apart(centreOf(at(3), name), centreOf(at(0), name))).toBeLessThan(1e-6);
    }
  });

  it('never jumps on its way', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 2.99, noNaN: true }), (stage) => {
        const [one, next] = [at(stage), at(stage + 0.005)];
        for (const name of ['Galpha-Ras', 'Gbeta']) {
          expect(apart(centreOf(one, name), centreOf(next, name))).toBeLessThan(0.25);
        }
      }),
    );
  });
});
