import type { ColourRole } from '#renderer/synapse/contract/PartSink.ts';

export type SynapseTheme = 'light' | 'dark' | 'projector';

/** `full` for the hero, close-ups and "colour the parts"; `window` is quieter, so that the drug is the loudest thing in a window. */
export type SynapseChroma = 'full' | 'window';

/** Display values (sRGB as shown): `rgb` 0 to 1 for the graphics card, `hex` for vector drawings. */
export interface Tint {
  readonly hex: string;
  readonly rgb: readonly [number, number, number];
}

/** Every colour of a window in one theme and chroma. */
export interface SynapsePalette {
  readonly theme: SynapseTheme;
  readonly chroma: SynapseChroma;
  readonly roles: Readonly<Record<ColourRole, Tint>>;
  /** Grounds of the two sides of a membrane: the cleft and the cells. */
  readonly outside: Tint;
  readonly inside: Tint;
  readonly ink: Tint;
  /** What far things fade into, and by how much at most. */
  readonly fog: Tint;
  readonly fogMax: number;
  /** Multiplied into the side away from the light, and into baked contact shade. */
  readonly shadow: readonly [number, number, number];
  readonly aoTint: readonly [number, number, number];
  /** Words, quiet words and hairlines over the drawing. */
  readonly text: Tint;
  readonly quietText: Tint;
  readonly rule: Tint;
  /** "Active now" on the instrument shelf. */
  readonly active: Tint;
}
