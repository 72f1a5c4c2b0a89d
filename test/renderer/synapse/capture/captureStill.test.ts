import { afterEach, describe, expect, it, vi } from 'vitest';
import { captureLoop } from '#renderer/synapse/capture/captureLoop.ts';
import { captureStill } from '#renderer/synapse/capture/captureStill.ts';
import type { SynapseStage } from '#renderer/synapse/stage/SynapseStage.ts';

const options = { scale: 4, isTransparent: false, caption: null, fontFamily: 'serif' };

function stageOf(width: number, height: number, isLost = false): SynapseStage {
  return {
    isLost,
    theme: 'light',
    width,
    height,
    views: [{ site: 'cord', x: 0, y: 0, width, height }],
    readPixels: () => {
      throw new Error('no memory');
    },
  } as unknown as SynapseStage;
}

function withCanvas(): void {
  vi.stubGlobal('document', {
    createElement: () => {
      const canvas = { width: 0, height: 0 };
      return {
        ...canvas,
        getContext: () => ({ canvas, fillRect: () => undefined, drawImage: () => undefined }),
      };
    },
  });
}

afterEach(() => vi.unstubAllGlobals());

describe('a picture that cannot be made', () => {
  it('is a problem with a code, never a throw', async () => {
    withCanvas();
    const codes = await Promise.all([
      captureStill(stageOf(0, 0), options),
      captureStill(stageOf(6000, 4000), options),
      captureStill(stageOf(560, 900, true), options),
      captureStill(stageOf(560, 900), options),
    ]);
    expect(codes.map((each) => (each.ok ? 'made' : each.problems[0]!.code))).toEqual([
      'picture-too-large',
      'picture-too-large',
      'picture-failed',
      'picture-failed',
    ]);
  });

  it('says so where the browser encodes no video', async () => {
    withCanvas();
    vi.stubGlobal('VideoEncoder', undefined);
    const drawn: number[] = [];
    const loop = await captureLoop(stageOf(560, 900), {
      scale: 1,
      fontFamily: 'serif',
      drawAt: (seconds) => drawn.push(seconds),
      captionAt: () => null,
    });
    expect(loop).toMatchObject({ ok: false, problems: [{ code: 'no-video-encoder' }] });
    expect(drawn).toEqual([]);
  });
});
