import { useDisplay } from '#renderer/app/display.ts';
import { captionLines } from '#renderer/synapse/capture/captionContent.ts';
import { type SynapseSite, synapseSites } from '#renderer/synapse/contract/SynapseFrame.ts';
import { restingPotentialMillivolts } from '#renderer/synapse/contract/synapseRelations.ts';
import { describeWindow } from '#renderer/synapse/describe/describeScene.ts';
import { pictureNote } from '#renderer/synapse/describe/sceneNotes.ts';
import { emphasis } from '#renderer/synapse/palette/emphasis.ts';
import { synapsePalette } from '#renderer/synapse/palette/synapsePalette.ts';
import { drawReceptor } from '#renderer/synapse/schematic/drawReceptor.ts';
import { synapsePlateSvg } from '#renderer/synapse/schematic/synapseSvg.ts';
import { vectorText } from '#renderer/synapse/schematic/vectorText.ts';
import { pictureCaption, pictureName, stateWords } from './pictureCaption.ts';
import { captionOf, flatSize, keep, type PictureSource } from './pictureSource.ts';
import { shownBy } from './sceneView.ts';
import { siteWords } from './siteWords.ts';
import { useSynapseChoices } from './synapseChoices.ts';
import { viewOfSite } from './viewOfSite.ts';

/** The flat drawing as a file: windows with their words, or the receptor. */
export async function saveSvg(source: PictureSource): Promise<void> {
  const { player, teller } = source;
  const caption = await captionOf(source);
  if (!caption) return;
  const { scene, view } = caption;
  const isHero = shownBy(view) === 'hero';
  const { theme } = useDisplay.getState();
  const chroma = isHero || useSynapseChoices.getState().isColoured ? 'full' : 'window';
  const palette = emphasis(synapsePalette(theme, chroma), new Set(source.emphasis() ?? []));
  const aspect = view.camera === 'trap' || view.camera === 'from-above' ? view.camera : 'side';
  const windowOf = (site: SynapseSite) => ({
    moment: player.moments[site],
    camera: viewOfSite(view, site),
    palette,
    widthPixels: flatSize.width,
    heightPixels: flatSize.height,
    idPrefix: `${site}-`,
    words: {
      title: siteWords[site].title,
      note: stateWords[scene.state],
      description: describeWindow(siteWords[site].title, scene[site]),
      labels: svgLabels,
    },
    shelf: {
      membranePotentialMillivolts: scene[site].membranePotentialMillivolts,
      restingPotentialMillivolts,
    },
  });
  const text = isHero
    ? vectorText(
        drawReceptor({
          hero: teller.moment,
          aspect,
          palette,
          widthPixels: flatSize.width,
          heightPixels: flatSize.height,
          idPrefix: 'r-',
          title: pictureNote(caption.speed),
        }),
      )
    : synapsePlateSvg({
        windows: (shownBy(view) === 'both' ? synapseSites : [view.site]).map(windowOf),
        captionLines: captionLines(pictureCaption({ ...caption, slowSeconds: player.slowSeconds })),
      });
  await keep({ ok: true, value: new Blob([text]) }, pictureName(scene, view), 'svg');
}

const svgLabels = {
  vesicle: 'vesicle',
  receptor: 'GABA-B receptor',
  protein: 'G protein',
  calciumChannel: 'calcium channel',
  potassiumChannel: 'potassium channel',
  sendingSide: 'sending terminal',
  receivingSide: 'receiving cell',
} as const;
