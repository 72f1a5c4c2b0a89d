import { chartFont, drawText } from './chartText.ts';
import type { BandView, PanelView, StackScene } from './composeScene.ts';
import { isMarked } from './paper.ts';
import { traceStroke } from './traceStroke.ts';
import { axisFraction } from './valueAxis.ts';

const nightOpacity = 0.55;
const bandOpacity = 0.13;
const hatchPixels = 7;

/** Nights and bands, under the grid and the lines. */
export function drawPanelGround(context: CanvasRenderingContext2D, view: PanelView, scene: StackScene): void {
  const { plot } = view.place;
  const { theme, window } = scene;
  const xOf = (hours: number) =>
    plot.left + ((hours - window.fromHours) / (window.toHours - window.fromHours)) * (plot.right - plot.left);
  context.globalAlpha = nightOpacity;
  context.fillStyle = theme.colour.sunken;
  for (const { fromHours, toHours } of scene.nights) {
    const left = xOf(fromHours);
    context.fillRect(left, plot.top, xOf(toHours) - left, plot.bottom - plot.top);
  }
  context.globalAlpha = 1;
  for (const band of view.bands) {
    if (band.band.kind === 'toxic') drawHatch(context, band, scene);
    else drawSourcedBand(context, band, scene);
  }
}

function drawSourcedBand(
  context: CanvasRenderingContext2D,
  { band, area }: BandView,
  { theme }: StackScene,
): void {
  context.fillStyle = theme.colour.band;
  context.globalAlpha = bandOpacity;
  context.fillRect(area.left, area.top, area.right - area.left, area.bottom - area.top);
  context.globalAlpha = 0.75;
  const edge = theme.stroke;
  if (band.to !== null) context.fillRect(area.left, area.top - edge / 2, area.right - area.left, edge);
  if (band.from !== null) context.fillRect(area.left, area.bottom - edge / 2, area.right - area.left, edge);
  context.globalAlpha = 1;
}

function drawHatch(context: CanvasRenderingContext2D, { band, area }: BandView, { theme }: StackScene): void {
  const height = area.bottom - area.top;
  context.save();
  context.beginPath();
  context.rect(area.left, area.top, area.right - area.left, height);
  context.clip();
  context.beginPath();
  for (let x = area.left - height; x < area.right; x += hatchPixels * theme.unit) {
    context.moveTo(x, area.bottom);
    context.lineTo(x + height, area.top);
  }
  context.globalAlpha = 0.6;
  context.lineWidth = 0.8 * theme.stroke;
  context.strokeStyle = theme.colour.ruleStrong;
  context.stroke();
  context.restore();
  context.fillStyle = theme.colour.ruleStrong;
  const edge = theme.stroke;
  if (band.from !== null) context.fillRect(area.left, area.bottom - edge / 2, area.right - area.left, edge);
  if (band.to !== null) context.fillRect(area.left, area.top - edge / 2, area.right - area.left, edge);
}

/** The dotted reference line, under the lines. */
export function drawReference(
  context: CanvasRenderingContext2D,
  { panel, place, axis }: PanelView,
  { theme }: StackScene,
) {
  if (!panel.reference) return;
  const { plot } = place;
  const y = plot.bottom - axisFraction(axis, panel.reference.value) * (plot.bottom - plot.top);
  context.save();
  context.beginPath();
  context.setLineDash([1.25 * theme.stroke, 3 * theme.stroke]);
  context.lineWidth = 1.25 * theme.stroke;
  context.strokeStyle = theme.colour.ink2;
  context.moveTo(plot.left, y);
  context.lineTo(plot.right, y);
  context.stroke();
  context.restore();
}

/** What a band is and where it comes from. */
export function drawBandWords(
  context: CanvasRenderingContext2D,
  { band, words, wordsBox }: BandView,
  { theme }: StackScene,
  hasHalo: boolean,
): void {
  drawText(context, words, chartFont('band', theme), {
    x: wordsBox.left,
    y: (wordsBox.top + wordsBox.bottom) / 2,
    colour: band.kind === 'toxic' ? theme.colour.ink2 : theme.colour.bandText,
    ...(hasHalo ? { halo: theme.colour.surface } : {}),
  });
}

/** Words over the lines: what the bands are and what each line is called. */
export function drawPanelWords(context: CanvasRenderingContext2D, view: PanelView, scene: StackScene): void {
  const { theme } = scene;
  const halo = theme.colour.surface;
  for (const band of view.bands) drawBandWords(context, band, scene, isMarked(view.paper, band.wordsBox));
  if (scene.status.kind === 'stopped') drawStop(context, view, scene, scene.status.atHours);
  const { traces, spreads = [] } = view.panel;
  const looks = new Map([...traces, ...spreads].map(({ key, look }) => [key, traceStroke(look, theme)]));
  for (const { traceKey, text, lineX, lineY, labelX, labelY } of view.endLabels) {
    const stroke = traceKey === null ? null : looks.get(traceKey)!;
    context.beginPath();
    context.lineWidth = 1.25 * theme.stroke;
    context.strokeStyle = stroke?.colour ?? theme.colour.ink3;
    context.moveTo(lineX + 1, lineY);
    context.lineTo(labelX - 3, labelY);
    context.stroke();
    const colour = stroke?.textColour ?? theme.colour.ink3;
    drawText(context, text, chartFont('end', theme), { x: labelX, y: labelY, colour, halo });
  }
}

/** A dashed upright where the run stopped, with an octagon at its head. */
function drawStop(
  context: CanvasRenderingContext2D,
  { place }: PanelView,
  { theme, window }: StackScene,
  atHours: number,
) {
  const { plot } = place;
  const share = (atHours - window.fromHours) / (window.toHours - window.fromHours);
  if (share < 0 || share > 1) return;
  const x = plot.left + share * (plot.right - plot.left);
  const radius = 4.5 * theme.unit;
  context.save();
  context.beginPath();
  context.setLineDash([4, 3]);
  context.lineWidth = 1.25 * theme.stroke;
  context.strokeStyle = theme.colour.danger;
  context.moveTo(x, plot.top + 2 * radius);
  context.lineTo(x, plot.bottom);
  context.stroke();
  context.beginPath();
  for (let corner = 0; corner < 8; corner += 1) {
    const angle = Math.PI * (corner / 4 + 1 / 8);
    context.lineTo(x + radius * Math.cos(angle), plot.top + radius * (1 + Math.sin(angle)));
  }
  context.closePath();
  context.fillStyle = theme.colour.danger;
  context.fill();
  context.restore();
}
