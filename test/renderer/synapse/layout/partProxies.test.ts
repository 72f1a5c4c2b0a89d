import { describe, expect, it } from 'vitest';
import { partKinds } from '#renderer/synapse/contract/PartSink.ts';
import { partProxies, partProxyOf } from '#renderer/synapse/layout/partProxies.ts';
import { receptorPlacesBelow } from '#renderer/synapse/layout/places.ts';

describe('the proxies for picking', () => {
  it('give every nameable part an id of its own, for either site', () => {
    expect(new Set(partProxies.map(({ id }) => id)).size).toBe(partProxies.length);
    expect(partProxies.length).toBeGreaterThan(60);
    expect(partProxies.length).toBeLessThan(100);
    for (const kind of partKinds) expect(partProxyOf(`${kind}-0`)?.kind).toBe(kind);
    expect(partProxyOf('receptor-below-9')).toBeUndefined();
  });

  it('stand where the parts stand, with a size', () => {
    receptorPlacesBelow.forEach((place, i) => {
      const proxy = partProxyOf(`receptor-below-${i}`)!;
      expect([proxy.centre[0], proxy.centre[2]]).toEqual([place.x, place.z]);
      expect(proxy.b[1]).toBeLessThan(proxy.centre[1]);
    });
    for (const { radius } of partProxies) expect(radius).toBeGreaterThan(0);
  });

  it('never let a crowd of beads stand in the way of a part', () => {
    const crowds = partProxies.filter(({ isPickable }) => !isPickable).map(({ kind }) => kind);
    expect(crowds.sort()).toEqual(['calcium-ion', 'drug', 'gaba', 'glutamate', 'potassium-ion']);
  });
});
