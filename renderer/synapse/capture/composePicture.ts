import { synapsePalette } from '#renderer/synapse/palette/synapsePalette.ts';
import type { StageView, SynapseStage } from '#renderer/synapse/stage/SynapseStage.ts';
import type { CaptionContent } from './captionContent.ts';
import { captionHeight, drawCaption } from './captionStrip.ts';

export interface PictureOptions {
  /** Pixels for each CSS px of the stage. */
  readonly scale: number;
  readonly isTransparent: boolean;
  /** Burned in below the views; null leaves the bare views. */
  readonly caption: CaptionContent | null;
  /** A CSS list of font families. */
  readonly fontFamily: string;
}

/** A view and the place of its left upper corner in the composed picture, in CSS px. */
interface Place {
  readonly view: StageView;
  readonly x: number;
  readonly y: number;
}

export interface Composition {
  readonly places: readonly Place[];
  /** CSS px, without the caption. */
  readonly width: number;
  readonly height: number;
}

const gap = 8;
const titleHeight = 26;
/** Plain displays get smooth lines from a picture drawn twice as large. */
const leastSampling = 2;

/** Views keep their order and rows; whatever the page shows between them is left out. */
export function composition(views: readonly StageView[], hasTitles: boolean): Composition {
  const rows: StageView[][] = [];
  for (const view of [...views].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row?.some((other) => view.y < other.y + other.height)) row.push(view);
    else rows.push([view]);
  }
  const places: Place[] = [];
  let [width, y] = [0, 0];
  for (const row of rows) {
    if (y > 0) y += gap;
    if (hasTitles) y += titleHeight;
    let x = 0;
    for (const view of row.sort((a, b) => a.x - b.x)) {
      places.push({ view, x, y });
      x += view.width + gap;
    }
    width = Math.max(width, x - gap);
    y += Math.max(...row.map((view) => view.height));
  }
  return { places, width, height: y };
}

/** Size in pixels of a picture, for asking an encoder before there is one. */
export function pictureSize(
  stage: SynapseStage,
  context: CanvasRenderingContext2D,
  { scale, caption, fontFamily }: PictureOptions,
): { readonly width: number; readonly height: number } {
  const { width, height } = composition(stage.views, caption !== null);
  const strip = caption === null ? 0 : captionHeight(context, caption, width, fontFamily);
  return { width: Math.round(width * scale), height: Math.round((height + strip) * scale) };
}

/** Draws the views of a stage, their titles and the caption onto a canvas, which takes the size that they need. */
export function composePicture(
  stage: SynapseStage,
  context: CanvasRenderingContext2D,
  scratch: CanvasRenderingContext2D,
  options: PictureOptions,
): void {
  const { scale, caption, fontFamily, isTransparent } = options;
  const palette = synapsePalette(stage.theme, 'window');
  const { places, width, height } = composition(stage.views, caption !== null);
  const size = pictureSize(stage, context, options);
  context.canvas.width = size.width;
  context.canvas.height = size.height;
  if (!isTransparent) {
    context.fillStyle = palette.outside.hex;
    context.fillRect(0, 0, size.width, size.height);
  }
  const sampling = Math.max(scale, leastSampling);
  const pixels = stage.readPixels(Math.round(stage.width * sampling), Math.round(stage.height * sampling), {
    isTransparent,
  });
  scratch.canvas.width = pixels.width;
  scratch.canvas.height = pixels.height;
  scratch.putImageData(new ImageData(pixels.data, pixels.width, pixels.height), 0, 0);
  context.imageSmoothingEnabled = true;
  context.imageSmoothingQuality = 'high';
  context.setTransform(scale, 0, 0, scale, 0, 0);
  for (const { view, x, y } of places) {
    const [sx, sy] = [view.x * sampling, view.y * sampling];
    const [sw, sh] = [view.width * sampling, view.height * sampling];
    context.drawImage(scratch.canvas, sx, sy, sw, sh, x, y, view.width, view.height);
    const title = caption?.titles[view.site];
    if (title === undefined) continue;
    context.font = `600 15px ${fontFamily}`;
    context.textAlign = 'left';
    context.textBaseline = 'alphabetic';
    context.fillStyle = palette.text.hex;
    context.fillText(title, x + 12, y - 8);
  }
  if (caption) drawCaption(context, caption, height, width, { palette, fontFamily });
  context.setTransform(1, 0, 0, 1, 0, 0);
}
