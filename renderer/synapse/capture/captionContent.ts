import keyframes from '#assets/geometry/gabab-keyframes.json';
import { standingLine } from '#renderer/practise/standingLine.ts';
import { drugMagnification } from '#renderer/synapse/parts/writeDrug.ts';
import type { ViewSite } from '#renderer/synapse/stage/ViewScene.ts';

/** What is burned into a picture that leaves the app, in words that are ready to print. */
export interface CaptionContent {
  /** The state and how the drug is given: "Pump, therapeutic". */
  readonly state: string;
  readonly route: string;
  readonly clinicalClock: string;
  readonly molecularClock: string;
  /** One for each place: "Spinal cord 1.5 µM". */
  readonly concentrations: readonly string[];
  /** A round length and how many CSS px of the stage it takes at the focus. */
  readonly scale: { readonly nanometres: number; readonly pixels: number } | null;
  readonly app: { readonly name: string; readonly version: string };
  /** Printed over each view. */
  readonly titles: Readonly<Partial<Record<ViewSite, string>>>;
}

/** Seconds of screen for one second of life. */
const slowness = 20;

const entries = [...new Set(Object.values(keyframes.sources).map((source) => source.slice(0, 4)))];

/** What is always said: what is drawn larger, how slow it is, where the shapes come from. */
export const captionNotes = {
  drawing: `Ions and drug drawn ×${drugMagnification}; slow motion ×1/${slowness}; stylised from PDB ${entries.join(', ')}`,
  standingLine,
} as const;

/** The lines of the strip from the top: what is shown, when, how it is drawn, by whom. */
export function captionLines(content: CaptionContent): readonly string[] {
  return [
    [content.state, content.route].filter((word) => word !== '').join(' · '),
    content.concentrations.join(' · '),
    `${content.clinicalClock} · ${content.molecularClock}`,
    captionNotes.drawing,
    `${captionNotes.standingLine} ${content.app.name} ${content.app.version}`,
  ].filter((line) => line !== '');
}
