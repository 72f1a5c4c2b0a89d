import type { Checked } from '#models/language/problem.ts';
import { seamlessSeconds } from '#renderer/synapse/dynamics/slowTime.ts';
import type { SynapseStage } from '#renderer/synapse/stage/SynapseStage.ts';
import type { CaptionContent } from './captionContent.ts';
import { captureProblem } from './captureProblem.ts';
import { composePicture, type PictureOptions, pictureSize } from './composePicture.ts';
import { createContext } from './createContext.ts';
import { openEncoder } from './openEncoder.ts';

export interface LoopOptions extends Omit<PictureOptions, 'caption' | 'isTransparent'> {
  /** Draws the stage at an instant of slow motion: the same for the same seconds. */
  readonly drawAt: (slowSeconds: number) => void;
  /** The strip of a frame: its clock moves. */
  readonly captionAt: (slowSeconds: number) => CaptionContent | null;
  /** Slow motion repeats without a seam after whole multiples of 12 s. */
  readonly seconds?: number;
  readonly framesPerSecond?: number;
  readonly signal?: AbortSignal;
  /** 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

export interface CapturedLoop {
  readonly blob: Blob;
  readonly extension: 'mp4' | 'webm';
  readonly frames: number;
}

/**
 * A loop as a video: every frame is drawn at its own instant, so nothing depends on how fast this machine is. MP4 where the browser
 * encodes H.264, else WebM.
 */
export async function captureLoop(stage: SynapseStage, options: LoopOptions): Promise<Checked<CapturedLoop>> {
  const { drawAt, captionAt, seconds = seamlessSeconds, framesPerSecond = 30, signal, onProgress } = options;
  const [context, scratch] = [createContext(), createContext()];
  const pictureAt = (slowSeconds: number): PictureOptions => ({
    scale: options.scale,
    fontFamily: options.fontFamily,
    isTransparent: false,
    caption: captionAt(slowSeconds),
  });
  const stopped = () => captureProblem('capture-stopped', 'The video was stopped before it was finished.');
  // Encoders take even sizes only, and one size for all frames.
  const size = pictureSize(stage, context, pictureAt(0));
  const frame = createContext();
  frame.canvas.width = size.width - (size.width % 2);
  frame.canvas.height = size.height - (size.height % 2);
  const opened = await openEncoder(frame.canvas, framesPerSecond);
  if (!opened.ok) return opened;
  const encoder = opened.value;
  const frames = Math.round(seconds * framesPerSecond);
  try {
    for (let index = 0; index < frames; index += 1) {
      if (signal?.aborted) {
        await encoder.cancel();
        return stopped();
      }
      const slowSeconds = index / framesPerSecond;
      drawAt(slowSeconds);
      if (stage.isLost) throw new Error('the graphics card went away.');
      composePicture(stage, context, scratch, pictureAt(slowSeconds));
      frame.drawImage(context.canvas, 0, 0);
      await encoder.add(index);
      onProgress?.((index + 1) / frames);
      // The page may answer between two frames, also where the encoder never waits.
      await new Promise((resolve) => setTimeout(resolve));
    }
    return { ok: true, value: { blob: await encoder.finish(), extension: encoder.extension, frames } };
  } catch (fault) {
    await encoder.cancel().catch(() => undefined);
    if (signal?.aborted) return stopped();
    return captureProblem(
      'video-failed',
      `The video could not be made: ${fault instanceof Error ? fault.message : String(fault)}`,
    );
  }
}
