import type { Checked } from '#models/language/problem.ts';
import type { SynapseStage } from '#renderer/synapse/stage/SynapseStage.ts';
import { captureProblem } from './captureProblem.ts';
import { composePicture, type PictureOptions, pictureSize } from './composePicture.ts';
import { createContext } from './createContext.ts';

/** Canvases of browsers end here; larger ones come out empty. */
const largestSide = 16_384;
/** 4 bytes each, three times over while a picture is put together. */
const mostPixels = 80e6;

/** The stage as it stands as a PNG, 1 to 4 pixels for each CSS px, drawn and read in the same task. */
export async function captureStill(stage: SynapseStage, options: PictureOptions): Promise<Checked<Blob>> {
  const context = createContext();
  const { width, height } = pictureSize(stage, context, options);
  if (stage.isLost) {
    return captureProblem(
      'picture-failed',
      'The graphics card is away at the moment. Try again when the windows are back.',
    );
  }
  if (width < 1 || height < 1 || Math.max(width, height) > largestSide || width * height > mostPixels) {
    return captureProblem(
      'picture-too-large',
      `A picture of ${width} by ${height} pixels is more than this app makes: at most ${largestSide} a side and ${mostPixels / 1e6} million in all.`,
    );
  }
  try {
    composePicture(stage, context, createContext(), options);
    return await pngOf(context.canvas);
  } catch (fault) {
    return captureProblem(
      'picture-failed',
      `The picture could not be made: ${fault instanceof Error ? fault.message : String(fault)}`,
    );
  }
}

/** A canvas as a PNG. */
export async function pngOf(canvas: HTMLCanvasElement): Promise<Checked<Blob>> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return blob
    ? { ok: true, value: blob }
    : captureProblem('picture-failed', 'The browser made no picture of the canvas.');
}
