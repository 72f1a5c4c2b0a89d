import type { FlatInk } from './FlatInk.ts';
import type { FlatMolecule, FlatPart } from './FlatSink.ts';
import { type VectorElement, vector } from './VectorElement.ts';

/** Visible widths of the lines, pixels: round a molecule, and between its parts. */
export interface LineWidths {
  readonly outer: number;
  readonly inner: number;
}

/**
 * A molecule: thick ink under all of it, then its parts from far to near, flat, with a thin line. Lines are painted under fills
 * (inherited `paint-order`), so that shapes of one part merge. `id` is unique in the page.
 */
export function drawMolecule(
  molecule: FlatMolecule,
  id: string,
  ink: FlatInk,
  lines: LineWidths,
): VectorElement {
  const step = ink.stepAt(molecule.depth / molecule.weight);
  const stroke = ink.ink(step);
  const paths = [...molecule.parts]
    .sort((a, b) => meanDepth(b) - meanDepth(a))
    .flatMap((part) =>
      part.shapes.map(({ role, tone, path }) =>
        vector('path', { fill: ink.role(role, tone, step), d: path }),
      ),
    );
  const thick = lines.outer * 2;
  if (paths.length === 1) return vector('g', { stroke, 'stroke-width': thick }, paths);
  return vector('g', { stroke, 'stroke-width': lines.inner * 2 }, [
    vector('use', { href: `#${id}`, 'stroke-width': thick }),
    vector('g', { id }, paths),
  ]);
}

const meanDepth = (part: FlatPart): number => (part.weight > 0 ? part.depth / part.weight : 0);
