import type { Tint } from './SynapseColours.ts';

/** A tint from `#RRGGBB`. */
export function tintOf(hex: string): Tint {
  const value = Number.parseInt(hex.slice(1), 16);
  return { hex, rgb: [((value >> 16) & 255) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255] };
}

/** A tint from display values 0 to 1. */
export function tintFromRgb(red: number, green: number, blue: number): Tint {
  const clipped = [red, green, blue].map((value) => Math.round(Math.min(1, Math.max(0, value)) * 255));
  return tintOf(`#${clipped.map((value) => value.toString(16).padStart(2, '0')).join('')}`);
}
