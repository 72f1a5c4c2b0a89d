import type { ReceptorMoments, SynapseMoment } from '#renderer/synapse/contract/SynapseMoment.ts';
import type { SynapsePalette } from '#renderer/synapse/palette/synapsePalette.ts';
import { type ShelfWords, shelfCounts } from './shelfCounts.ts';
import { decimal, type VectorElement, vector } from './VectorElement.ts';

/** The rail is never scaled to the data: 2 to 10 mV are small, and look small. */
const rail = { from: -90, to: -50 } as const;
const panel = { height: 52, halfWidthNanometre: 58, radius: 8, leastWidth: 450 };
const circle = { radius: 8, pitch: 21 };
const captionY = 46;
const railLength = 110;
const trap = { pitch: 15, row: 16, wide: 5, tall: 3 };

export interface ShelfDrawing {
  readonly moment: SynapseMoment;
  readonly palette: SynapsePalette;
  readonly widthPixels: number;
  readonly heightPixels: number;
  readonly pixelsPerNanometre: number;
  readonly membranePotentialMillivolts: number;
  readonly restingPotentialMillivolts: number;
  readonly words: ShelfWords;
}

/**
 * The instrument shelf in the empty inside of the receiving cell: a circle for each docked vesicle (filled: released), a trap for each
 * receptor (upper row sender, lower row receiver; open outline, shut filled, dot: active now, dashed: lost), and the potential's rail.
 */
export function drawShelf(shelf: ShelfDrawing): VectorElement {
  const { palette, widthPixels, heightPixels, moment } = shelf;
  const half = Math.min(widthPixels * 0.47, panel.halfWidthNanometre * shelf.pixelsPerNanometre);
  // In a narrow window the whole shelf shrinks rather than letting its words meet.
  const shrink = Math.min(1, (2 * half) / panel.leastWidth);
  const width = (2 * half) / shrink;
  const left = decimal(widthPixels / 2 - half);
  const top = decimal(heightPixels - panel.height * shrink - 6);
  const { released, boundAbove, boundBelow, leftAbove, leftBelow } = shelfCounts(moment);
  const { words } = shelf;
  const columns = [14, Math.max(110, width * 0.3), width - railLength - 16] as const;
  const place = `translate(${left} ${top})${shrink < 1 ? ` scale(${Math.round(shrink * 1000) / 1000})` : ''}`;
  return vector('g', { stroke: 'none', transform: place }, [
    vector('rect', {
      width: decimal(width),
      height: panel.height,
      rx: panel.radius,
      fill: palette.inside.hex,
      'fill-opacity': 0.86,
    }),
    vesicles(palette, released, moment.fusion.length, columns[0], 17),
    traps(moment.above, palette, columns[1], 5),
    traps(moment.below, palette, columns[1], 5 + trap.row),
    potential(shelf, columns[2], 17),
    caption(palette, columns[0], captionY, words.released(released, moment.fusion.length)),
    caption(palette, columns[1], captionY, words.shut(boundAbove, leftAbove, boundBelow, leftBelow)),
  ]);
}

function caption(palette: SynapsePalette, x: number, y: number, words: string): VectorElement {
  return vector(
    'text',
    { x: decimal(x), y: decimal(y), fill: palette.text.hex, 'font-size': 12, 'font-weight': 500 },
    words,
  );
}

/** Filled from the left: it is the count that matters. */
function vesicles(
  palette: SynapsePalette,
  released: number,
  docked: number,
  x: number,
  y: number,
): VectorElement {
  const circles = Array.from({ length: docked }, (_, i) =>
    vector('circle', {
      cx: decimal(x + circle.radius + i * circle.pitch),
      cy: decimal(y),
      r: circle.radius,
      fill: i < released ? palette.text.hex : 'none',
    }),
  );
  return vector('g', { stroke: palette.text.hex, 'stroke-width': 1.6 }, circles);
}

function traps(receptors: ReceptorMoments, palette: SynapsePalette, x: number, y: number): VectorElement {
  const gb1 = palette.roles.gb1.hex;
  const glyphs = Array.from(receptors.isBound, (bound, i) => {
    const left = x + i * trap.pitch;
    if (receptors.isLost[i] === 1) {
      return vector('rect', {
        x: decimal(left),
        y: decimal(y),
        width: trap.wide * 2,
        height: 13,
        rx: 4,
        fill: 'none',
        stroke: palette.roles.lost.hex,
        'stroke-dasharray': '2.4 2.2',
      });
    }
    const isShut = bound === 1;
    // Open, the lower lobe hangs away from the upper one; shut, they touch.
    const drop = isShut ? 2 * trap.tall - 1.2 : 2 * trap.tall + 0.6;
    const lobe = (cy: number): VectorElement =>
      vector('ellipse', { cx: decimal(left + trap.wide), cy: decimal(cy), rx: trap.wide, ry: trap.tall });
    const lobes = [lobe(y + trap.tall), lobe(y + trap.tall + drop)];
    const active =
      receptors.isActive[i] === 1
        ? [
            vector('circle', {
              cx: decimal(left + trap.wide),
              cy: decimal(y + trap.tall + drop / 2),
              r: 2.6,
              fill: palette.active.hex,
              stroke: palette.inside.hex,
              'stroke-width': 1,
            }),
          ]
        : [];
    return vector('g', { fill: isShut ? gb1 : 'none', stroke: gb1, 'stroke-width': 1.4 }, [
      ...lobes,
      ...active,
    ]);
  });
  return vector('g', { 'stroke-width': 1.2 }, glyphs);
}

function potential(shelf: ShelfDrawing, x: number, y: number): VectorElement {
  const { palette, membranePotentialMillivolts, restingPotentialMillivolts } = shelf;
  const length = railLength;
  const along = (millivolts: number): number =>
    x + (length * (millivolts - rail.from)) / (rail.to - rail.from);
  const now = along(membranePotentialMillivolts);
  const rest = decimal(along(restingPotentialMillivolts));
  return vector('g', { fill: 'none', stroke: palette.text.hex, 'stroke-width': 1.3 }, [
    vector('rect', { x: decimal(x), y: decimal(y), width: length, height: 8, rx: 4 }),
    vector('path', {
      'stroke-dasharray': '2 2',
      stroke: palette.quietText.hex,
      d: `M${rest} ${decimal(y - 3)}v14`,
    }),
    vector('path', {
      fill: palette.text.hex,
      d: `M${decimal(now - 5)} ${decimal(y - 9)}h10l-5 7zM${decimal(now)} ${decimal(y - 2)}v12`,
    }),
    railText(palette.quietText.hex, x, y, 'start', shelf.words.railEnd(rail.from)),
    railText(
      palette.text.hex,
      x + railLength / 2,
      y,
      'middle',
      shelf.words.potential(membranePotentialMillivolts),
    ),
    railText(palette.quietText.hex, x + railLength, y, 'end', shelf.words.railEnd(rail.to)),
  ]);
}

function railText(fill: string, x: number, y: number, anchor: string, words: string): VectorElement {
  return vector(
    'text',
    {
      x: decimal(x),
      y: decimal(y + captionY - 17),
      fill,
      stroke: 'none',
      'font-size': anchor === 'middle' ? 12 : 11,
      'font-weight': anchor === 'middle' ? 500 : 400,
      'text-anchor': anchor,
    },
    words,
  );
}
