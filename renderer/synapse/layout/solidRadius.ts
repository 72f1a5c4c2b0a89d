import geometry from '#assets/geometry/gabab-solids.json';
import type { SolidName } from '#renderer/synapse/contract/PartSink.ts';

const degreeMax = 6;

/**
 * Radius in nm of a measured solid along a unit direction of the measured frame (z out of the cell):
 * the sum of its real spherical harmonics to degree 6, smoothed.
 */
export function solidRadius(name: SolidName, x: number, y: number, z: number): number {
  const coefficients = geometry.solids[name].coefficients;
  const phi = Math.atan2(y, x);
  let radius = 0;
  let at = 0;
  for (let l = 0; l <= degreeMax; l++) {
    const smoothing = 1 / (1 + 0.0006 * l * l * (l + 1) * (l + 1));
    for (let m = -l; m <= l; m++) {
      radius += coefficients[at]! * smoothing * realHarmonic(l, m, z, phi);
      at += 1;
    }
  }
  return radius / 1000;
}

function realHarmonic(l: number, m: number, z: number, phi: number): number {
  const order = Math.abs(m);
  const norm = Math.sqrt(((2 * l + 1) / (4 * Math.PI)) * factorialRatio(l, order));
  const turn = m === 0 ? 1 : Math.SQRT2 * (m > 0 ? Math.cos(order * phi) : Math.sin(order * phi));
  return norm * associatedLegendre(l, order, z) * turn;
}

/** (l - m)! / (l + m)! */
function factorialRatio(l: number, m: number): number {
  let ratio = 1;
  for (let k = l - m + 1; k <= l + m; k++) ratio /= k;
  return ratio;
}

/** P_l^m with the (-1)^m phase. */
function associatedLegendre(l: number, m: number, z: number): number {
  let start = 1;
  const root = Math.sqrt(Math.max(0, 1 - z * z));
  for (let k = 1; k <= m; k++) start *= -(2 * k - 1) * root;
  if (l === m) return start;
  let previous = start;
  let current = z * (2 * m + 1) * start;
  for (let k = m + 2; k <= l; k++) {
    const next = (z * (2 * k - 1) * current - (k + m - 1) * previous) / (k - m);
    previous = current;
    current = next;
  }
  return current;
}
