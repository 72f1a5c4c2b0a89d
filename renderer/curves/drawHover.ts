import { dayAndClock } from '#renderer/text/clock.ts';
import { chartFont, drawText } from './chartText.ts';
import type { StackScene } from './composeScene.ts';
import { cursorRings } from './cursorRings.ts';
import { separateLabels } from './separateLabels.ts';
import { textWidth } from './textWidth.ts';
import { timeToX } from './timeToX.ts';
import { traceStroke } from './traceStroke.ts';

const leastHoverPixels = 14;

/** The pointer's own light line with dots, values and its time; nothing beside the cursor, which says it already. */
export function drawHover(
  context: CanvasRenderingContext2D,
  scene: StackScene,
  hoverHours: number,
  cursorHours: number,
): void {
  const { theme, layout } = scene;
  const x = timeToX(scene, hoverHours);
  if (Math.abs(x - timeToX(scene, cursorHours)) < leastHoverPixels) return;
  const top = layout.panels[0]?.plot.top ?? 0;
  context.save();
  context.beginPath();
  context.setLineDash([2, 3]);
  context.lineWidth = theme.stroke;
  context.strokeStyle = theme.colour.ink3;
  context.moveTo(x, top);
  context.lineTo(x, layout.scaleBarTop);
  context.stroke();
  context.restore();
  const halo = theme.colour.surface;
  const font = chartFont('hover', theme);
  for (const view of scene.panels) {
    const { panel, place } = view;
    const rings = cursorRings(view, x, hoverHours).filter(({ beyond }) => beyond === null);
    const gap = 13 * theme.text;
    const half = gap / 2;
    const wanted = rings.map(({ y }) => y);
    const centres = separateLabels(wanted, gap, place.plot.top + half, place.plot.bottom - half);
    rings.forEach(({ key, value, y }, index) => {
      const trace = panel.traces.find((one) => one.key === key)!;
      const { colour, textColour } = traceStroke(trace.look, theme);
      context.beginPath();
      context.arc(x, y, 2.5 * theme.stroke, 0, 2 * Math.PI);
      context.fillStyle = colour;
      context.fill();
      const text = trace.formatValue(value);
      const fits = x + 8 + textWidth(text, font) < layout.right;
      const align = fits ? 'left' : 'right';
      const textX = fits ? x + 8 : x - 8;
      drawText(context, text, font, { x: textX, y: centres[index]!, colour: textColour, align, halo });
    });
  }
  const words = dayAndClock(hoverHours);
  const half = textWidth(words, font) / 2;
  const middle = Math.min(Math.max(x, layout.left + half), layout.width - half);
  const place = {
    x: middle,
    y: layout.clockMiddle,
    colour: theme.colour.ink2,
    align: 'center',
    halo,
  } as const;
  context.fillStyle = theme.colour.surface;
  context.fillRect(middle - half - 5, layout.clockMiddle - 8 * theme.text, 2 * half + 10, 17 * theme.text);
  drawText(context, words, font, place);
}

/** The stretch being chosen with Shift held. */
export function drawSelection(
  context: CanvasRenderingContext2D,
  scene: StackScene,
  oneHours: number,
  otherHours: number,
) {
  const { theme, layout } = scene;
  const from = timeToX(scene, Math.min(oneHours, otherHours));
  const to = timeToX(scene, Math.max(oneHours, otherHours));
  context.fillStyle = theme.colour.ink;
  for (const { plot } of layout.panels) {
    context.globalAlpha = 0.09;
    context.fillRect(from, plot.top, to - from, plot.bottom - plot.top);
    context.globalAlpha = 1;
    context.fillRect(from, plot.top, theme.stroke, plot.bottom - plot.top);
    context.fillRect(to - theme.stroke, plot.top, theme.stroke, plot.bottom - plot.top);
  }
}
