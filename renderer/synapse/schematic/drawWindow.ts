import type { SynapseMoment } from '#renderer/synapse/contract/SynapseMoment.ts';
import { CameraFrame } from '#renderer/synapse/layout/CameraFrame.ts';
import type { CameraView } from '#renderer/synapse/layout/cameraPresets.ts';
import { vesicleGeometry, vesiclePlaces, windowGeometry } from '#renderer/synapse/layout/places.ts';
import type { SynapsePalette } from '#renderer/synapse/palette/synapsePalette.ts';
import { writeWindow } from '#renderer/synapse/parts/writeWindow.ts';
import { drawCharges } from './drawCharges.ts';
import { drawLabels, type LabelWords } from './drawLabels.ts';
import { lipRadius, MembraneDrawing } from './drawMembrane.ts';
import { drawMolecule, type LineWidths } from './drawMolecule.ts';
import { drawScaleBar } from './drawScaleBar.ts';
import { drawShelf } from './drawShelf.ts';
import { drawVesicleBody, drawVesicleRim } from './drawVesicle.ts';
import { drawWords } from './drawWords.ts';
import { FlatInk } from './FlatInk.ts';
import { FlatSink } from './FlatSink.ts';
import { shelfWords } from './shelfCounts.ts';
import { cutOpen, slabPath } from './slabPath.ts';
import { type VectorElement, vector } from './VectorElement.ts';

export interface WindowWords {
  readonly title: string;
  /** State, "ions and drug x4, slow motion". */
  readonly note: string;
  /** A sentence or more for those who cannot see it. */
  readonly description: string;
  /** Names for leader labels, drawn where the frame has side margins. */
  readonly labels: LabelWords | null;
}

export interface WindowDrawing {
  readonly moment: SynapseMoment;
  readonly camera: CameraView;
  readonly palette: SynapsePalette;
  readonly widthPixels: number;
  readonly heightPixels: number;
  /** Unique in the page; ids of the drawing start with it. */
  readonly idPrefix: string;
  /** Title, note and scale bar, left out where the page writes its own. */
  readonly words: WindowWords | null;
  /** The instrument shelf, left out where the page draws its own. */
  readonly shelf: {
    readonly membranePotentialMillivolts: number;
    readonly restingPotentialMillivolts: number;
  } | null;
}

interface Layered {
  readonly depth: number;
  readonly element: VectorElement;
}

const deepInBowl = 12;
// What stands at a vesicle's foot is in front of its rim.
const rimBehind = 6;
const fullLine = 1120;

/** One window, flat: the same camera, places and counts as the solid drawing. Pixel measures; the same input gives the same drawing. */
export function drawWindow(drawing: WindowDrawing): VectorElement {
  const { widthPixels, heightPixels, palette, moment } = drawing;
  const camera = new CameraFrame(drawing.camera, widthPixels, heightPixels);
  const sink = new FlatSink(camera);
  writeWindow(sink, moment);
  const ink = new FlatInk(palette, camera);
  const lines = lineWidths(widthPixels);
  const layers = layered(sink, ink, lines, drawing.idPrefix);
  const membranes = new MembraneDrawing(camera, ink, lines);
  const above = slabPath(true);
  const below = slabPath(false);
  const openings = frontOpenings(moment);
  const halfWidth = vesicleGeometry.poreHalfWidth + lipRadius;
  const cuts = [
    membranes.cut(cutOpen(above, openings, halfWidth), openings.length > 0),
    membranes.cut([below], false),
  ];
  const looksDown = camera.eye[1] > drawing.camera.target[1];
  const sheetsAbove = membranes.sheets(above);
  const sheetsBelow = membranes.sheets(below);
  const behind = looksDown
    ? [...layers.inCell, sheetsBelow, ...layers.inCleft, sheetsAbove, ...layers.inTerminal]
    : [...layers.inTerminal, sheetsAbove, ...layers.inCleft, sheetsBelow, ...layers.inCell];
  const scene = vector('g', { 'stroke-linejoin': 'round', 'paint-order': 'stroke' }, [
    membranes.ground(above),
    membranes.ground(below),
    ...behind,
    ...cuts,
    ...layers.inFront,
    drawCharges(sink.charges, palette),
  ]);
  return vector(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${widthPixels} ${heightPixels}`,
      width: widthPixels,
      height: heightPixels,
      'font-family': '"Source Sans 3 Variable", "Source Sans 3", system-ui, sans-serif',
      role: 'img',
    },
    [
      ...(drawing.words
        ? [vector('title', {}, drawing.words.title), vector('desc', {}, drawing.words.description)]
        : []),
      vector('rect', { width: widthPixels, height: heightPixels, fill: palette.outside.hex }),
      scene,
      ...(drawing.shelf
        ? [
            drawShelf({
              moment,
              palette,
              widthPixels,
              heightPixels,
              pixelsPerNanometre: camera.pixelsPerNanometreAtTarget,
              words: shelfWords,
              ...drawing.shelf,
            }),
          ]
        : []),
      ...(drawing.words
        ? [
            drawWords(drawing.words, palette),
            ...(drawing.words.labels ? drawLabels({ ...drawing, words: drawing.words.labels }) : []),
            drawScaleBar(drawing.camera, palette, widthPixels, heightPixels),
          ]
        : []),
    ],
  );
}

/** Lines keep their weight in a small picture: 1 px at 560 px, 1.5 px at 1,120 px. */
export function lineWidths(widthPixels: number): LineWidths {
  const share = Math.min(1, Math.max(0, (widthPixels - fullLine / 2) / (fullLine / 2)));
  const outer = 1 + 0.5 * share;
  return { outer, inner: outer * 0.5 };
}

/** Fused vesicles of the front row open the cut; those behind open only the sheet, out of sight. */
function frontOpenings(moment: SynapseMoment): readonly number[] {
  return vesiclePlaces.flatMap((place, i) => (place.z > -5 && moment.fusion[i]! > 0.3 ? [place.x] : []));
}

interface Layers {
  readonly inTerminal: readonly VectorElement[];
  readonly inCleft: readonly VectorElement[];
  readonly inCell: readonly VectorElement[];
  readonly inFront: readonly VectorElement[];
}

/**
 * Sorts everything by the side of the membranes on which it is and by depth within: what is behind the cut before it, what stands
 * proud of it last. The membranes' sheets come between the sides.
 */
function layered(sink: FlatSink, ink: FlatInk, lines: LineWidths, prefix: string): Layers {
  const { membraneAboveY, membraneBelowY } = windowGeometry;
  const inTerminal: Layered[] = [];
  const inCleft: Layered[] = [];
  const inCell: Layered[] = [];
  const inFront: Layered[] = [];
  sink.molecules.forEach((molecule, i) => {
    if (molecule.weight === 0) return;
    const depth = molecule.depth / molecule.weight;
    const [y, z] = [molecule.y / molecule.weight, molecule.z / molecule.weight];
    const side = y > membraneAboveY ? inTerminal : y > membraneBelowY ? inCleft : inCell;
    const element = drawMolecule(molecule, `${prefix}${i.toString(36)}`, ink, lines);
    (z > 0 ? inFront : side).push({ depth, element });
  });
  for (const vesicle of sink.vesicles) {
    const deep = vesicle.isCut ? deepInBowl : 0;
    inTerminal.push({ depth: vesicle.depth + deep, element: drawVesicleBody(vesicle, ink, lines) });
    if (vesicle.isCut) {
      inTerminal.push({ depth: vesicle.depth + rimBehind, element: drawVesicleRim(vesicle, ink, lines) });
    }
  }
  const farFirst = (layer: Layered[]): VectorElement[] =>
    layer.sort((a, b) => b.depth - a.depth).map(({ element }) => element);
  return {
    inTerminal: farFirst(inTerminal),
    inCleft: farFirst(inCleft),
    inCell: farFirst(inCell),
    inFront: farFirst(inFront),
  };
}
