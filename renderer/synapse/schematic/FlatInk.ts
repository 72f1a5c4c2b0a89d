import type { ColourRole } from '#renderer/synapse/contract/PartSink.ts';
import type { CameraFrame } from '#renderer/synapse/layout/CameraFrame.ts';
import type { SynapsePalette, Tint } from '#renderer/synapse/palette/synapsePalette.ts';
import { mixed, toned } from '#renderer/synapse/palette/toned.ts';

const fogFrom = -2;
const fogLength = 70;
const fogSteps = 12;

/** The colours of a drawing at a depth: far things go towards the paper in a few steps, so that equal colours are equal text. */
export class FlatInk {
  readonly palette: SynapsePalette;
  readonly #focus: number;
  readonly #made = new Map<string, string>();

  constructor(palette: SynapsePalette, camera: CameraFrame) {
    this.palette = palette;
    this.#focus = camera.distance;
  }

  /** Step of fog at a depth, 0 to 12. */
  stepAt(depth: number): number {
    const share = (depth - this.#focus - fogFrom) / fogLength;
    return Math.round(Math.min(1, Math.max(0, share)) * fogSteps);
  }

  role(role: ColourRole, tone: number, step: number): string {
    return this.#remembered(`${role} ${tone} ${step}`, () => toned(this.palette.roles[role], tone), step);
  }

  tint(name: string, tint: Tint, step: number): string {
    return this.#remembered(`${name} ${step}`, () => tint, step);
  }

  ink(step: number): string {
    return this.tint('ink', this.palette.ink, step);
  }

  #remembered(key: string, make: () => Tint, step: number): string {
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const { fog, fogMax } = this.palette;
    const hex = mixed(make(), fog, (fogMax * step) / fogSteps).hex;
    this.#made.set(key, hex);
    return hex;
  }
}
