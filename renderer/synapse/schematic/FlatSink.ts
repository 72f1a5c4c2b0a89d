import type { ColourRole, PartKind, PartSink, SolidName } from '#renderer/synapse/contract/PartSink.ts';
import type { CameraFrame } from '#renderer/synapse/layout/CameraFrame.ts';
import { convexOutline } from '#renderer/synapse/layout/convexOutline.ts';
import { measuredSolid } from '#renderer/synapse/layout/measuredSolid.ts';
import { turnPoint } from '#renderer/synapse/layout/turnPoint.ts';
import { capsulePath, circlePath, ellipsePath, polygonPath } from './outlinePath.ts';

/** Outlines of one part in one colour: path text in pixels. */
export interface FlatShape {
  role: ColourRole;
  tone: number;
  path: string;
}

export interface FlatPart {
  readonly shapes: FlatShape[];
  depth: number;
  weight: number;
}

/** One molecule on paper. `depth`, `y`, `z` (nm) are the means of its shapes. */
export interface FlatMolecule {
  readonly kind: PartKind;
  readonly index: number;
  readonly parts: FlatPart[];
  depth: number;
  y: number;
  z: number;
  weight: number;
}

/** A vesicle on paper, in pixels. */
export interface FlatVesicle {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly depth: number;
  readonly isCut: boolean;
  readonly gap: number;
}

export interface FlatCharge {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly sign: 1 | -1;
}

// A stalk starts inside its lobe: lobes are sorted by the side that bulges towards the reader, so that the start is hidden.
const lobeBulge = 1.3;

/** Detail of the solids whose outlines are taken: enough for a window's 8 px per nm, and for a portrait's 30. */
export const flatDetail = { window: 3, portrait: 8 } as const;

/** Projects the shapes of a window to outlines on paper: the same numbers as the solid drawing, flat. */
export class FlatSink implements PartSink {
  readonly molecules: FlatMolecule[] = [];
  readonly vesicles: FlatVesicle[] = [];
  readonly charges: FlatCharge[] = [];
  readonly #camera: CameraFrame;
  readonly #from = new Float64Array(4);
  readonly #to = new Float64Array(4);
  readonly #turned = new Float64Array(3);
  readonly #detail: number;
  readonly #points: Float64Array;
  readonly #order: Uint16Array;
  readonly #outline: Uint16Array;
  #molecule: FlatMolecule | undefined;
  #part: FlatPart | undefined;
  #vesicleIndex = 0;

  constructor(camera: CameraFrame, detail: number = flatDetail.window) {
    this.#camera = camera;
    this.#detail = detail;
    const mostPoints = 10 * (detail + 1) ** 2 + 2;
    this.#points = new Float64Array(mostPoints * 2);
    this.#order = new Uint16Array(mostPoints);
    this.#outline = new Uint16Array(mostPoints + 1);
  }

  molecule(kind: PartKind, index: number): void {
    this.#vesicleIndex = index;
    this.#molecule = { kind, index, parts: [], depth: 0, y: 0, z: 0, weight: 0 };
    this.#part = undefined;
    this.molecules.push(this.#molecule);
  }

  part(): void {
    this.#part = { shapes: [], depth: 0, weight: 0 };
    this.#molecule?.parts.push(this.#part);
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
    const { positions } = measuredSolid(name, this.#detail);
    const turned = this.#turned;
    const count = positions.length / 3;
    for (let i = 0; i < count; i++) {
      const at = i * 3;
      turnPoint(
        qx,
        qy,
        qz,
        qw,
        positions[at]! * scale,
        positions[at + 1]! * scale,
        positions[at + 2]! * scale,
        turned,
      );
      this.#camera.project(x + turned[0]!, y + turned[1]!, z + turned[2]!, this.#to);
      this.#points[i * 2] = this.#to[0]!;
      this.#points[i * 2 + 1] = this.#to[1]!;
    }
    const size = convexOutline(this.#points, count, this.#order, this.#outline);
    this.#camera.project(x, y, z, this.#from);
    const depth = this.#from[2]! - (role === 'gb1' || role === 'gb2' ? lobeBulge : 0);
    this.#add(polygonPath(this.#points, this.#outline, size), y, z, depth, 2, role, tone);
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
    const { right, up } = this.#camera;
    let across = 0;
    let above = 0;
    let mixed = 0;
    for (let axis = 0; axis < 3; axis++) {
      const radius = axis === 0 ? radiusX : axis === 1 ? radiusY : radiusZ;
      turnPoint(
        qx,
        qy,
        qz,
        qw,
        axis === 0 ? radius : 0,
        axis === 1 ? radius : 0,
        axis === 2 ? radius : 0,
        this.#turned,
      );
      const u = dot(this.#turned, right);
      const v = dot(this.#turned, up);
      across += u * u;
      above += v * v;
      mixed += u * v;
    }
    // Half axes of the shadow of an ellipsoid: roots of the eigenvalues of its 2 x 2 block.
    const middle = (across + above) / 2;
    const spread = Math.hypot((across - above) / 2, mixed);
    const degrees = (-Math.atan2(2 * mixed, across - above) * 90) / Math.PI;
    this.#camera.project(x, y, z, this.#from);
    const scale = this.#from[3]!;
    const long = Math.sqrt(middle + spread) * scale;
    const short = Math.sqrt(Math.max(0, middle - spread)) * scale;
    const path = ellipsePath(this.#from[0]!, this.#from[1]!, long, short, degrees);
    this.#add(path, y, z, this.#from[2]!, 2, role, tone);
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
    const from = this.#from;
    const to = this.#to;
    this.#camera.project(ax, ay, az, from);
    this.#camera.project(bx, by, bz, to);
    const path = capsulePath(from[0]!, from[1]!, to[0]!, to[1]!, (radius * (from[3]! + to[3]!)) / 2);
    const depth = (from[2]! + to[2]!) / 2;
    this.#add(path, (ay + by) / 2, (az + bz) / 2, depth, 1, role, tone);
  }

  bead(x: number, y: number, z: number, radius: number, role: ColourRole, tone: number): void {
    this.#camera.project(x, y, z, this.#from);
    const path = circlePath(this.#from[0]!, this.#from[1]!, radius * this.#from[3]!);
    this.#add(path, y, z, this.#from[2]!, 1, role, tone);
  }

  ring(
    x: number,
    y: number,
    z: number,
    _ax: number,
    _ay: number,
    _az: number,
    radius: number,
    tube: number,
    role: ColourRole,
    tone: number,
  ): void {
    this.#camera.project(x, y, z, this.#from);
    // Flat, the ring always faces the reader, as a disc under its ball: it is what survives in a small picture.
    const path = circlePath(this.#from[0]!, this.#from[1]!, (radius + tube) * this.#from[3]!);
    this.#add(path, y, z, this.#from[2]! + radius, 1, role, tone);
  }

  vesicle(x: number, y: number, z: number, isCut: boolean, gap: number): void {
    this.#camera.project(x, y, z, this.#from);
    const at = this.#from;
    const index = this.#vesicleIndex;
    this.vesicles.push({ index, x: at[0]!, y: at[1]!, depth: at[2]!, scale: at[3]!, isCut, gap });
  }

  charge(x: number, y: number, z: number, size: number, sign: 1 | -1): void {
    this.#camera.project(x, y, z, this.#from);
    this.charges.push({ x: this.#from[0]!, y: this.#from[1]!, size: size * this.#from[3]!, sign });
  }

  #add(
    path: string,
    y: number,
    z: number,
    depth: number,
    weight: number,
    role: ColourRole,
    tone: number,
  ): void {
    const molecule = this.#molecule;
    const part = this.#part;
    if (molecule === undefined || part === undefined) throw new Error('A shape needs a molecule and a part.');
    const same = part.shapes.at(-1);
    if (same !== undefined && same.role === role && same.tone === tone) same.path += path;
    else part.shapes.push({ role, tone, path });
    part.depth += depth * weight;
    part.weight += weight;
    molecule.depth += depth * weight;
    molecule.y += y * weight;
    molecule.z += z * weight;
    molecule.weight += weight;
  }
}

function dot(a: Float64Array, b: readonly [number, number, number]): number {
  return a[0]! * b[0] + a[1]! * b[1] + a[2]! * b[2];
}
