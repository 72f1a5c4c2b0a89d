/** What a colour stands for; the palette gives each role its colour for a theme. */
export const colourRoles = [
  'gb1',
  'gb2',
  'drug',
  'drug-ring',
  'gaba',
  'g-alpha',
  'g-beta',
  'g-gamma',
  'potassium-channel',
  'potassium-ion',
  'calcium-channel',
  'calcium-ion',
  'calcium-beta',
  'vesicle',
  'glutamate',
  'cyclase',
  'cyclic-amp',
  'lipid-head',
  'lipid-head-shade',
  'lipid-tail',
  'scaffold',
  'lost',
  'charge',
] as const;
export type ColourRole = (typeof colourRoles)[number];

/** The solids measured from deposited coordinates. */
export const solidNames = [
  'GB1-LB1',
  'GB1-LB2',
  'GB2-LB1',
  'GB2-LB2',
  'Galpha-Ras',
  'Galpha-helical',
  'Gbeta',
] as const;
export type SolidName = (typeof solidNames)[number];

/** The parts of a window that have a name, a sentence and a number. */
export const partKinds = [
  'receptor-above',
  'receptor-below',
  'g-protein',
  'calcium-channel',
  'potassium-channel',
  'vesicle',
  'cyclase',
  'membrane-above',
  'membrane-below',
  'scaffold',
  'drug',
  'gaba',
  'glutamate',
  'potassium-ion',
  'calcium-ion',
] as const;
export type PartKind = (typeof partKinds)[number];

/**
 * Takes the shapes of a window one by one: instanced meshes on a graphics card, outlines in a flat drawing, counters in a test.
 * Positions and radii in nm of the window, x right, y up (out of the receiving cell), z towards the reader, after the placing matrix
 * of the receptor and all else. `tone` multiplies the role's colour below 1 and moves it towards white above 1 (1.25 is a quarter).
 * A call is on the frame path: implementations allocate nothing in steady state, and count what does not fit (never drop in silence).
 */
export interface PartSink {
  /** Starts a molecule: it gets an outline against every other one. */
  molecule(kind: PartKind, index: number): void;
  /** Starts the next part of the molecule: it gets a thin line against the others. Shapes of one part merge. */
  part(): void;
  /** A measured solid with its centre and rotation (quaternion x, y, z, w), uniformly scaled. */
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
  ): void;
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
  ): void;
  /** From a to b, round ends beyond both. */
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
  ): void;
  bead(x: number, y: number, z: number, radius: number, role: ColourRole, tone: number): void;
  /** A torus round the axis (ax, ay, az), unit length. */
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
  ): void;
  /** A vesicle with its centre, cut open towards the reader (bowl) or whole; `gap` is the half angle in rad of its opening at the bottom. */
  vesicle(x: number, y: number, z: number, isCut: boolean, gap: number): void;
  /** A plus (1) or minus (-1) lying on a membrane, `size` across. */
  charge(x: number, y: number, z: number, size: number, sign: 1 | -1): void;
}
