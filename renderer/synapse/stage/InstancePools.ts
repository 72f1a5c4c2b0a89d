import {
  type ColourRole,
  colourRoles,
  type PartKind,
  type PartSink,
  type SolidName,
} from '#renderer/synapse/contract/PartSink.ts';
import { sceneCounts } from '#renderer/synapse/contract/SynapseMoment.ts';
import { vesicleGeometry } from '#renderer/synapse/layout/places.ts';
import type { SynapsePalette } from '#renderer/synapse/palette/SynapseColours.ts';
import {
  firstMoleculeId,
  layoutOf,
  layoutStrides,
  markMoleculeId,
  membraneMoleculeId,
  moleculeIdCount,
  type PoolShape,
  partIdCount,
  poolCapacities,
  poolShapes,
} from './poolShapes.ts';
import { ShapePool } from './ShapePool.ts';

const wholeVesicleRadius = vesicleGeometry.outerRadius;

type RoleColours = Record<ColourRole, Float32Array>;

/**
 * Everything of one window as raw instances. A window is filled with `begin`, then written by the parts; nothing is allocated on the
 * way. Of the grains inside docked vesicles only every `grainStride`th is kept, which spares weak machines the rest.
 */
export class InstancePools implements PartSink {
  readonly pools: Readonly<Record<PoolShape, ShapePool>>;
  grainStride = 1;
  readonly #colours: RoleColours;
  #molecule = firstMoleculeId - 1;
  #current = 0;
  #part = 0;
  #isThinned = false;

  /** `capacities` replaces the built-in ones, for a portrait or a test. */
  constructor(capacities: Partial<Record<PoolShape, number>> = {}) {
    this.pools = Object.fromEntries(
      poolShapes.map((shape) => [
        shape,
        new ShapePool(layoutStrides[layoutOf(shape)], capacities[shape] ?? poolCapacities[shape]),
      ]),
    ) as Record<PoolShape, ShapePool>;
    this.#colours = Object.fromEntries(colourRoles.map((role) => [role, new Float32Array(3)])) as RoleColours;
  }

  /** Colours of everything written from now on. */
  setPalette(palette: SynapsePalette): void {
    for (const role of colourRoles) this.#colours[role].set(palette.roles[role].rgb);
  }

  /** Empties the window. */
  begin(): void {
    for (let index = 0; index < poolShapes.length; index += 1) this.pools[poolShapes[index]!].clear();
    this.#molecule = firstMoleculeId - 1;
    this.#part = 0;
  }

  /** Shapes that found no room since `begin`. */
  get dropped(): number {
    let sum = 0;
    for (let index = 0; index < poolShapes.length; index += 1) sum += this.pools[poolShapes[index]!].dropped;
    return sum;
  }

  molecule(kind: PartKind, index: number): void {
    this.#part = 0;
    if (kind === 'membrane-above' || kind === 'membrane-below') {
      // Lipids are one molecule with their wall: thin lines between them, a bold one round all.
      this.#current = membraneMoleculeId;
      this.#part = (7 * index) % partIdCount;
      return;
    }
    this.#molecule += 1;
    if (this.#molecule >= moleculeIdCount) this.#molecule = firstMoleculeId;
    this.#current = this.#molecule;
    this.#isThinned =
      kind === 'glutamate' && index >= sceneCounts.glutamateGrains && index % this.grainStride !== 0;
  }

  part(): void {
    this.#part = (this.#part + 1) % partIdCount;
  }

  solid(
    name: SolidName,
    x: number,
    y: number,
    z: number,
    qx: number,
    qy: number,
    qz: number,
    qw: number,
    scale: number,
    role: ColourRole,
    tone: number,
  ): void {
    const pool = this.pools[name];
    const at = pool.claim();
    if (at < 0) return;
    write4(pool.floats, at, x, y, z, scale);
    write4(pool.floats, at + 4, qx, qy, qz, qw);
    this.#tint(pool.floats, at + 8, role, tone);
  }

  ellipsoid(
    x: number,
    y: number,
    z: number,
    qx: number,
    qy: number,
    qz: number,
    qw: number,
    radiusX: number,
    radiusY: number,
    radiusZ: number,
    role: ColourRole,
    tone: number,
  ): void {
    const pool = this.pools.ellipsoid;
    const at = pool.claim();
    if (at < 0) return;
    write4(pool.floats, at, x, y, z, radiusX);
    write4(pool.floats, at + 4, qx, qy, qz, qw);
    write4(pool.floats, at + 8, radiusY, radiusZ, 0, 0);
    this.#tint(pool.floats, at + 12, role, tone);
  }

  capsule(
    ax: number,
    ay: number,
    az: number,
    bx: number,
    by: number,
    bz: number,
    radius: number,
    role: ColourRole,
    tone: number,
  ): void {
    // Tails of lipids are many and thin: they have a coarser mesh.
    const pool = role === 'lipid-tail' ? this.pools.tail : this.pools.capsule;
    const at = pool.claim();
    if (at < 0) return;
    write4(pool.floats, at, ax, ay, az, radius);
    write4(pool.floats, at + 4, bx, by, bz, 0);
    this.#tint(pool.floats, at + 8, role, tone);
  }

  bead(x: number, y: number, z: number, radius: number, role: ColourRole, tone: number): void {
    if (this.#isThinned) return;
    const pool = this.pools.bead;
    const at = pool.claim();
    if (at < 0) return;
    write4(pool.floats, at, x, y, z, radius);
    this.#tint(pool.floats, at + 4, role, tone);
  }

  ring(
    x: number,
    y: number,
    z: number,
    ax: number,
    ay: number,
    az: number,
    radius: number,
    tube: number,
    role: ColourRole,
    tone: number,
  ): void {
    const pool = this.pools.ring;
    const at = pool.claim();
    if (at < 0) return;
    write4(pool.floats, at, x, y, z, radius);
    write4(pool.floats, at + 4, ax, ay, az, tube);
    this.#tint(pool.floats, at + 8, role, tone);
  }

  vesicle(x: number, y: number, z: number, isCut: boolean, gap: number): void {
    const pool = isCut ? this.pools.bowl : this.pools.whole;
    const at = pool.claim();
    if (at < 0) return;
    write4(pool.floats, at, x, y, z, isCut ? gap : wholeVesicleRadius);
    this.#tint(pool.floats, at + 4, 'vesicle', 1);
  }

  charge(x: number, y: number, z: number, size: number, sign: 1 | -1): void {
    if (size <= 0) return;
    const pool = this.pools.charge;
    const at = pool.claim();
    if (at < 0) return;
    write4(pool.floats, at, x, y, z, size * sign);
    this.#tint(pool.floats, at + 4, 'charge', 1);
    pool.floats[at + 7] = markMoleculeId * partIdCount;
  }

  /** Colour under its tone, and molecule and part in one whole number. */
  #tint(floats: Float32Array, at: number, role: ColourRole, tone: number): void {
    const colour = this.#colours[role];
    const times = tone <= 1 ? tone : 2 - tone;
    const plus = tone <= 1 ? 0 : tone - 1;
    floats[at] = colour[0]! * times + plus;
    floats[at + 1] = colour[1]! * times + plus;
    floats[at + 2] = colour[2]! * times + plus;
    floats[at + 3] = this.#current * partIdCount + this.#part;
  }
}

function write4(floats: Float32Array, at: number, a: number, b: number, c: number, d: number): void {
  floats[at] = a;
  floats[at + 1] = b;
  floats[at + 2] = c;
  floats[at + 3] = d;
}
