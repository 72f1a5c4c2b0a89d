import { solidNames } from '#renderer/synapse/contract/PartSink.ts';

/** The shapes that windows are made of: one pool, one geometry and one draw call each. */
export const poolShapes = [
  ...solidNames,
  'ellipsoid',
  'capsule',
  'tail',
  'bead',
  'ring',
  'bowl',
  'whole',
  'charge',
] as const;
export type PoolShape = (typeof poolShapes)[number];

/** How the numbers of an instance lie in its buffer. Every layout ends with its tint: red, green, blue and the packed id. */
export type PoolLayout = 'solid' | 'ellipsoid' | 'capsule' | 'bead' | 'ring' | 'bowl' | 'charge';

/** Floats of one instance of each layout, in fours: each four is one attribute of the shader. */
export const layoutStrides: Readonly<Record<PoolLayout, number>> = {
  solid: 12,
  ellipsoid: 16,
  capsule: 12,
  bead: 8,
  ring: 12,
  bowl: 8,
  charge: 8,
};

export function layoutOf(shape: PoolShape): PoolLayout {
  if (shape === 'whole') return 'bead';
  if (shape === 'tail') return 'capsule';
  return shape in layoutStrides ? (shape as PoolLayout) : 'solid';
}

/**
 * Instances of each shape that one window can hold: what a full scene of `sceneCounts` needs, and a margin. A test fills a window
 * with everything it may hold and finds none dropped.
 */
export const poolCapacities: Readonly<Record<PoolShape, number>> = {
  'GB1-LB1': 20,
  'GB1-LB2': 20,
  'GB2-LB1': 20,
  'GB2-LB2': 20,
  'Galpha-Ras': 32,
  'Galpha-helical': 32,
  Gbeta: 64,
  ellipsoid: 160,
  capsule: 2400,
  tail: 0,
  bead: 1600,
  ring: 100,
  bowl: 8,
  whole: 16,
  charge: 32,
};

/** Molecules are told apart by whole numbers that a half float holds exactly; one more and they begin again. */
export const moleculeIdCount = 2040;
/** The one molecule of all marks: they get no outline. */
export const markMoleculeId = 2044;
/** The molecule of a membrane above, and of a portrait's lipids. */
export const membraneMoleculeId = 1;
/** Ids below this belong to the membranes. */
export const firstMoleculeId = 4;
/** Parts of a molecule, in the same packed number. */
export const partIdCount = 64;
