import { vesicleGeometry } from './places.ts';

/** Most grains that a docked vesicle can hold, in a fixed order. */
export const grainPlaces = 64;

const reach = vesicleGeometry.innerRadius - 1.8;
const spacing = 2.1;

/** Offsets of grains from a vesicle's centre: within the half of the ball behind its cut, none touching where that can be had. */
export const vesicleGrains: Float32Array = scatter();

function scatter(): Float32Array {
  const out = new Float32Array(grainPlaces * 3);
  let state = 20240917;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  for (let i = 0; i < grainPlaces; i++) {
    let x = 0;
    let y = 0;
    let z = 0;
    let least = spacing;
    do {
      x = (next() * 2 - 1) * reach;
      y = (next() * 2 - 1) * reach;
      z = -next() * reach;
      least *= 0.995;
    } while (x * x + y * y + z * z > reach * reach || isNear(out, i, x, y, z, least));
    out.set([x, y, z], i * 3);
  }
  return out;
}

function isNear(out: Float32Array, count: number, x: number, y: number, z: number, least: number): boolean {
  for (let i = 0; i < count; i++) {
    if (Math.hypot(x - out[i * 3]!, y - out[i * 3 + 1]!, z - out[i * 3 + 2]!) < least) return true;
  }
  return false;
}
