import type { Checked } from '#models/language/problem.ts';
import { captureProblem } from './captureProblem.ts';

export interface LoopEncoder {
  readonly extension: 'mp4' | 'webm';
  /** Takes what the canvas shows as the frame of this number. */
  add(frame: number): Promise<void>;
  finish(): Promise<Blob>;
  cancel(): Promise<void>;
}

const candidates = [
  { codec: 'avc', extension: 'mp4', mimeType: 'video/mp4' },
  { codec: 'vp9', extension: 'webm', mimeType: 'video/webm' },
  { codec: 'vp8', extension: 'webm', mimeType: 'video/webm' },
] as const;

const keyFrameSeconds = 2;

/** The best encoder that this browser has for a canvas of its size; the library comes only now. */
export async function openEncoder(
  canvas: HTMLCanvasElement,
  framesPerSecond: number,
): Promise<Checked<LoopEncoder>> {
  const none = captureProblem(
    'no-video-encoder',
    'This browser encodes no video (H.264, VP9 or VP8). Save stills instead.',
  );
  if (typeof VideoEncoder === 'undefined') return none;
  const {
    BufferTarget,
    CanvasSource,
    canEncodeVideo,
    Mp4OutputFormat,
    Output,
    QUALITY_HIGH,
    WebMOutputFormat,
  } = await import('mediabunny');
  const { width, height } = canvas;
  const quality = QUALITY_HIGH;
  for (const { codec, extension, mimeType } of candidates) {
    if (!(await canEncodeVideo(codec, { width, height, quality }))) continue;
    const target = new BufferTarget();
    const format =
      extension === 'mp4' ? new Mp4OutputFormat({ fastStart: 'in-memory' }) : new WebMOutputFormat();
    const output = new Output({ format, target });
    const source = new CanvasSource(canvas, { codec, quality, keyFrameInterval: keyFrameSeconds });
    output.addVideoTrack(source, { frameRate: framesPerSecond });
    await output.start();
    return {
      ok: true,
      value: {
        extension,
        add: (frame) => source.add(frame / framesPerSecond, 1 / framesPerSecond),
        cancel: () => output.cancel(),
        finish: async () => {
          await output.finalize();
          if (target.buffer === null) throw new Error('The encoder gave nothing.');
          return new Blob([target.buffer], { type: mimeType });
        },
      },
    };
  }
  return none;
}
