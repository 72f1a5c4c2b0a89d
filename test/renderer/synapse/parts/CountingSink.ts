import type { ColourRole, PartKind, PartSink, SolidName } from '#renderer/synapse/contract/PartSink.ts';

export interface SolidSeen {
  readonly molecule: string;
  readonly name: SolidName;
  readonly centre: readonly [number, number, number];
  readonly turn: readonly [number, number, number, number];
  readonly scale: number;
}

export interface CapsuleSeen {
  readonly molecule: string;
  readonly a: readonly [number, number, number];
  readonly b: readonly [number, number, number];
  readonly radius: number;
  readonly role: ColourRole;
  readonly tone: number;
}

export interface BeadSeen {
  readonly molecule: string;
  readonly centre: readonly [number, number, number];
  readonly radius: number;
  readonly role: ColourRole;
}

/** Remembers what is written, for tests. */
export class CountingSink implements PartSink {
  readonly molecules: string[] = [];
  readonly solids: SolidSeen[] = [];
  readonly capsules: CapsuleSeen[] = [];
  readonly beads: BeadSeen[] = [];
  readonly ellipsoids: { readonly molecule: string; readonly centre: readonly [number, number, number] }[] =
    [];
  readonly vesicles: { readonly y: number; readonly isCut: boolean; readonly gap: number }[] = [];
  readonly charges: { readonly y: number; readonly size: number; readonly sign: number }[] = [];
  rings = 0;
  parts = 0;

  get current(): string {
    return this.molecules.at(-1) ?? 'none';
  }

  of(molecule: string): { solids: SolidSeen[]; capsules: CapsuleSeen[]; beads: BeadSeen[] } {
    const belongs = (seen: { molecule: string }) => seen.molecule === molecule;
    return {
      solids: this.solids.filter(belongs),
      capsules: this.capsules.filter(belongs),
      beads: this.beads.filter(belongs),
    };
  }

  molecule(kind: PartKind, index: number): void {
    this.molecules.push(`${kind}-${index}`);
  }

  part(): void {
    this.parts += 1;
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
  ): void {
    this.solids.push({ molecule: this.current, name, centre: [x, y, z], turn: [qx, qy, qz, qw], scale });
  }

  ellipsoid(x: number, y: number, z: number): void {
    this.ellipsoids.push({ molecule: this.current, centre: [x, y, z] });
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
    this.capsules.push({ molecule: this.current, a: [ax, ay, az], b: [bx, by, bz], radius, role, tone });
  }

  bead(x: number, y: number, z: number, radius: number, role: ColourRole): void {
    this.beads.push({ molecule: this.current, centre: [x, y, z], radius, role });
  }

  ring(): void {
    this.rings += 1;
  }

  vesicle(_x: number, y: number, _z: number, isCut: boolean, gap: number): void {
    this.vesicles.push({ y, isCut, gap });
  }

  charge(_x: number, y: number, _z: number, size: number, sign: 1 | -1): void {
    this.charges.push({ y, size, sign });
  }
}
