import type { Checked } from '#models/language/problem.ts';
import { beatSeconds } from '#renderer/synapse/dynamics/slowTime.ts';
import { synapsePalette } from '#renderer/synapse/palette/synapsePalette.ts';
import type { SynapseStage } from '#renderer/synapse/stage/SynapseStage.ts';
import type { CaptionContent } from './captionContent.ts';
import { captionHeight, drawCaption } from './captionStrip.ts';
import { captureProblem } from './captureProblem.ts';
import { pngOf } from './captureStill.ts';
import { composePicture, pictureSize } from './composePicture.ts';
import { createContext } from './createContext.ts';

export interface SheetOptions {
  /** Draws the stage at an instant of slow motion: the same for the same seconds. */
  readonly drawAt: (slowSeconds: number) => void;
  readonly caption: CaptionContent;
  readonly fontFamily: string;
  /** Pixels for each CSS px of the stage in each still. */
  readonly scale?: number;
  readonly signal?: AbortSignal;
}

const columns = 4;
const stills = 16;
const label = 20;
const gap = 6;

/** One beat of slow motion in 16 stills, as a contact sheet with one caption: a PNG. */
export async function stateSheet(stage: SynapseStage, options: SheetOptions): Promise<Checked<Blob>> {
  const { drawAt, caption, fontFamily, scale = 0.5, signal } = options;
  const [sheet, still, scratch] = [createContext(), createContext(), createContext()];
  const picture = { scale, isTransparent: false, caption: null, fontFamily };
  const palette = synapsePalette(stage.theme, 'window');
  const cell = pictureSize(stage, still, picture);
  const width = columns * cell.width + (columns + 1) * gap;
  const rows = stills / columns;
  const height = rows * (cell.height + label + gap) + gap;
  sheet.canvas.width = width;
  sheet.canvas.height = height + captionHeight(sheet, caption, width, fontFamily);
  sheet.fillStyle = palette.outside.hex;
  sheet.fillRect(0, 0, width, sheet.canvas.height);
  for (let index = 0; index < stills; index += 1) {
    if (signal?.aborted)
      return captureProblem('capture-stopped', 'The sheet was stopped before it was finished.');
    const seconds = (index * beatSeconds) / stills;
    drawAt(seconds);
    composePicture(stage, still, scratch, picture);
    const x = gap + (index % columns) * (cell.width + gap);
    const y = gap + Math.floor(index / columns) * (cell.height + label + gap);
    sheet.drawImage(still.canvas, x, y + label);
    sheet.fillStyle = palette.quietText.hex;
    sheet.font = `400 12.5px ${fontFamily}`;
    sheet.textAlign = 'left';
    sheet.textBaseline = 'alphabetic';
    sheet.fillText(`${seconds.toFixed(2)} s of slow motion`, x, y + label - 6);
    await new Promise((resolve) => setTimeout(resolve));
  }
  // The scale bar of the strip belongs to one still.
  const bar = caption.scale && { ...caption.scale, pixels: caption.scale.pixels * scale };
  drawCaption(sheet, { ...caption, scale: bar }, height, width, { palette, fontFamily });
  return pngOf(sheet.canvas);
}
