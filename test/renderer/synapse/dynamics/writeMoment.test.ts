import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SynapseFrame } from '#renderer/synapse/contract/SynapseFrame.ts';
import { type BeadCloud, type SynapseMoment, sceneCounts } from '#renderer/synapse/contract/SynapseMoment.ts';
import { createMoment } from '#renderer/synapse/dynamics/createMoment.ts';
import { frameCounts } from '#renderer/synapse/dynamics/frameCounts.ts';
import { seamlessSeconds } from '#renderer/synapse/dynamics/slowTime.ts';
import { writeMoment } from '#renderer/synapse/dynamics/writeMoment.ts';
import {
  receptorPlacesBelow,
  vesicleGeometry,
  vesiclePlaces,
  windowGeometry,
} from '#renderer/synapse/layout/places.ts';
import { frameOf } from '../synapseFrames.ts';

const moving = { isStill: false } as const;
const still = { isStill: true } as const;
const busy = frameOf({
  baclofenMicromolar: 2.6,
  receptorOccupancyPre: 0.7,
  receptorOccupancyPost: 0.55,
  receptorActivationPre: 0.5,
  receptorActivationPost: 0.4,
});
const withdrawn = frameOf({ withdrawalIndex: 0.7, surfaceReceptorFraction: 0.65 });

const share = fc.double({ min: 0, max: 1, noNaN: true });
const anyFrame = fc
  .tuple(share, share, share, share, share, share, fc.double({ min: 0, max: 300, noNaN: true }))
  .map(([pre, post, partPre, partPost, surface, withdrawalIndex, baclofenMicromolar]) =>
    frameOf({
      receptorOccupancyPre: pre,
      receptorOccupancyPost: post,
      receptorActivationPre: pre * partPre,
      receptorActivationPost: post * partPost,
      surfaceReceptorFraction: surface,
      withdrawalIndex,
      baclofenMicromolar,
    }),
  );
const anyTime = fc.double({ min: 0, max: 3000, noNaN: true });
const anySeed = fc.integer({ min: 0, max: 1e9 });

function momentAt(
  frame: SynapseFrame,
  seconds: number,
  seed = 1,
  options: Parameters<typeof writeMoment>[4] = moving,
): SynapseMoment {
  const moment = createMoment();
  writeMoment(moment, frame, seconds, seed, options);
  return moment;
}

function clouds(moment: SynapseMoment): Readonly<Record<string, BeadCloud>> {
  const { glutamate, drug, gaba, potassium, calcium, cyclicAmp } = moment;
  return { glutamate, drug, gaba, potassium, calcium, cyclicAmp };
}

/** What is drawn of a moment: of clouds only the beads in use. */
function drawn(moment: SynapseMoment): unknown {
  const used = Object.entries(clouds(moment)).map(([name, { positions, count }]) => [
    name,
    positions.slice(0, count * 3),
  ]);
  const { slowSeconds: _, ...rest } = moment;
  return { ...rest, ...Object.fromEntries(used) };
}

const sum = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((total, value) => total + value, 0);

describe('a moment', () => {
  it('is the same for the same frame, time and seed, whatever was written before', () => {
    fc.assert(
      fc.property(
        anyFrame,
        anyFrame,
        anyTime,
        anySeed,
        fc.boolean(),
        (frame, before, seconds, seed, isStill) => {
          const used = createMoment();
          writeMoment(used, before, seconds * 0.37, seed + 1, moving);
          writeMoment(used, frame, seconds, seed, { isStill });
          expect(drawn(used)).toEqual(drawn(momentAt(frame, seconds, seed, { isStill })));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('differs with the seed', () => {
    expect(drawn(momentAt(busy, 3, 1))).not.toEqual(drawn(momentAt(busy, 3, 2)));
  });

  it('counts receptors and channels as the frame says, in motion and still', () => {
    fc.assert(
      fc.property(anyFrame, anyTime, anySeed, fc.boolean(), (frame, seconds, seed, isStill) => {
        const moment = momentAt(frame, seconds, seed, { isStill });
        const counts = frameCounts(frame);
        expect(sum(moment.above.isBound)).toBe(counts.above.bound);
        expect(sum(moment.below.isBound)).toBe(counts.below.bound);
        expect(sum(moment.below.isLost)).toBe(8 - counts.below.left);
        expect(sum(moment.potassiumOpen)).toBe(counts.potassiumOpen);
        if (!isStill) return;
        expect(sum(moment.above.isActive)).toBe(counts.above.active);
        expect(sum(moment.below.isActive)).toBe(counts.below.active);
        expect(sum(moment.calciumOpen)).toBeCloseTo(counts.calciumOpen, 6);
      }),
    );
  });

  it('keeps every number within what it says', () => {
    fc.assert(
      fc.property(anyFrame, anyTime, anySeed, fc.boolean(), (frame, seconds, seed, isStill) => {
        const moment = momentAt(frame, seconds, seed, { isStill });
        for (const receptors of [moment.above, moment.below]) {
          receptors.poses.forEach((pose, seat) => {
            expect(pose).toBeGreaterThanOrEqual(0);
            expect(pose).toBeLessThanOrEqual(4);
            if (receptors.isLost[seat]) expect(pose + receptors.proteinStages[seat]!).toBe(0);
            if (receptors.isActive[seat]) expect(receptors.isBound[seat]).toBe(1);
          });
          for (const stage of receptors.proteinStages) expect(stage >= 0 && stage < 3).toBe(true);
        }
        // A channel that beta-gamma holds is shut, and no channel has more than four of them.
        for (const held of moment.above.heldChannels) if (held >= 0) expect(moment.calciumOpen[held]).toBe(0);
        moment.potassiumSockets.forEach((sockets, channel) => {
          const own = moment.below.heldChannels.includes(channel) ? 1 : 0;
          expect(sockets + own).toBeLessThanOrEqual(4);
        });
        for (const [name, { positions, count }] of Object.entries(clouds(moment))) {
          expect(count * 3, name).toBeLessThanOrEqual(positions.length);
          for (let at = 0; at < count * 3; at += 1) expect(Number.isFinite(positions[at]!)).toBe(true);
        }
        expect(moment.chargeSize >= 0 && moment.chargeSize <= 1).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('fits every cloud at its fullest: no track and no grain is left out', () => {
    const fullest = frameOf({
      girkOpenFraction: 1,
      calciumCurrentFraction: 1.2,
      releaseProbabilityRelative: 2,
    });
    const { potassium, calcium, glutamate } = momentAt(fullest, 0.6, 1, still);
    expect(potassium.count).toBe(18 + 8 * 9);
    // Calcium that would stand in a vesicle is not drawn.
    expect(calcium.count).toBeGreaterThan(8 + 6 * 6);
    expect(calcium.positions.length / 3).toBeGreaterThanOrEqual(8 + 6 * 9);
    expect(glutamate.count).toBe(440);
    expect(glutamate.count).toBeLessThanOrEqual(sceneCounts.glutamateGrains);
  });
});

describe('free drug', () => {
  it.each([
    [0, 0],
    [0.08, 4],
    [0.127, 7],
    [1, 30],
    [2.6, 43],
    [20, 57],
  ])('at %f µM is %i beads of 60', (micromolar, beads) => {
    expect(momentAt(frameOf({ baclofenMicromolar: micromolar }), 1).drug.count).toBe(beads);
  });

  it('stays outside of the cells', () => {
    const { membraneAboveY, membraneBelowY, slabHalfThickness } = windowGeometry;
    for (let seconds = 0; seconds < 30; seconds += 1 / 3) {
      const { positions, count } = momentAt(busy, seconds).drug;
      for (let bead = 0; bead < count; bead += 1) {
        expect(positions[bead * 3 + 1]).toBeGreaterThan(membraneBelowY + slabHalfThickness);
        expect(positions[bead * 3 + 1]).toBeLessThan(membraneAboveY - slabHalfThickness);
      }
    }
  });

  it('walks in small steps: no bead leaps, but for the one that docks and stands for the one that comes free', () => {
    const leaps: number[] = [];
    let before = momentAt(busy, 0).drug.positions;
    for (let step = 1; step < 15 * 60; step += 1) {
      const { positions, count } = momentAt(busy, step / 15).drug;
      for (let bead = 0; bead < count; bead += 1) {
        const moved = [0, 1, 2].map((axis) => positions[bead * 3 + axis]! - before[bead * 3 + axis]!);
        if (Math.hypot(...moved) > 8) leaps.push(step / 15);
      }
      before = positions.slice();
    }
    // One on each side every 6 s, at the very instant.
    expect(leaps.every((seconds) => seconds % 6 === 0)).toBe(true);
    expect(leaps.length).toBeLessThanOrEqual(2 * 9);
    expect(leaps.length).toBeGreaterThan(0);
  });

  it('stands at the trap when it docks, and leaves from the trap that opens', () => {
    const before = momentAt(busy, 6 - 1 / 15);
    const after = momentAt(busy, 6);
    const seats = Array.from({ length: 8 }, (_, seat) => seat);
    const comer = seats.find((seat) => !before.below.isBound[seat] && after.below.isBound[seat])!;
    const leaver = seats.find((seat) => before.below.isBound[seat] && !after.below.isBound[seat])!;
    const nearest = (moment: SynapseMoment, seat: number) => {
      const { x, z } = receptorPlacesBelow[seat]!;
      const { positions, count } = moment.drug;
      return Math.min(
        ...Array.from({ length: count }, (_, bead) =>
          Math.hypot(positions[bead * 3]! - x, positions[bead * 3 + 1]! - 8.2, positions[bead * 3 + 2]! - z),
        ),
      );
    };
    expect(nearest(before, comer)).toBeLessThan(3.5);
    expect(nearest(after, leaver)).toBeLessThan(3.5);
  });
});

describe('an impulse', () => {
  const rest = frameOf();

  it('has its grains out by the still, thins them out by count, and has none before the next', () => {
    // A beat that releases something.
    const beat = [0, 2, 4, 6].find((seconds) => momentAt(rest, seconds + 0.6).glutamate.count > 0)!;
    const counts = [0.1, 0.4, 0.6, 0.9, 1.2, 1.5, 1.79, 1.9].map(
      (after) => momentAt(rest, beat + after).glutamate.count,
    );
    expect(counts[0]).toBe(0);
    expect(counts[1]).toBeGreaterThan(0);
    expect(counts[2]).toBe(momentAt(rest, beat, 1, still).glutamate.count);
    for (let at = 3; at < counts.length; at += 1) expect(counts[at]).toBeLessThan(counts[at - 1]!);
    expect(counts.at(-1)).toBe(0);
  });

  it('lets out 78 grains a vesicle at rest, and more in withdrawal', () => {
    const grains = (frame: SynapseFrame) => {
      const { glutamate, fusion } = momentAt(frame, 0, 1, still);
      return glutamate.count / sum(fusion);
    };
    expect(grains(rest)).toBe(78);
    expect(grains(withdrawn)).toBeGreaterThan(100);
  });

  it('comes every 2 s whatever the drug does', () => {
    const calcium = (seconds: number) => sum(momentAt(busy, seconds).calciumOpen);
    for (const beat of [0, 2, 4, 6]) {
      expect(calcium(beat + 0.4)).toBeGreaterThan(0);
      expect(calcium(beat + 1.4)).toBe(0);
    }
  });
});

describe('a loop', () => {
  it.each([busy, withdrawn, frameOf()])('ends where it begins, and is not the live scene', (frame) => {
    const options = { isStill: false, loopSeconds: seamlessSeconds } as const;
    for (const seconds of [0, 0.5, 3.2, 11.9]) {
      const first = drawn(momentAt(frame, seconds, 1, options));
      expect(drawn(momentAt(frame, seconds + seamlessSeconds, 1, options))).toEqual(first);
    }
    expect(drawn(momentAt(frame, 12.7, 1, moving))).not.toEqual(drawn(momentAt(frame, 0.7, 1, moving)));
  });

  it('has no seam: the step across its end is as small as any other', () => {
    const options = { isStill: false, loopSeconds: seamlessSeconds } as const;
    const steps = seamlessSeconds * 15;
    const largest = (from: number) => {
      const [one, other] = [
        momentAt(busy, from / 15, 1, options),
        momentAt(busy, (from + 1) / 15, 1, options),
      ];
      let most = 0;
      one.gaba.positions.forEach((value, at) => {
        most = Math.max(most, Math.abs(value - other.gaba.positions[at]!));
      });
      return most;
    };
    const inside = Math.max(...Array.from({ length: steps - 1 }, (_, step) => largest(step)));
    expect(largest(steps - 1)).toBeLessThanOrEqual(inside);
  });
});

describe('a still', () => {
  it('is one picture for the whole beat, without ripple, with every pose at rest', () => {
    const one = momentAt(busy, 4.1, 1, still);
    expect(drawn(momentAt(busy, 5.9, 1, still))).toEqual(drawn(one));
    expect(one.slowSeconds).toBeCloseTo(4.6, 9);
    expect(one.ripplePhase).toBe(0);
    for (const pose of [...one.above.poses, ...one.below.poses]) expect([0, 2, 3]).toContain(pose);
  });
});

describe('the calcium of an impulse', () => {
  const rest = frameOf();

  it('never stands in a vesicle, nor before the inside of one that is cut open', () => {
    for (let step = 0; step < 15 * 12; step += 1) {
      const { calcium, fusion } = momentAt(rest, step / 15);
      for (let bead = 8; bead < calcium.count; bead += 1) {
        const [x, y, z] = [0, 1, 2].map((axis) => calcium.positions[bead * 3 + axis]!);
        for (const [vesicle, place] of vesiclePlaces.entries()) {
          const deep = z! - place.z;
          if (deep > 18) continue;
          const low = place.y - vesicleGeometry.fusedDrop * fusion[vesicle]!;
          const apart = Math.hypot(x! - place.x, y! - low, Math.min(0, deep));
          expect(apart).toBeGreaterThan(vesicleGeometry.outerRadius);
        }
      }
    }
  });

  it('grows into the terminal and runs out: no flow appears or goes at once', () => {
    const onTracks = Array.from({ length: 30 }, (_, step) => momentAt(rest, step / 15).calcium.count - 8);
    const most = Math.max(...onTracks);
    expect(onTracks[0]).toBe(0);
    expect(onTracks.at(-1)).toBe(0);
    for (const [step, count] of onTracks.entries())
      expect(Math.abs(count - (onTracks[step - 1] ?? 0))).toBeLessThan(0.5 * most);
    const first = momentAt(rest, 2 / 15);
    for (let bead = 8; bead < first.calcium.count; bead += 1)
      expect(first.calcium.positions[bead * 3 + 1]).toBeLessThan(24);
  });
});

describe('the frame path', () => {
  it('keeps every array of the moment', () => {
    const moment = createMoment();
    const arrays = () => [
      ...Object.values(moment.above),
      ...Object.values(moment.below),
      ...Object.values(clouds(moment)).map(({ positions }) => positions),
      moment.calciumOpen,
      moment.potassiumOpen,
      moment.potassiumSockets,
      moment.fusion,
      moment.grainsInside,
    ];
    const before = arrays();
    for (let step = 0; step < 200; step += 1) writeMoment(moment, busy, step / 15, 1, moving);
    arrays().forEach((array, index) => {
      expect(array).toBe(before[index]);
    });
  });

  it('makes no bead and no array anew: a moment leaves less than 3 kB of heap numbers, a copy of its clouds alone would be 10 kB', () => {
    const moment = createMoment();
    const write = (from: number, count: number) => {
      for (let step = from; step < from + count; step += 1) writeMoment(moment, busy, step / 15, 1, moving);
    };
    write(0, 5000);
    const least = Math.min(
      ...Array.from({ length: 8 }, (_, turn) => {
        const before = process.memoryUsage().heapUsed;
        write(5000 + 600 * turn, 600);
        return process.memoryUsage().heapUsed - before;
      }).map((grown) => (grown < 0 ? Number.POSITIVE_INFINITY : grown)),
    );
    // Where the collector ran in each turn there is nothing to measure, and much was made.
    expect(least / 600).toBeLessThan(3072);
  });
});
