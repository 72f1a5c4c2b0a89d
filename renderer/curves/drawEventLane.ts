import type { StackScene } from './composeScene.ts';
import type { LaneMark } from './curvePanel.ts';
import { timeToX } from './timeToX.ts';

/** A flag for everything that happens, on its lane, and a dotted upright through the charts above it. */
export function drawEventLane(
  context: CanvasRenderingContext2D,
  marks: readonly LaneMark[],
  middle: number,
  scene: StackScene,
): void {
  const { theme, layout, window } = scene;
  const { unit, stroke, colour } = theme;
  const inWindow = marks.filter(
    ({ timeHours }) => timeHours >= window.fromHours - 1e-9 && timeHours <= window.toHours + 1e-9,
  );
  for (const { timeHours, route } of inWindow) {
    const x = timeToX(scene, timeHours);
    context.save();
    context.lineWidth = stroke;
    context.strokeStyle = colour.ink3;
    context.setLineDash([stroke, 3 * stroke]);
    context.beginPath();
    for (const { plot } of layout.panels) {
      context.moveTo(x, plot.top);
      context.lineTo(x, plot.bottom);
    }
    context.stroke();
    context.restore();
    drawFlag(context, x, middle, unit, route === null ? colour.ink : colour[route]);
  }
}

/** A pennant on its pole, 8 by 13 at unit 1. */
function drawFlag(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  unit: number,
  colour: string,
): void {
  context.fillStyle = colour;
  context.fillRect(x - 0.75 * unit, y - 6.5 * unit, 1.5 * unit, 13 * unit);
  context.beginPath();
  context.moveTo(x, y - 6.5 * unit);
  context.lineTo(x + 8 * unit, y - 3 * unit);
  context.lineTo(x, y + 0.5 * unit);
  context.closePath();
  context.fill();
}
