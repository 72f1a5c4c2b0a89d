import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CaptionContent } from '#renderer/synapse/capture/captionContent.ts';
import { stateSheet } from '#renderer/synapse/capture/stateSheet.ts';
import type { SynapseStage } from '#renderer/synapse/stage/SynapseStage.ts';

const caption: CaptionContent = {
  state: 'Rest',
  route: '',
  clinicalClock: 'Day 1',
  molecularClock: 'one impulse',
  concentrations: [],
  scale: null,
  app: { name: 'Baclofen Lab', version: '0.1.0' },
  titles: {},
};

afterEach(() => vi.unstubAllGlobals());

function sheetOf(signal?: AbortSignal) {
  const drawn: number[] = [];
  const canvas = () => {
    const made = { width: 0, height: 0, toBlob: (take: (blob: Blob) => void) => take(new Blob(['png'])) };
    const nothing = () => undefined;
    const context = {
      canvas: made,
      fillRect: nothing,
      fillText: nothing,
      drawImage: nothing,
      putImageData: nothing,
      setTransform: nothing,
      measureText: (text: string) => ({ width: text.length * 6 }),
    };
    return { getContext: () => context };
  };
  vi.stubGlobal('document', { createElement: canvas });
  vi.stubGlobal('ImageData', class {});
  const stage = {
    theme: 'light',
    width: 560,
    height: 360,
    views: [{ site: 'cord', x: 0, y: 0, width: 560, height: 360 }],
    readPixels: (width: number, height: number) => ({ width, height, data: new Uint8ClampedArray() }),
  } as unknown as SynapseStage;
  const drawAt = (seconds: number) => drawn.push(seconds);
  const made = stateSheet(stage, { drawAt, caption, fontFamily: 'serif', ...(signal && { signal }) });
  return { made, drawn };
}

describe('the contact sheet of a state', () => {
  it('shows sixteen even steps of one beat', async () => {
    const { made, drawn } = sheetOf();
    expect((await made).ok).toBe(true);
    expect(drawn).toEqual(Array.from({ length: 16 }, (_, index) => index / 8));
  });

  it('stops when it is told to', async () => {
    const { made, drawn } = sheetOf(AbortSignal.abort());
    expect(await made).toMatchObject({ ok: false, problems: [{ code: 'capture-stopped' }] });
    expect(drawn).toEqual([]);
  });
});
