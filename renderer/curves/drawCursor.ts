import type { Box } from './box.ts';
import { chartFont, drawText } from './chartText.ts';
import type { PanelView, StackScene } from './composeScene.ts';
import type { CursorMemory } from './cursorMemory.ts';
import { cursorRings, type Ring } from './cursorRings.ts';
import { drawGap } from './drawGap.ts';
import { drawBandWords } from './drawPanel.ts';
import { isMarked } from './paper.ts';
import { placeCursorValue } from './placeCursorValue.ts';
import { textWidth } from './textWidth.ts';
import { timeToX } from './timeToX.ts';
import { traceStroke } from './traceStroke.ts';
import { axisFraction } from './valueAxis.ts';

/** The cursor: one line through all panels and the scale bar, rings, values, gaps, and the triangle on the bar. */
export function drawCursor(
  context: CanvasRenderingContext2D,
  scene: StackScene,
  timeHours: number,
  memory: CursorMemory,
): void {
  const { theme, layout, window } = scene;
  const x = timeToX(scene, timeHours);
  const isInside = timeHours >= window.fromHours - 1e-9 && timeHours <= window.toHours + 1e-9;
  if (!isInside) {
    drawTriangle(context, scene, timeHours < window.fromHours ? layout.left : layout.right, false);
    return;
  }
  const top = layout.panels[0]?.plot.top ?? layout.scaleBarTop;
  const width = Math.max(1, theme.stroke);
  context.fillStyle = theme.colour.ink;
  context.fillRect(
    Math.round(x * theme.pixelRatio) / theme.pixelRatio - width / 2,
    top,
    width,
    layout.scaleBarTop - top,
  );
  drawTriangle(context, scene, x, true);
  for (const view of scene.panels) drawPanelCursor(context, view, scene, x, timeHours, memory);
}

function drawTriangle(
  context: CanvasRenderingContext2D,
  { theme, layout }: StackScene,
  x: number,
  isFilled: boolean,
) {
  const { unit } = theme;
  const tip = layout.scaleBarTop - unit;
  context.beginPath();
  context.moveTo(x, tip);
  context.lineTo(x + 6.5 * unit, tip + 9 * unit);
  context.lineTo(x - 6.5 * unit, tip + 9 * unit);
  context.closePath();
  context.lineJoin = 'round';
  context.lineWidth = 3;
  context.strokeStyle = theme.colour.surface;
  context.stroke();
  context.fillStyle = isFilled ? theme.colour.ink : theme.colour.surface;
  context.fill();
  if (isFilled) return;
  context.lineWidth = 1.25 * theme.stroke;
  context.strokeStyle = theme.colour.ink;
  context.stroke();
}

function drawPanelCursor(
  context: CanvasRenderingContext2D,
  view: PanelView,
  scene: StackScene,
  x: number,
  timeHours: number,
  memory: CursorMemory,
): void {
  const { theme } = scene;
  const { panel, place, pixels } = view;
  const rings = cursorRings(view, x, timeHours);
  const shown = rings.filter(({ key }) =>
    panel.traces.some((trace) => trace.key === key && trace.cursorValue),
  );
  const font = chartFont('value', theme);
  const height = 16 * theme.text;
  const taken: Box[] = [];
  const values = shown.map((ring) => {
    const trace = panel.traces.find(({ key }) => key === ring.key)!;
    const text = trace.formatValue(ring.value);
    const sideKey = `${panel.key} ${ring.key}`;
    const { side, box } = placeCursorValue({
      x,
      y: ring.y,
      width: textWidth(text, font),
      height,
      plot: place.plot,
      traces: pixels,
      avoidY: panel.reference ? referenceY(view, panel.reference.value) : null,
      words: view.taken,
      values: taken,
      before: memory.sides.get(sideKey) ?? null,
    });
    memory.sides.set(sideKey, side);
    taken.push(box);
    return { ring, text, box, stroke: traceStroke(trace.look, theme) };
  });
  for (const band of view.bands) {
    const { left, right } = band.wordsBox;
    if (x > left - 3 && x < right + 3) drawBandWords(context, band, scene, true);
  }
  if (!scene.isNarrow)
    drawGap(context, view, scene, { rings, x, timeHours, values: values.map(({ box }) => box), memory });
  for (const { ring, stroke } of values) drawRing(context, ring, stroke.colour, scene);
  for (const { text, box, stroke } of values) {
    const y = (box.top + box.bottom) / 2;
    drawText(context, text, font, {
      x: box.left,
      y,
      colour: stroke.textColour,
      ...(isMarked(view.paper, box) ? { halo: theme.colour.surface } : {}),
    });
  }
}

function referenceY({ axis, place: { plot } }: PanelView, value: number): number {
  return plot.bottom - axisFraction(axis, value) * (plot.bottom - plot.top);
}

function drawRing(
  context: CanvasRenderingContext2D,
  { x, y, beyond }: Ring,
  colour: string,
  { theme }: StackScene,
): void {
  const radius = 3.75 * theme.stroke;
  context.beginPath();
  if (beyond === null) {
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fillStyle = theme.colour.surface;
    context.fill();
    context.lineWidth = 2 * theme.stroke;
    context.strokeStyle = colour;
    context.stroke();
    return;
  }
  const toward = beyond === 'bottom' ? -1 : 1;
  context.moveTo(x, y);
  context.lineTo(x - radius, y + toward * 1.6 * radius);
  context.lineTo(x + radius, y + toward * 1.6 * radius);
  context.closePath();
  context.fillStyle = colour;
  context.fill();
}
