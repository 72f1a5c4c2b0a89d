import { BufferAttribute, BufferGeometry } from 'three';
import { windowGeometry } from '#renderer/synapse/layout/places.ts';
import { membranePath } from './membranePath.ts';

/** What a ground corner belongs to: the paper behind all, the inside of a cell, or the plain wall behind a portrait's lipids. */
export const groundKind = { paper: 0, inside: 1, backing: 2 } as const;

/** Grounds of a window: the paper over the whole view, then the inside of both cells at the back. */
export function windowGrounds(): BufferGeometry {
  const corners: number[] = [];
  const triangles: number[] = [];
  addPaper(corners, triangles);
  for (const direction of [1, -1] as const) {
    const path = membranePath(direction);
    const first = corners.length / 4;
    corners.push(0, direction === 1 ? windowGeometry.topY : windowGeometry.bottomY, backZ, groundKind.inside);
    path.forEach((point, index) => {
      corners.push(point.x, point.y, backZ, groundKind.inside);
      if (index > 0) triangles.push(first, first + index, first + index + 1);
    });
  }
  return grounds(corners, triangles);
}

const backZ = windowGeometry.backZ;

/** Grounds of a portrait: the paper, and a wall behind the front lipids. */
export function portraitGrounds(halfWidth: number, halfHeight: number, z: number): BufferGeometry {
  const corners: number[] = [];
  const triangles: number[] = [];
  addPaper(corners, triangles);
  const first = corners.length / 4;
  for (const [x, y] of [
    [-halfWidth, -halfHeight],
    [halfWidth, -halfHeight],
    [halfWidth, halfHeight],
    [-halfWidth, halfHeight],
  ] as const) {
    corners.push(x, y, z, groundKind.backing);
  }
  triangles.push(first, first + 1, first + 2, first, first + 2, first + 3);
  return grounds(corners, triangles);
}

function addPaper(corners: number[], triangles: number[]): void {
  for (const [x, y] of [
    [-1, -1],
    [3, -1],
    [-1, 3],
  ] as const) {
    corners.push(x, y, 0, groundKind.paper);
  }
  triangles.push(0, 1, 2);
}

function grounds(corners: number[], triangles: number[]): BufferGeometry {
  return new BufferGeometry()
    .setAttribute('position', new BufferAttribute(new Float32Array(corners), 4))
    .setIndex(triangles);
}

export const groundVertex = /* glsl */ `
precision highp float;
uniform mat4 viewMatrix;
uniform mat4 projectionMatrix;
uniform float focusDistance;
uniform float wall;
in vec4 position;
out float vDepth;
flat out float vKind;
void main() {
  vec4 seen = viewMatrix * vec4(position.xyz, 1.0);
  bool isPaper = position.w < 0.5;
  gl_Position = isPaper ? vec4(position.xy, 0.0, 1.0) : projectionMatrix * seen;
  if (position.w > 1.5 && wall < 0.5) gl_Position = vec4(0.0);
  vDepth = isPaper ? 2000.0 : -seen.z - focusDistance;
  vKind = position.w;
}
`;

export const groundFragment = /* glsl */ `
precision highp float;
uniform vec3 outside;
uniform vec3 inside;
uniform vec3 tail;
in float vDepth;
flat in float vKind;
layout(location = 0) out vec4 outColour;
layout(location = 1) out vec4 outWho;
void main() {
  bool isBacking = vKind > 1.5;
  outColour = vec4(vKind < 0.5 ? outside : vKind < 1.5 ? inside : tail * 0.93, 1.0);
  // The backing belongs to the membrane; paper and cells are nobody. Cells may be seen through, too.
  outWho = vec4(isBacking ? 1.0 : 0.0, 0.0, vDepth, 1.0);
}
`;
