import type { PanelView, StackScene } from './composeScene.ts';
import type { SpreadEdges } from './curvePanel.ts';
import { timeToX } from './timeToX.ts';
import { indexAtTime } from './traceValueAt.ts';
import { axisFraction } from './valueAxis.ts';

const outerOpacity = 0.16;
// Laid over the outer fill, the two together are as dark as 26 % by itself.
const innerOpacity = 0.12;

/** Percentile bands under the lines. */
export function drawSpreads(context: CanvasRenderingContext2D, view: PanelView, scene: StackScene): void {
  const { plot } = view.place;
  context.save();
  context.beginPath();
  context.rect(plot.left, plot.top, plot.right - plot.left, plot.bottom - plot.top);
  context.clip();
  for (const { look, timesHours, outer, inner } of view.panel.spreads ?? []) {
    context.fillStyle = scene.theme.colour[look];
    context.globalAlpha = outerOpacity;
    fillBetween(context, timesHours, outer, view, scene);
    context.globalAlpha = innerOpacity;
    fillBetween(context, timesHours, inner, view, scene);
  }
  context.restore();
}

function fillBetween(
  context: CanvasRenderingContext2D,
  timesHours: Float64Array,
  { lower, upper }: SpreadEdges,
  { place: { plot }, axis }: PanelView,
  scene: StackScene,
): void {
  const { fromHours, toHours } = scene.window;
  // One time on either side of the window, so that the fill reaches its edges.
  const first = Math.max(0, indexAtTime(timesHours, fromHours));
  const last = Math.min(timesHours.length - 1, indexAtTime(timesHours, toHours) + 1);
  const yOf = (value: number) => plot.bottom - axisFraction(axis, value) * (plot.bottom - plot.top);
  context.beginPath();
  for (let index = first; index <= last; index += 1) {
    context.lineTo(timeToX(scene, timesHours[index]!), yOf(upper[index]!));
  }
  for (let index = last; index >= first; index -= 1) {
    context.lineTo(timeToX(scene, timesHours[index]!), yOf(lower[index]!));
  }
  context.closePath();
  context.fill();
}
