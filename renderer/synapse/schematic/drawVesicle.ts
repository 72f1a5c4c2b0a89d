import { vesicleGeometry } from '#renderer/synapse/layout/places.ts';
import type { LineWidths } from './drawMolecule.ts';
import type { FlatInk } from './FlatInk.ts';
import type { FlatVesicle } from './FlatSink.ts';
import { decimal, type VectorElement, vector } from './VectorElement.ts';

const edgeTone = 0.97;
const middleTone = 1.5;
const wallTone = 0.86;
const wholeTone = 1.15;

/** The inside wall of a vesicle that is cut open, or the whole of one that is not. */
export function drawVesicleBody(vesicle: FlatVesicle, ink: FlatInk, lines: LineWidths): VectorElement {
  const step = ink.stepAt(vesicle.depth);
  const stroke = ink.ink(step);
  const radius = (vesicle.isCut ? vesicleGeometry.innerRadius : vesicleGeometry.outerRadius) * vesicle.scale;
  const fill = ink.role('vesicle', vesicle.isCut ? wallTone : wholeTone, step);
  return vector('path', {
    fill,
    stroke,
    'stroke-width': lines.inner * 2,
    d: discPath(vesicle, radius),
  });
}

/** The cut rim of a vesicle in three tones; open at the bottom by its gap. */
export function drawVesicleRim(vesicle: FlatVesicle, ink: FlatInk, lines: LineWidths): VectorElement {
  const step = ink.stepAt(vesicle.depth);
  const { outerRadius, innerRadius, rimWidths } = vesicleGeometry;
  const bands = [
    { from: innerRadius, to: outerRadius, tone: edgeTone },
    { from: innerRadius + rimWidths[2], to: outerRadius - rimWidths[0], tone: middleTone },
  ];
  return vector(
    'g',
    { stroke: ink.ink(step), 'stroke-width': lines.outer * 2, 'fill-rule': 'evenodd' },
    bands.map(({ from, to, tone }, i) =>
      vector('path', {
        fill: ink.role('vesicle', tone, step),
        ...(i > 0 ? { stroke: 'none' } : {}),
        d: rimPath(vesicle, from * vesicle.scale, to * vesicle.scale),
      }),
    ),
  );
}

function gapPoint(vesicle: FlatVesicle, radius: number, side: 1 | -1): string {
  const x = vesicle.x + side * radius * Math.sin(vesicle.gap);
  const y = vesicle.y + radius * Math.cos(vesicle.gap);
  return `${decimal(x)} ${decimal(y)}`;
}

const isOpen = (vesicle: FlatVesicle): boolean => vesicle.gap > 0.01;

function discPath(vesicle: FlatVesicle, radius: number): string {
  if (isOpen(vesicle)) {
    const r = decimal(radius);
    return `M${gapPoint(vesicle, radius, 1)}A${r} ${r} 0 1 0 ${gapPoint(vesicle, radius, -1)}z`;
  }
  return circle(vesicle, radius);
}

function rimPath(vesicle: FlatVesicle, from: number, to: number): string {
  if (!isOpen(vesicle)) return circle(vesicle, to) + circle(vesicle, from);
  const [r, s] = [decimal(from), decimal(to)];
  return `M${gapPoint(vesicle, to, 1)}A${s} ${s} 0 1 0 ${gapPoint(vesicle, to, -1)}L${gapPoint(vesicle, from, -1)}A${r} ${r} 0 1 1 ${gapPoint(vesicle, from, 1)}z`;
}

function circle({ x, y }: FlatVesicle, radius: number): string {
  const r = decimal(radius);
  const across = decimal(2 * radius);
  return `M${decimal(x - radius)} ${decimal(y)}a${r} ${r} 0 1 1 ${across} 0a${r} ${r} 0 1 1-${across} 0z`;
}
