import { CameraFrame } from '#renderer/synapse/layout/CameraFrame.ts';
import { type CameraView, cameraPresets, trapView } from '#renderer/synapse/layout/cameraPresets.ts';
import type { SynapsePalette } from '#renderer/synapse/palette/synapsePalette.ts';
import { type HeroMoment, writeFromAbove, writeHero } from '#renderer/synapse/parts/writeHero.ts';
import { writeTrapView } from '#renderer/synapse/parts/writeTrapView.ts';
import { drawHelixNumbers } from './drawHelixNumbers.ts';
import { drawMolecule } from './drawMolecule.ts';
import { drawScaleBar } from './drawScaleBar.ts';
import { FlatInk } from './FlatInk.ts';
import { FlatSink, flatDetail } from './FlatSink.ts';
import { heroMembrane } from './heroMembrane.ts';
import { type VectorElement, vector } from './VectorElement.ts';

export interface ReceptorDrawing {
  readonly hero: HeroMoment;
  /** The whole receptor from the side, its bundles from above, or GB1's trap along its hinge. */
  readonly aspect: 'side' | 'from-above' | 'trap';
  readonly palette: SynapsePalette;
  readonly widthPixels: number;
  readonly heightPixels: number;
  /** Unique in the page; ids of the drawing start with it. */
  readonly idPrefix: string;
  readonly title: string | null;
}

const cameraOf: Readonly<Record<ReceptorDrawing['aspect'], CameraView>> = {
  side: cameraPresets.hero,
  'from-above': cameraPresets['from-above'],
  trap: trapView,
};

/** One receptor, flat, in full proportions. */
export function drawReceptor(drawing: ReceptorDrawing): VectorElement {
  const { hero, aspect, palette, widthPixels, heightPixels, idPrefix } = drawing;
  const view = cameraOf[aspect];
  const camera = new CameraFrame(view, widthPixels, heightPixels);
  const sink = new FlatSink(camera, flatDetail.portrait);
  if (aspect === 'side') writeHero(sink, hero);
  else if (aspect === 'from-above') writeFromAbove(sink, hero.pose);
  else writeTrapView(sink, hero.pose, hero.isBound, hero.pose > 0);
  const ink = new FlatInk(palette, camera);
  const outer = Math.max(1, Math.min(2, heightPixels / 420));
  const lines = { outer, inner: outer * 0.6 };
  const molecules = sink.molecules
    .map((molecule, i) => ({ molecule, id: `${idPrefix}${i.toString(36)}` }))
    .sort((a, b) => b.molecule.depth / b.molecule.weight - a.molecule.depth / a.molecule.weight)
    .map(({ molecule, id }) => drawMolecule(molecule, id, ink, lines));
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
      ...(drawing.title === null ? [] : [vector('title', {}, drawing.title)]),
      vector('rect', { width: widthPixels, height: heightPixels, fill: palette.inside.hex }),
      vector('g', { 'stroke-linejoin': 'round', 'paint-order': 'stroke' }, [
        ...(aspect === 'side' ? heroMembrane(camera, ink, lines, widthPixels, hero.pose) : []),
        ...molecules,
      ]),
      ...(aspect === 'from-above' ? [drawHelixNumbers(hero.pose, camera, palette)] : []),
      drawScaleBar(view, palette, widthPixels, heightPixels),
    ],
  );
}
