import { BufferAttribute, BufferGeometry } from 'three';
import type { SolidName } from '#renderer/synapse/contract/PartSink.ts';
import { measuredSolid } from '#renderer/synapse/layout/measuredSolid.ts';
import { vesicleGeometry } from '#renderer/synapse/layout/places.ts';

/**
 * Half of a unit sphere, its middle towards +z: the shader turns it to the reader, so that its rim is the outline whatever the camera
 * and the hidden half costs nothing. `first` corners in the ring round the middle, twice as many in each ring beyond it.
 */
export function domeGeometry(first: number, rings: number): BufferGeometry {
  const corners: number[] = [0, 0, 1];
  const triangles: number[] = [];
  let inner = 0;
  for (let ring = 1; ring <= rings; ring += 1) {
    const count = first * 2 ** (ring - 1);
    const outer = corners.length / 3;
    const tilt = (ring * Math.PI) / 2 / rings;
    for (let step = 0; step < count; step += 1) {
      const turn = (step * 2 * Math.PI) / count;
      corners.push(Math.sin(tilt) * Math.cos(turn), Math.sin(tilt) * Math.sin(turn), Math.cos(tilt));
      const next = outer + ((step + 1) % count);
      if (ring === 1) triangles.push(0, outer + step, next);
      else if (step % 2 === 0) triangles.push(inner + step / 2, outer + step, next);
      else {
        const [near, far] = [inner + (step - 1) / 2, inner + (((step + 1) / 2) % (count / 2))];
        triangles.push(near, outer + step, far, outer + step, next, far);
      }
    }
    inner = outer;
  }
  return new BufferGeometry()
    .setAttribute('position', new BufferAttribute(new Float32Array(corners), 3))
    .setIndex(triangles);
}

/** A measured solid with its baked contact shade. */
export function solidGeometry(name: SolidName, detail: number): BufferGeometry {
  const { positions, normals, shade, faces } = measuredSolid(name, detail);
  return new BufferGeometry()
    .setAttribute('position', new BufferAttribute(positions, 3))
    .setAttribute('normal', new BufferAttribute(normals, 3))
    .setAttribute('contact', new BufferAttribute(shade, 1))
    .setIndex(new BufferAttribute(faces, 1));
}

/**
 * A capsule along y whose corners say in w which end they belong to: the shader places the ends, so that radius and length are free
 * and the round ends stay round.
 */
export function capsuleGeometry(sides: number, capRings: number): BufferGeometry {
  const corners: number[] = [];
  const triangles: number[] = [];
  const rings: { first: number; isPole: boolean }[] = [];
  for (const end of [0, 1]) {
    for (let step = 0; step <= capRings; step += 1) {
      const latitude = (end === 0 ? step - capRings : step) * (Math.PI / 2 / capRings);
      const isPole = step === (end === 0 ? 0 : capRings);
      rings.push({ first: corners.length / 4, isPole });
      for (let side = 0; side < (isPole ? 1 : sides); side += 1) {
        const turn = (side * 2 * Math.PI) / sides;
        corners.push(
          Math.cos(latitude) * Math.cos(turn),
          Math.sin(latitude),
          Math.cos(latitude) * Math.sin(turn),
          end,
        );
      }
    }
  }
  for (let ring = 1; ring < rings.length; ring += 1) {
    const [low, high] = [rings[ring - 1]!, rings[ring]!];
    for (let side = 0; side < sides; side += 1) {
      const next = (side + 1) % sides;
      if (low.isPole) triangles.push(low.first, high.first + side, high.first + next);
      else if (high.isPole) triangles.push(low.first + side, high.first, low.first + next);
      else {
        triangles.push(low.first + side, high.first + side, low.first + next);
        triangles.push(low.first + next, high.first + side, high.first + next);
      }
    }
  }
  return new BufferGeometry()
    .setAttribute('position', new BufferAttribute(new Float32Array(corners), 4))
    .setIndex(triangles);
}

/** A torus in angles: position holds the direction round the axis (x, y) and round the tube (outward, along the axis). */
export function ringGeometry(around: number, tube: number): BufferGeometry {
  const corners: number[] = [];
  const triangles: number[] = [];
  for (let step = 0; step < around; step += 1) {
    for (let turn = 0; turn < tube; turn += 1) {
      const [a, b] = [(step * 2 * Math.PI) / around, (turn * 2 * Math.PI) / tube];
      corners.push(Math.cos(a), Math.sin(a), Math.cos(b), Math.sin(b));
      const [here, there] = [step * tube + turn, step * tube + ((turn + 1) % tube)];
      const shift = ((step + 1) % around) * tube - step * tube;
      triangles.push(here, here + shift, there, there, here + shift, there + shift);
    }
  }
  return new BufferGeometry()
    .setAttribute('position', new BufferAttribute(new Float32Array(corners), 4))
    .setIndex(triangles);
}

/** A flat plus of size 1 facing the reader; w marks the upright, which a minus goes without. */
export function chargeGeometry(): BufferGeometry {
  const corners: number[] = [];
  for (const [halfX, halfY, isUpright] of [
    [0.5, 0.12, 0],
    [0.12, 0.5, 1],
  ] as const) {
    corners.push(-halfX, -halfY, 0, isUpright, halfX, -halfY, 0, isUpright);
    corners.push(halfX, halfY, 0, isUpright, -halfX, halfY, 0, isUpright);
  }
  return new BufferGeometry()
    .setAttribute('position', new BufferAttribute(new Float32Array(corners), 4))
    .setIndex([0, 1, 2, 0, 2, 3, 4, 5, 6, 4, 6, 7]);
}

/** Contact shade of the dark edges of a vesicle's cut rim. */
const rimEdgeContact = 0.5;
/** What a corner of a bowl belongs to, as its shader tells them apart. */
const cornerKind = { shell: 0, rim: 0.25, lip: 1 } as const;

/**
 * A vesicle cut open at z = 0: outer and inner half shell behind, a flat rim in three tones, and the lip of the opening that a fused one
 * has at the bottom. `contact` holds the baked shade and what a corner belongs to.
 */
export function bowlGeometry(around: number, deep: number): BufferGeometry {
  const corners: number[] = [];
  const normals: number[] = [];
  const contact: number[] = [];
  const triangles: number[] = [];
  const { outerRadius, innerRadius, rimWidths } = vesicleGeometry;
  const grid = (columns: number, rows: number, write: (column: number, row: number) => void): void => {
    const first = corners.length / 3;
    for (let column = 0; column <= columns; column += 1) {
      for (let row = 0; row <= rows; row += 1) write(column, row);
    }
    for (let column = 0; column < columns; column += 1) {
      for (let row = 0; row < rows; row += 1) {
        const here = first + column * (rows + 1) + row;
        triangles.push(here, here + 1, here + rows + 1, here + 1, here + rows + 2, here + rows + 1);
      }
    }
  };
  for (const [radius, isInside] of [
    [outerRadius, false],
    [innerRadius, true],
  ] as const) {
    grid(around, deep, (column, row) => {
      const [turn, depth] = [(column * 2 * Math.PI) / around, (row * Math.PI) / 2 / deep];
      const [x, y, z] = [
        Math.cos(depth) * Math.cos(turn),
        Math.cos(depth) * Math.sin(turn),
        -Math.sin(depth),
      ];
      const facing = isInside ? -1 : 1;
      corners.push(x * radius, y * radius, z * radius);
      normals.push(x * facing, y * facing, z * facing);
      contact.push(isInside ? 0.97 - 0.5 * z * z : 1, cornerKind.shell);
    });
  }
  let edge: number = outerRadius;
  rimWidths.forEach((width, band) => {
    const from = edge;
    edge -= width;
    grid(around, 1, (column, row) => {
      const turn = (column * 2 * Math.PI) / around;
      const radius = row === 0 ? from : edge;
      corners.push(radius * Math.cos(turn), radius * Math.sin(turn), 0);
      normals.push(0, 0, 1);
      contact.push(band === 1 ? 1 : rimEdgeContact, cornerKind.rim);
    });
  });
  grid(Math.max(8, around / 2), 1, (column, row) => {
    corners.push((column * Math.PI) / Math.max(8, around / 2), row === 0 ? outerRadius : innerRadius, 0);
    normals.push(0, 1, 0);
    contact.push(rimEdgeContact, cornerKind.lip);
  });
  return new BufferGeometry()
    .setAttribute('position', new BufferAttribute(new Float32Array(corners), 3))
    .setAttribute('normal', new BufferAttribute(new Float32Array(normals), 3))
    .setAttribute('contact', new BufferAttribute(new Float32Array(contact), 2))
    .setIndex(triangles);
}
