import { BlobSource, CanvasSink, EncodedPacketSink, Input, MP4, WEBM } from 'mediabunny';
import { captureLoop } from '#renderer/synapse/capture/captureLoop.ts';
import { createMoment } from '#renderer/synapse/dynamics/createMoment.ts';
import { seamlessSeconds } from '#renderer/synapse/dynamics/slowTime.ts';
import { windowSeeds } from '#renderer/synapse/dynamics/windowSeeds.ts';
import { writeMoment } from '#renderer/synapse/dynamics/writeMoment.ts';
import { SynapseStage } from '#renderer/synapse/stage/SynapseStage.ts';
import { exampleScene } from '#renderer/synapse/view/exampleScenes.ts';

/** A small loop as the app exports it, and what its file holds. Runs in the page of a test. */
export interface LoopReport {
  readonly problems: readonly string[];
  readonly extension: string;
  readonly frames: number;
  /** The first 16 bytes of the file. */
  readonly head: readonly number[];
  readonly bytes: number;
  readonly width: number;
  readonly height: number;
  /** Pictures in the file, and when the last of them ends. */
  readonly packets: number;
  readonly endSeconds: number;
  /** Channel values that differ between the stage at 0 s and at the loop's end, and at half of it. */
  readonly unlikeAtEnd: number;
  readonly unlikeAtHalf: number;
  /** Mean difference of channels, 0 to 255: the file's first picture and the stage at the loop's end, and at half of it. */
  readonly firstFromEnd: number;
  readonly firstFromHalf: number;
}

declare global {
  interface Window {
    exportLoop(): Promise<LoopReport>;
  }
}

const size = { width: 160, height: 120 } as const;
const framesPerSecond = 2;

const canvas = document.createElement('canvas');
canvas.style.cssText = `width:${size.width}px;height:${size.height}px`;
document.body.append(canvas);
const stage = new SynapseStage(canvas, { tier: 'low', theme: 'light' });
stage.setViews([{ site: 'cord', x: 0, y: 0, ...size }]);
const moments = { cord: createMoment(), brainstem: createMoment() };
const scene = exampleScene('pump');

function drawAt(slowSeconds: number): void {
  const options = { isStill: false, loopSeconds: seamlessSeconds };
  writeMoment(moments.cord, scene.cord, slowSeconds, windowSeeds.cord, options);
  stage.draw(moments);
}

/** The stage at an instant, drawn twice as large and brought back, as pictures are. */
function pixelsAt(slowSeconds: number): Uint8ClampedArray {
  drawAt(slowSeconds);
  const { data, width } = stage.readPixels(2 * size.width, 2 * size.height);
  const halved = new Uint8ClampedArray(size.width * size.height * 4);
  for (let at = 0; at < halved.length; at += 1) {
    const [pixel, channel] = [at >> 2, at & 3];
    const [x, y] = [2 * (pixel % size.width), 2 * Math.floor(pixel / size.width)];
    const corner = (across: number, down: number) => data[((y + down) * width + x + across) * 4 + channel]!;
    halved[at] = (corner(0, 0) + corner(1, 0) + corner(0, 1) + corner(1, 1)) / 4;
  }
  return halved;
}

/** Draws one whole loop, exports it and reads the file back. */
window.exportLoop = async () => {
  const loop = await captureLoop(stage, {
    drawAt,
    captionAt: () => null,
    framesPerSecond,
    scale: 1,
    fontFamily: 'sans-serif',
  });
  const [start, half, end] = [0, seamlessSeconds / 2, seamlessSeconds].map(pixelsAt);
  const stageReport = { unlikeAtEnd: unlike(start!, end!), unlikeAtHalf: unlike(start!, half!) };
  if (!loop.ok) {
    const nothing = { extension: '', frames: 0, head: [], bytes: 0, width: 0, height: 0, packets: 0 };
    const rest = { endSeconds: 0, firstFromEnd: 0, firstFromHalf: 0 };
    return { problems: loop.problems.map(({ code }) => code), ...nothing, ...rest, ...stageReport };
  }
  const { blob, extension, frames } = loop.value;
  const input = new Input({ source: new BlobSource(blob), formats: [MP4, WEBM] });
  const track = await input.getPrimaryVideoTrack();
  if (!track) throw new Error('The file holds no video.');
  let packets = 0;
  for await (const _packet of new EncodedPacketSink(track).packets()) packets += 1;
  const first = await new CanvasSink(track).getCanvas(0);
  const context = first?.canvas.getContext('2d') as CanvasRenderingContext2D | null;
  if (!first || !context) throw new Error('The first picture cannot be decoded.');
  const { data } = context.getImageData(0, 0, size.width, size.height);
  return {
    problems: [],
    extension,
    frames,
    head: [...new Uint8Array(await blob.slice(0, 16).arrayBuffer())],
    bytes: blob.size,
    width: first.canvas.width,
    height: first.canvas.height,
    packets,
    endSeconds: await track.computeDuration(),
    ...stageReport,
    firstFromEnd: meanDifference(data, end!),
    firstFromHalf: meanDifference(data, half!),
  };
};

function unlike(one: Uint8ClampedArray, other: Uint8ClampedArray): number {
  return one.reduce((count, value, at) => count + (value === other[at] ? 0 : 1), 0);
}

function meanDifference(one: Uint8ClampedArray, other: Uint8ClampedArray): number {
  return one.reduce((sum, value, at) => sum + Math.abs(value - other[at]!), 0) / one.length;
}
