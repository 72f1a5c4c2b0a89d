import { chartFont, drawText } from './chartText.ts';
import { scaleBarSegments } from './clockTicks.ts';
import type { StackScene } from './composeScene.ts';
import type { DoseLane } from './curvePanel.ts';
import { drawEventLane } from './drawEventLane.ts';
import { labelAway } from './endLabels.ts';
import { drawCapsule, drawDrop } from './routeMarks.ts';
import { textWidth } from './textWidth.ts';
import { timeToX } from './timeToX.ts';

// Capsules closer than this merge into ticks of the lane.
const leastCapsulePixels = 15;

/** Dose lanes, scale bar and clock labels under the last panel. */
export function drawFoot(context: CanvasRenderingContext2D, scene: StackScene): void {
  scene.lanes.forEach((lane, index) => {
    const middle = scene.layout.laneMiddles[index]!;
    if (lane.look === 'events') drawEventLane(context, lane.marks ?? [], middle, scene);
    else drawDoses(context, lane, lane.look, middle, scene);
    drawLaneWords(context, lane, middle, scene);
  });
  drawScaleBar(context, scene);
}

function drawDoses(
  context: CanvasRenderingContext2D,
  lane: DoseLane,
  look: 'tablets' | 'pump',
  middle: number,
  scene: StackScene,
): void {
  const { theme, window } = scene;
  const colour = theme.colour[look];
  const inWindow = (hours: number) => hours >= window.fromHours - 1e-9 && hours <= window.toHours + 1e-9;
  for (const { fromHours, toHours } of lane.spansHours) {
    if (toHours <= window.fromHours || fromHours >= window.toHours) continue;
    const left = timeToX(scene, Math.max(fromHours, window.fromHours));
    const right = timeToX(scene, Math.min(toHours, window.toHours));
    context.fillStyle = colour;
    context.fillRect(left, middle - 1.25 * theme.stroke, right - left, 2.5 * theme.stroke);
    if (inWindow(fromHours)) drawDrop(context, left, middle, { colour, size: 1.15 * theme.unit });
  }
  const doses = lane.doseTimesHours.filter(inWindow).map((hours) => timeToX(scene, hours));
  const closest = doses.reduce(
    (least, x, index) => (index > 0 ? Math.min(least, x - doses[index - 1]!) : least),
    99,
  );
  for (const x of doses) {
    if (closest >= leastCapsulePixels * theme.unit) {
      drawCapsule(context, x, middle, { colour, paper: theme.colour.surface, size: 1.1 * theme.unit });
    } else {
      context.fillStyle = colour;
      context.fillRect(x - 0.75 * theme.stroke, middle - 5 * theme.unit, 1.5 * theme.stroke, 10 * theme.unit);
    }
  }
}

function drawLaneWords(
  context: CanvasRenderingContext2D,
  lane: DoseLane,
  middle: number,
  { theme, layout, isNarrow }: StackScene,
): void {
  const font = chartFont('lane', theme);
  if (!isNarrow) {
    drawText(context, lane.label, font, {
      x: layout.left - 10,
      y: middle,
      colour: theme.colour.ink2,
      align: 'right',
    });
  }
  const endLabel = (isNarrow && lane.shortEndLabel) || lane.endLabel;
  drawText(context, endLabel, font, { x: layout.right + labelAway, y: middle, colour: theme.colour.ink2 });
}

function drawScaleBar(context: CanvasRenderingContext2D, scene: StackScene): void {
  const { theme, layout, clock, window } = scene;
  const { scaleBarTop: top, scaleBarHeight: height, left, right } = layout;
  context.fillStyle = theme.colour.surface;
  context.fillRect(left, top, right - left, height);
  context.fillStyle = theme.colour.ink2;
  for (const { fromHours, toHours } of scaleBarSegments(window, clock.stepHours)) {
    const x = timeToX(scene, fromHours);
    context.fillRect(x, top, timeToX(scene, toHours) - x, height);
  }
  context.lineWidth = theme.stroke;
  context.strokeStyle = theme.colour.ink2;
  context.strokeRect(left + 0.5, top + 0.5, right - left - 1, height - 1);
  let lastRight = Number.NEGATIVE_INFINITY;
  for (const { hours, label, isMidnight } of clock.ticks) {
    const font = chartFont(isMidnight ? 'day' : 'tick', theme);
    const x = timeToX(scene, hours);
    const half = textWidth(label, font) / 2;
    if (x - half < lastRight + 4) continue;
    lastRight = x + half;
    const colour = isMidnight ? theme.colour.ink : theme.colour.ink3;
    drawText(context, label, font, { x, y: layout.clockMiddle, colour, align: 'center' });
  }
}
