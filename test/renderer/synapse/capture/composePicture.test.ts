import { describe, expect, it } from 'vitest';
import { composition } from '#renderer/synapse/capture/composePicture.ts';

const view = (site: 'cord' | 'brainstem' | 'hero', x: number, y: number, width: number, height: number) => ({
  site,
  x,
  y,
  width,
  height,
});

describe('the picture that views are put together to', () => {
  it('keeps windows stacked and leaves out what stood between them', () => {
    const { places, width, height } = composition(
      [view('cord', 0, 540, 560, 360), view('brainstem', 0, 30, 560, 360)],
      false,
    );
    expect(places.map(({ view: { site }, y }) => [site, y])).toEqual([
      ['brainstem', 0],
      ['cord', 368],
    ]);
    expect([width, height]).toEqual([560, 728]);
  });

  it('keeps windows side by side, with room for titles', () => {
    const { places, width, height } = composition(
      [view('brainstem', 700, 10, 500, 400), view('cord', 0, 0, 500, 400), view('hero', 0, 500, 300, 200)],
      true,
    );
    expect(places.map(({ view: { site }, x }) => [site, x])).toEqual([
      ['cord', 0],
      ['brainstem', 508],
      ['hero', 0],
    ]);
    expect(places[0]!.y).toBe(26);
    expect(width).toBe(1008);
    expect(height).toBe(26 + 400 + 8 + 26 + 200);
  });
});
