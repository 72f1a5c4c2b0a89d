import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BindingRoster } from '#renderer/synapse/dynamics/BindingRoster.ts';
import { sideAbove, sideBelow } from '#renderer/synapse/dynamics/receptorSides.ts';
import { wholeCount } from '#renderer/synapse/dynamics/wholeCount.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const seed = fc.integer({ min: 0, max: 1e9 });

function boundSeats(roster: BindingRoster, slot: number): number[] {
  return Array.from({ length: roster.side.seats }, (_, seat) => seat).filter((seat) =>
    roster.isBound(seat, slot),
  );
}

function rosterOf(side: typeof sideAbove, occupancy: number, surface: number, from: number, loop = 1200) {
  const roster = new BindingRoster(side);
  roster.write(occupancy, surface, from, loop);
  return roster;
}

describe('whole counts of a share', () => {
  it('counts thing i where the share is above (i + 0.5)/N', () => {
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 8 }), (part, size) => {
        const ranks = Array.from({ length: size }, (_, index) => (index + 0.5) / size);
        expect(wholeCount(part, size)).toBe(ranks.filter((rank) => part * size > rank * size).length);
        expect(Math.abs(wholeCount(part, size) - part * size)).toBeLessThanOrEqual(0.5 + 1e-12);
      }),
    );
  });
});

describe('which receptors hold drug', () => {
  it('are as many as the occupancy says in every slot, none of them lost', () => {
    fc.assert(
      fc.property(share, share, seed, fc.integer({ min: -3, max: 250 }), (occupancy, surface, from, slot) => {
        const roster = rosterOf(sideBelow, occupancy, surface, from);
        const bound = boundSeats(roster, slot);
        expect(bound).toHaveLength(wholeCount(occupancy, wholeCount(surface, 8)));
        for (const seat of bound) expect(roster.isLost[seat]).toBe(0);
      }),
    );
  });

  it('stay held as occupancy rises: more are added, none is let go', () => {
    fc.assert(
      fc.property(share, share, seed, (one, other, from) => {
        const less = boundSeats(rosterOf(sideBelow, Math.min(one, other), 1, from), 0);
        const more = boundSeats(rosterOf(sideBelow, Math.max(one, other), 1, from), 0);
        expect(more).toEqual(expect.arrayContaining(less));
      }),
    );
  });

  it('change places one for one every 6 s, and all come up in time', () => {
    const roster = rosterOf(sideBelow, 0.4, 1, 5);
    const seen = new Set<number>();
    for (let slot = 0; slot < 100; slot += 1) {
      const now = boundSeats(roster, slot);
      const next = boundSeats(roster, slot + 1);
      expect(next.filter((seat) => !now.includes(seat))).toHaveLength(1);
      for (const seat of now) seen.add(seat);
    }
    expect(seen.size).toBe(8);
  });

  it.each([0, 1])('are still where all or none hold drug (occupancy %d)', (occupancy) => {
    const roster = rosterOf(sideAbove, occupancy, 1, 5);
    expect(boundSeats(roster, 1)).toEqual(boundSeats(roster, 0));
  });
});

describe('receptors lost from the surface', () => {
  it('leave 4 of 6 and 5 of 8 at 0.65, always the same seats, whatever the seed', () => {
    const seatsOf = (from: number) => [
      ...rosterOf(sideAbove, 0, 0.65, from).isLost,
      ...rosterOf(sideBelow, 0, 0.65, from).isLost,
    ];
    expect(rosterOf(sideAbove, 0, 0.65, 1).left).toBe(4);
    expect(rosterOf(sideBelow, 0, 0.65, 1).left).toBe(5);
    expect(seatsOf(1)).toEqual(seatsOf(99));
  });

  it('go one after another: a seat that is empty at a larger share is empty at a smaller one', () => {
    fc.assert(
      fc.property(share, share, (one, other) => {
        const fewer = rosterOf(sideAbove, 0, Math.min(one, other), 1).isLost;
        rosterOf(sideAbove, 0, Math.max(one, other), 1).isLost.forEach((isLost, seat) => {
          if (isLost) expect(fewer[seat]).toBe(1);
        });
      }),
    );
  });
});
