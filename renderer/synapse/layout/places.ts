/*
 * Where everything of a window stands, in nm: x right, y up (out of the receiving cell), z towards the reader. Front rows stand proud
 * of the cut at z = 0 so that their helices show whole. Two receptors' worth of air surrounds each channel, and nothing stands in the
 * opening of a fused vesicle. Both windows use the same places. Arrangement is a drawing decision, not data.
 */

/** The two membranes and the window's box. */
export const windowGeometry = {
  /** Mid-plane of the sending terminal's membrane and of the receiving cell's. */
  membraneAboveY: 24,
  membraneBelowY: 0,
  slabHalfThickness: 2.35,
  /** Head groups sit at this distance from the mid-plane (measured, 6WIV and 6W2X). */
  headHeight: 1.9,
  /** Membranes run straight to this x, turn with the arc radius (of the mid-plane), then run away vertically. */
  straightHalfWidth: 55,
  arcRadius: 12,
  frontZ: 0,
  backZ: -44,
  /** Width that every window camera must show at least, and the height of the vertical runs' ends. */
  minimumWidth: 124,
  fullWidth: 136,
  topY: 130,
  bottomY: -80,
} as const;

export const vesicleGeometry = {
  outerRadius: 19.75,
  innerRadius: 15.9,
  /** Widths of the three tones of the cut rim, from outside in. */
  rimWidths: [0.9, 2.05, 0.9],
  /** Half angle of a fused vesicle's opening at the bottom, rad. */
  fusedGap: 0.34,
  /** A fused vesicle hangs lower by this much. */
  fusedDrop: 2.8,
  /** The presynaptic membrane is open for |x - x0| below this. */
  poreHalfWidth: 6,
} as const;

/** A place on a membrane; `azimuth` in rad about the membrane's normal. */
export interface MembranePlace {
  readonly x: number;
  readonly z: number;
  readonly azimuth: number;
}

export interface VesiclePlace {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** Ions run on a track in front of an open channel: this far towards the reader, over this length, centred on the membrane. */
export const ionTrack = { forward: 4.9, length: 31, beads: 9 } as const;

/** Centre of a receptor's bound drug is drawn this far towards the reader from the measured pocket. */
export const boundDrugForward = 2.6;

/** A resting G protein stands this far aside of its docked place, and a working G alpha this far along the membrane. */
export const proteinTravel = { aside: 2.9, drift: 3.9 } as const;

const degree = Math.PI / 180;
const receptorPlace = (x: number, z: number, azimuthDegrees: number): MembranePlace => ({
  x,
  z,
  azimuth: azimuthDegrees * degree,
});
const place = (x: number, z: number): MembranePlace => ({ x, z, azimuth: 0 });

/** Receiving cell: 8. Azimuth 150 +- 14 degrees shows both subunits, the trap's seam, both bundles and the G protein. */
export const receptorPlacesBelow: readonly MembranePlace[] = [
  receptorPlace(-49, 2.4, 150),
  receptorPlace(-28, 2.4, 158),
  receptorPlace(28, 2.4, 145),
  receptorPlace(49, 2.4, 155),
  receptorPlace(-39, -16, 139),
  receptorPlace(-18, -17, 163),
  receptorPlace(18, -17, 152),
  receptorPlace(39, -16, 141),
];

/** Sending terminal: 6, turned over by 180 degrees about z after the azimuth of -30 +- 14 degrees. */
export const receptorPlacesAbove: readonly MembranePlace[] = [
  receptorPlace(-56.5, 2.2, -30),
  receptorPlace(-31, 2.2, -38),
  receptorPlace(31, 2.2, -24),
  receptorPlace(56.5, 2.2, -33),
  receptorPlace(-44, -18, -19),
  receptorPlace(44, -18, -42),
];

/** Whether something stands in the membrane behind its cut: only what is above and below the membrane is seen of it. */
export function isBehindCut(z: number): boolean {
  return z < -5;
}

export const calciumPlaces: readonly MembranePlace[] = [
  place(-20, 2.2),
  place(-8.5, 2.2),
  place(3, 2.2),
  place(-14, -17),
  place(9, -18),
  place(25, -17),
];

export const potassiumPlaces: readonly MembranePlace[] = [
  place(-38.5, 2.2),
  place(-17.5, 2.2),
  place(17.5, 2.2),
  place(38.5, 2.2),
  place(-51, -18),
  place(-28.5, -19),
  place(28.5, -19),
  place(51, -18),
];

export const cyclasePlaces: readonly MembranePlace[] = [place(-7, 2.2), place(7, 2.2)];

/** Docked vesicles: 4, the middle of each when it is not fused. */
export const vesiclePlaces: readonly VesiclePlace[] = [
  { x: -45, y: 46.5, z: -1 },
  { x: -15, y: 46.5, z: -26 },
  { x: 15, y: 46.5, z: -1 },
  { x: 45, y: 46.5, z: -26 },
];

/** Reserve vesicles: 8 whole spheres above and behind the docked ones. */
export const reservePlaces: readonly VesiclePlace[] = [
  { x: -44, y: 93, z: -50 },
  { x: -15, y: 90, z: -34 },
  { x: 15, y: 94, z: -51 },
  { x: 44, y: 91, z: -35 },
  { x: -31, y: 79, z: -62 },
  { x: 9, y: 80, z: -66 },
  { x: 40, y: 96, z: -60 },
  { x: -2, y: 122, z: -14 },
];

/** The scaffold under the receiving membrane, opposite the place of release: a thin plate between the channels. */
export const scaffoldPlate = {
  halfWidth: 9.5,
  y: -3.7,
  halfThickness: 0.6,
  frontZ: 0.6,
  backZ: -34,
} as const;

/** 24 places of plus and minus marks: half outside, half inside the receiving membrane, in pairs between the parts. */
export const chargePlaces: readonly MembranePlace[] = [
  -54, -44, -33.5, -23, -12.5, -2.5, 2.5, 12.5, 23, 33.5, 44, 54,
].map((x) => place(x, 0.9));

/** Marks stand this far outside and inside of the membrane's mid-plane. */
export const chargeHeights = { outside: 4.9, inside: -4.9 } as const;
