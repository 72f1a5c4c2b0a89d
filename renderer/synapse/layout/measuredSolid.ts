import type { SolidName } from '#renderer/synapse/contract/PartSink.ts';
import { icosphere } from './icosphere.ts';
import { bodyNames, restCentres } from './receptorPose.ts';
import { solidRadius } from './solidRadius.ts';

/**
 * A measured solid about its own centre in the window's frame (y out of the cell), nm. `shade` is contact shade for each point,
 * 1 open to 0 buried, from the other bodies of the receptor at rest; 1 everywhere on G-protein bodies.
 */
export interface SolidMesh {
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly shade: Float32Array;
  readonly faces: Uint16Array;
}

const made = new Map<string, SolidMesh>();

/** The mesh of a solid from an icosphere of a detail (20 (detail + 1)^2 faces); made once, then the same object. */
export function measuredSolid(name: SolidName, detail: number): SolidMesh {
  const key = `${name} ${detail}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const { directions, faces } = icosphere(detail);
  const positions = new Float32Array(directions.length);
  for (let i = 0; i < directions.length; i += 3) {
    const [x, y, z] = [directions[i]!, directions[i + 1]!, directions[i + 2]!];
    // The window's (x, y, z) is the measured (x, -z, y).
    const radius = solidRadius(name, x, -z, y);
    positions[i] = x * radius;
    positions[i + 1] = y * radius;
    positions[i + 2] = z * radius;
  }
  const normals = smoothNormals(positions, faces);
  const mesh = { positions, normals, shade: contactShade(name, positions, normals), faces };
  made.set(key, mesh);
  return mesh;
}

function smoothNormals(positions: Float32Array, faces: Uint16Array): Float32Array {
  const normals = new Float32Array(positions.length);
  for (let f = 0; f < faces.length; f += 3) {
    const [a, b, c] = [faces[f]! * 3, faces[f + 1]! * 3, faces[f + 2]! * 3];
    const [ux, uy, uz] = difference(positions, b, a);
    const [vx, vy, vz] = difference(positions, c, a);
    const normal = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
    for (const corner of [a, b, c]) {
      for (let axis = 0; axis < 3; axis++) normals[corner + axis]! += normal[axis]!;
    }
  }
  for (let i = 0; i < normals.length; i += 3) {
    const length = Math.hypot(normals[i]!, normals[i + 1]!, normals[i + 2]!) || 1;
    for (let axis = 0; axis < 3; axis++) normals[i + axis]! /= length;
  }
  return normals;
}

function difference(positions: Float32Array, to: number, from: number): [number, number, number] {
  return [
    positions[to]! - positions[from]!,
    positions[to + 1]! - positions[from + 1]!,
    positions[to + 2]! - positions[from + 2]!,
  ];
}

const lobeReach = 2.25;
const bundleReach = 1.9;

/** 1 - 0.95 x the share of each point's outlook that other bodies at rest take. */
function contactShade(name: SolidName, positions: Float32Array, normals: Float32Array): Float32Array {
  const shade = new Float32Array(positions.length / 3).fill(1);
  const self = bodyNames.indexOf(name as (typeof bodyNames)[number]);
  if (self < 0) return shade;
  const ox = restCentres[self * 3]!;
  const oy = restCentres[self * 3 + 1]!;
  const oz = restCentres[self * 3 + 2]!;
  for (let i = 0; i < shade.length; i++) {
    let taken = 0;
    for (let other = 0; other < bodyNames.length; other++) {
      if (other === self) continue;
      const dx = restCentres[other * 3]! - ox - positions[i * 3]!;
      const dy = restCentres[other * 3 + 1]! - oy - positions[i * 3 + 1]!;
      const dz = restCentres[other * 3 + 2]! - oz - positions[i * 3 + 2]!;
      const distance = Math.hypot(dx, dy, dz);
      const facing = (normals[i * 3]! * dx + normals[i * 3 + 1]! * dy + normals[i * 3 + 2]! * dz) / distance;
      const reach = other < 4 ? lobeReach : bundleReach;
      taken += Math.max(0, facing) * Math.min(1, (reach * reach) / (distance * distance));
    }
    shade[i] = Math.max(0, 1 - 0.95 * taken);
  }
  return shade;
}
