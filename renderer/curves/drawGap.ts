import type { Box } from './box.ts';
import { chartFont, drawText } from './chartText.ts';
import type { PanelView, StackScene } from './composeScene.ts';
import type { CursorMemory } from './cursorMemory.ts';
import type { Ring } from './cursorRings.ts';
import { placeGap } from './placeGap.ts';
import { textWidth } from './textWidth.ts';

export interface GapCursor {
  readonly rings: readonly Ring[];
  readonly x: number;
  readonly timeHours: number;
  /** Where the cursor's values stand. */
  readonly values: readonly Box[];
  readonly memory: CursorMemory;
}

/** The bracket between two rings of a panel with its words; nothing where the panel has none to say. */
export function drawGap(
  context: CanvasRenderingContext2D,
  { panel, place, pixels, taken }: PanelView,
  scene: StackScene,
  { rings, x, timeHours, values, memory }: GapCursor,
): void {
  const { theme, layout } = scene;
  const one = rings.find(({ key }) => key === panel.gap?.fromTrace);
  const other = rings.find(({ key }) => key === panel.gap?.toTrace);
  if (!panel.gap || !one || !other) return;
  const words = panel.gap.words(timeHours);
  if (!words) return;
  const fonts = [chartFont('ratio', theme), chartFont('ratioSecond', theme)] as const;
  const line = 17.5 * theme.text;
  const placed = placeGap({
    x,
    oneY: one.y,
    otherY: other.y,
    width: Math.max(textWidth(words.headline, fonts[0]), textWidth(words.detail, fonts[1])),
    height: 2 * line,
    plot: place.plot,
    rightLimit: layout.width - 2,
    traces: pixels,
    taken,
    values,
    before: memory.gaps.get(panel.key) ?? null,
  });
  if (!placed) return;
  memory.gaps.set(panel.key, placed.stand);
  const { bracketX, topY, bottomY, words: box } = placed;
  const isRight = placed.stand.side === 'right';
  const ends = bracketX + (isRight ? -6 : 6);
  context.beginPath();
  context.moveTo(ends, topY);
  context.lineTo(bracketX, topY);
  context.lineTo(bracketX, bottomY);
  context.lineTo(ends, bottomY);
  context.lineWidth = 1.1 * theme.stroke;
  context.strokeStyle = theme.colour.ink2;
  context.stroke();
  const align = isRight ? 'left' : 'right';
  const textX = isRight ? box.left : box.right;
  const halo = theme.colour.surface;
  const { ink, ink2 } = theme.colour;
  drawText(context, words.headline, fonts[0], { x: textX, y: box.top + line / 2, colour: ink, align, halo });
  drawText(context, words.detail, fonts[1], { x: textX, y: box.top + 1.5 * line, colour: ink2, align, halo });
}
