import type { SynapsePalette } from '#renderer/synapse/palette/synapsePalette.ts';
import { type VectorElement, vector } from './VectorElement.ts';

/** Title and note at the top left, real text that can be selected. */
export function drawWords(
  words: { readonly title: string; readonly note: string },
  palette: SynapsePalette,
): VectorElement {
  const halo = { stroke: palette.inside.hex, 'stroke-width': 4, 'paint-order': 'stroke' };
  return vector('g', { 'stroke-linejoin': 'round', 'stroke-opacity': 0.86 }, [
    vector(
      'text',
      { ...halo, x: 16, y: 24, fill: palette.text.hex, 'font-size': 16, 'font-weight': 600 },
      words.title,
    ),
    vector('text', { ...halo, x: 16, y: 41, fill: palette.quietText.hex, 'font-size': 12 }, words.note),
  ]);
}
