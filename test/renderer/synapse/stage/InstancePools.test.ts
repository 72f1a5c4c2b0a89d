import { describe, expect, it } from 'vitest';
import { colourRoles } from '#renderer/synapse/contract/PartSink.ts';
import { sceneCounts } from '#renderer/synapse/contract/SynapseMoment.ts';
import { createMoment } from '#renderer/synapse/dynamics/createMoment.ts';
import { synapsePalette } from '#renderer/synapse/palette/synapsePalette.ts';
import { writeWindow } from '#renderer/synapse/parts/writeWindow.ts';
import { InstancePools } from '#renderer/synapse/stage/InstancePools.ts';
import { partIdCount, poolShapes } from '#renderer/synapse/stage/poolShapes.ts';

/** A window with everything that it may ever hold at once: more than any run asks for. */
function fullMoment() {
  const moment = createMoment();
  for (const side of [moment.above, moment.below]) {
    side.isBound.fill(1);
    side.poses.fill(4);
    side.proteinStages.fill(2);
    side.heldChannels.forEach((_, index) => {
      side.heldChannels[index] = index % 6;
    });
  }
  moment.potassiumSockets.fill(4);
  moment.potassiumOpen.fill(1);
  moment.calciumOpen.fill(1);
  moment.grainsInside.fill(64);
  for (const cloud of [
    moment.glutamate,
    moment.drug,
    moment.gaba,
    moment.potassium,
    moment.calcium,
    moment.cyclicAmp,
  ]) {
    cloud.count = cloud.positions.length / 3;
  }
  moment.chargeSize = 1;
  return moment;
}

function filled(pools: InstancePools) {
  pools.begin();
  pools.setPalette(synapsePalette('light', 'window'));
  writeWindow(pools, fullMoment());
  return pools;
}

const id = (packed: number) => ({ molecule: Math.floor(packed / partIdCount), part: packed % partIdCount });

describe('the instances of a window', () => {
  it('holds everything that a window may hold, with nothing dropped', () => {
    const pools = filled(new InstancePools());
    expect(pools.dropped).toBe(0);
    expect(pools.pools['GB1-LB1'].count).toBe(sceneCounts.receptorsAbove + sceneCounts.receptorsBelow);
    expect(pools.pools.bowl.count).toBe(sceneCounts.dockedVesicles);
    expect(pools.pools.whole.count).toBe(sceneCounts.reserveVesicles);
    expect(pools.pools.charge.count).toBe(sceneCounts.chargeMarks);
    expect(pools.pools.ring.count).toBe(sceneCounts.drugBeads + 14);
  });

  it('holds a window whose receptors are all lost', () => {
    const moment = fullMoment();
    moment.above.isLost.fill(1);
    moment.below.isLost.fill(1);
    const pools = new InstancePools();
    pools.begin();
    writeWindow(pools, moment);
    expect(pools.dropped).toBe(0);
    expect(pools.pools['GB1-LB1'].count).toBe(0);
  });

  it('counts what finds no room and forgets it with the next filling', () => {
    const pools = new InstancePools({ bead: 3 });
    pools.begin();
    pools.molecule('gaba', 0);
    for (let bead = 0; bead < 5; bead += 1) pools.bead(bead, 0, 0, 1, 'gaba', 1);
    expect(pools.pools.bead.count).toBe(3);
    expect(pools.dropped).toBe(2);
    pools.begin();
    expect(pools.dropped).toBe(0);
    expect(pools.pools.bead.count).toBe(0);
  });

  it('gives neighbours different ids that a half float holds exactly', () => {
    const pools = filled(new InstancePools());
    const { floats, stride, count } = pools.pools.bead;
    const seen = new Set<number>();
    for (let bead = 0; bead < count; bead += 1) seen.add(id(floats[bead * stride + 7]!).molecule);
    expect(Math.max(...seen)).toBeLessThan(2048);
    // One molecule for each bead, but the two balls of a drug molecule share theirs.
    expect(seen.size).toBe(count - pools.pools.ring.count);
  });

  it('starts the parts of each molecule anew', () => {
    const pools = new InstancePools();
    pools.begin();
    pools.molecule('receptor-above', 0);
    pools.part();
    pools.part();
    pools.bead(0, 0, 0, 1, 'gb1', 1);
    pools.molecule('receptor-above', 1);
    pools.bead(0, 0, 0, 1, 'gb1', 1);
    const { floats } = pools.pools.bead;
    expect(id(floats[7]!).part).toBe(2);
    expect(id(floats[15]!)).toEqual({ molecule: id(floats[7]!).molecule + 1, part: 0 });
  });

  it('writes display colours under their tone', () => {
    const palette = synapsePalette('dark', 'full');
    const pools = new InstancePools();
    pools.setPalette(palette);
    pools.begin();
    for (const role of colourRoles.filter((each) => each !== 'lipid-tail'))
      pools.capsule(0, 0, 0, 1, 0, 0, 1, role, 1);
    const { floats, stride } = pools.pools.capsule;
    colourRoles
      .filter((role) => role !== 'lipid-tail')
      .forEach((role, index) => {
        for (let k = 0; k < 3; k += 1)
          expect(floats[index * stride + 8 + k]).toBeCloseTo(palette.roles[role].rgb[k]!, 6);
      });
    pools.begin();
    pools.bead(0, 0, 0, 1, 'gb1', 0.5);
    pools.bead(0, 0, 0, 1, 'gb1', 1.25);
    const beads = pools.pools.bead.floats;
    const red = palette.roles.gb1.rgb[0];
    expect(beads[4]).toBeCloseTo(red / 2, 6);
    expect(beads[12]).toBeCloseTo(red + (1 - red) / 4, 6);
  });

  it('spares weak machines grains inside vesicles, never those outside', () => {
    const all = filled(new InstancePools());
    const thin = new InstancePools();
    thin.grainStride = 2;
    filled(thin);
    expect(all.pools.bead.count - thin.pools.bead.count).toBe((sceneCounts.dockedVesicles * 64) / 2);
  });

  it('writes the same numbers into the same buffers every time', () => {
    const pools = filled(new InstancePools());
    const before = poolShapes.map((shape) => pools.pools[shape].floats.slice());
    const buffers = poolShapes.map((shape) => pools.pools[shape].floats);
    filled(pools);
    poolShapes.forEach((shape, index) => {
      expect(pools.pools[shape].floats).toBe(buffers[index]);
      expect(pools.pools[shape].floats).toEqual(before[index]);
    });
  });
});
