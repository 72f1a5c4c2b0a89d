import { describe, expect, it } from 'vitest';
import { calciumPlaces, potassiumPlaces } from '#renderer/synapse/layout/places.ts';
import { writeCalciumChannel } from '#renderer/synapse/parts/writeCalciumChannel.ts';
import { writeCyclase } from '#renderer/synapse/parts/writeCyclase.ts';
import { writeGirk } from '#renderer/synapse/parts/writeGirk.ts';
import { CountingSink } from './CountingSink.ts';

function girk(open: number, sockets: number): CountingSink {
  const sink = new CountingSink();
  writeGirk(sink, 2, open, sockets);
  return sink;
}

function calcium(open: number, isHeld: boolean): CountingSink {
  const sink = new CountingSink();
  writeCalciumChannel(sink, 1, open, isHeld);
  return sink;
}

describe('a potassium channel', () => {
  const place = potassiumPlaces[2]!;
  const footRadii = (sink: CountingSink) =>
    sink.capsules.filter(({ tone }) => tone > 1).map(({ b }) => Math.hypot(b[0] - place.x, b[2] - place.z));

  it('opens at its inner helices’ feet and nowhere else', () => {
    for (const radius of footRadii(girk(0, 0))) expect(radius).toBeCloseTo(0.55);
    for (const radius of footRadii(girk(1, 0))) expect(radius).toBeCloseTo(0.55 + 0.63);
    expect(girk(0, 0).ellipsoids).toEqual(girk(1, 0).ellipsoids);
  });

  it('is a barrel of eight helices and four cup lobes', () => {
    expect(girk(0, 0).capsules).toHaveLength(8);
    expect(girk(0, 0).ellipsoids).toHaveLength(4);
  });

  it('takes up to four beta-gamma, each in a gap of its own', () => {
    const seats = girk(1, 4).solids.map(({ centre }) => centre);
    expect(seats).toHaveLength(4);
    seats.forEach((one, i) => {
      expect(Math.hypot(one[0] - place.x, one[2] - place.z)).toBeCloseTo(5.4);
      for (const other of seats.slice(i + 1)) {
        expect(Math.hypot(one[0] - other[0], one[2] - other[2])).toBeGreaterThan(7);
      }
    });
  });
});

describe('a calcium channel', () => {
  const place = calciumPlaces[1]!;

  it('has its cap in the cleft and its beta inside the terminal', () => {
    const ys = calcium(0, false).ellipsoids.map(({ centre }) => centre[1]);
    expect(ys.slice(0, 3).every((y) => y < 20)).toBe(true);
    expect(ys[3]).toBeGreaterThan(28);
  });

  it('has 16 outer helices and eight round the pore, which alone move when it opens', () => {
    const [shut, open] = [calcium(0, false).capsules, calcium(1, false).capsules];
    expect(shut).toHaveLength(24);
    shut.forEach((rod, i) => {
      const radius = (end: readonly number[]) => Math.hypot(end[0]! - place.x, end[2]! - place.z);
      const wider = radius(open[i]!.a) - radius(rod.a);
      expect(wider).toBeCloseTo(rod.tone > 1 ? 0.5 : 0);
    });
  });

  it('is held by one beta-gamma beside its beta', () => {
    expect(calcium(0, false).solids).toHaveLength(0);
    expect(calcium(0, true).solids.map(({ name }) => name)).toEqual(['Gbeta']);
  });
});

describe('the cyclase', () => {
  it('is 12 helices in the membrane and a pair of lobes below, about 6 nm wide', () => {
    const sink = new CountingSink();
    writeCyclase(sink, 0);
    expect(sink.capsules).toHaveLength(14);
    expect(sink.ellipsoids).toHaveLength(2);
    const xs = sink.capsules.flatMap(({ a, b, radius }) => [a[0] - radius, b[0] + radius]);
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(5);
    expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(7);
  });
});
