import keyframes from '#assets/geometry/gabab-keyframes.json';
import geometry from '#assets/geometry/gabab-solids.json';

/* The receptor's rods and places as plain numbers in the window's axes (y out of the cell), nm. Subunit 0 is GB1, 1 is GB2. */

type Triple = readonly number[];

const toWindow = (point: Triple): [number, number, number] => [point[0]!, point[2]!, -point[1]!];
const flat = (points: readonly Triple[]): Float32Array => new Float32Array(points.flatMap(toWindow));

const helices = keyframes.helicesLocalToTmdCentroidInactive;
const subunits = ['GB1', 'GB2'] as const;
const segments = ['TM1', 'TM2', 'TM3', 'TM4', 'TM5', 'TM6', 'TM7'] as const;

/** Outer and inner end of the 14 helices (GB1 TM1 to TM7, then GB2) from their bundle's centre: 6 numbers each. */
export const helixEnds: Float32Array = flat(
  subunits.flatMap((subunit) =>
    segments.flatMap((segment) => {
      const { outer, inner } = helices[`${subunit}-${segment}`];
      return [outer, inner];
    }),
  ),
);

// The stalk enters its first helix this far below the helix's outer end.
const stalkEntry = 0.45;

function stalkOf(subunit: (typeof subunits)[number]): Float32Array {
  const { centroid } = keyframes.states.inactive[`${subunit}-TMD`];
  const { outer, inner } = helices[`${subunit}-TM1`];
  const length = Math.hypot(...outer.map((value, k) => value - inner[k]!));
  const last = outer.map((value, k) => centroid[k]! + value + ((inner[k]! - value) * stalkEntry) / length);
  return flat([...geometry.rods[`${subunit}-stalk`].points, last]);
}

/** Axis points of the two stalks at rest, lobe first, in the receptor's axes. */
export const stalkPoints: readonly [Float32Array, Float32Array] = [stalkOf('GB1'), stalkOf('GB2')];

/** Where a bound drug's centre lies: docked on the open lobe, and in the shut trap. */
export const drugDocked: readonly [number, number, number] = toWindow(
  keyframes.ligands.baclofenDockedOpenLobe,
);
export const drugBound: readonly [number, number, number] = toWindow(keyframes.ligands.baclofenActive);

/** Centres of the G protein's solids at its docked place. */
export const proteinCentres = {
  ras: toWindow(geometry.solids['Galpha-Ras'].centre),
  helical: toWindow(geometry.solids['Galpha-helical'].centre),
  beta: toWindow(geometry.solids.Gbeta.centre),
} as const;

/** Axis points and radius of the G protein's rods at its docked place. */
export const proteinRods = {
  gamma: { points: flat(geometry.rods.Ggamma.points), radius: geometry.rods.Ggamma.radius },
  alphaTail: { points: flat(geometry.rods['Galpha-N'].points), radius: geometry.rods['Galpha-N'].radius },
  betaTail: { points: flat(geometry.rods['Gbeta-N'].points), radius: geometry.rods['Gbeta-N'].radius },
} as const;
