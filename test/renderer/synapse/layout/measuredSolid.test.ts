import { describe, expect, it } from 'vitest';
import type { SolidName } from '#renderer/synapse/contract/PartSink.ts';
import { measuredSolid } from '#renderer/synapse/layout/measuredSolid.ts';
import { solidRadius } from '#renderer/synapse/layout/solidRadius.ts';

const published: readonly (readonly [SolidName, readonly number[]])[] = [
  ['GB1-LB1', [2.41, 2.09, 2.82, 2.41, 1.98, 1.91]],
  ['GB2-LB2', [2.15, 2.22, 2.3, 2.43, 1.8, 2.0]],
  ['Gbeta', [2.72, 2.57, 2.24, 2.41, 2.84, 2.54]],
];

describe('the measured solids', () => {
  it.each(published)('%s has its measured radii along the six axes', (name, radii) => {
    const axes = [
      [1, 0, 0],
      [-1, 0, 0],
      [0, 1, 0],
      [0, -1, 0],
      [0, 0, 1],
      [0, 0, -1],
    ] as const;
    axes.forEach(([x, y, z], i) => {
      expect(solidRadius(name, x, y, z)).toBeCloseTo(radii[i]!, 2);
    });
  });

  it('make a closed mesh with shared points, unit normals that look outwards, in the axes of the window', () => {
    const { positions, normals, faces, shade } = measuredSolid('GB1-LB1', 2);
    expect(positions.length / 3).toBe(92);
    expect(faces.length / 3).toBe(180);
    const edges = new Map<string, number>();
    for (let f = 0; f < faces.length; f += 3) {
      for (let k = 0; k < 3; k++) {
        const key = [faces[f + k]!, faces[f + ((k + 1) % 3)]!].sort((a, b) => a - b).join(' ');
        edges.set(key, (edges.get(key) ?? 0) + 1);
      }
    }
    expect([...edges.values()].every((count) => count === 2)).toBe(true);
    for (let i = 0; i < positions.length; i += 3) {
      const normal = [normals[i]!, normals[i + 1]!, normals[i + 2]!];
      expect(Math.hypot(...normal)).toBeCloseTo(1, 5);
      const outward = normal.reduce((sum, value, k) => sum + value * positions[i + k]!, 0);
      expect(outward).toBeGreaterThan(0);
    }
    expect(shade.every((value) => value >= 0 && value <= 1)).toBe(true);
  });

  it('carry contact shade where lobes meet and none on the open side', () => {
    const { positions, shade } = measuredSolid('GB1-LB1', 4);
    let lowest = 0;
    let highest = 0;
    for (let i = 0; i < shade.length; i++) {
      if (positions[i * 3 + 1]! < positions[lowest * 3 + 1]!) lowest = i;
      if (positions[i * 3 + 1]! > positions[highest * 3 + 1]!) highest = i;
    }
    expect(shade[lowest]).toBeLessThan(0.5);
    expect(shade[highest]).toBeGreaterThan(0.95);
    expect(measuredSolid('Gbeta', 1).shade.every((value) => value === 1)).toBe(true);
  });
});
