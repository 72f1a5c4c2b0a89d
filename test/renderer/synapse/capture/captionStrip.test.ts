import { describe, expect, it } from 'vitest';
import { type CaptionContent, captionLines } from '#renderer/synapse/capture/captionContent.ts';
import { type CaptionCanvas, captionHeight, drawCaption } from '#renderer/synapse/capture/captionStrip.ts';
import { synapsePalette } from '#renderer/synapse/palette/synapsePalette.ts';

const content: CaptionContent = {
  state: 'Pump, therapeutic',
  route: 'by pump',
  clinicalClock: 'Day 3, 14:00',
  molecularClock: 'slow motion 0.60 s',
  concentrations: ['Spinal cord 1.5 µM', 'Brain stem 0.1 µM'],
  scale: { nanometres: 20, pixels: 82 },
  app: { name: 'Baclofen Lab', version: '0.1.0' },
  titles: { cord: 'Spinal cord' },
};

/** Every letter is 6 px wide. */
function paper() {
  const words: { text: string; x: number; y: number }[] = [];
  const bars: { x: number; y: number; width: number; height: number }[] = [];
  const canvas: CaptionCanvas = {
    fillStyle: '',
    font: '',
    textBaseline: 'alphabetic',
    textAlign: 'left',
    measureText: (text: string) => ({ width: text.length * 6 }) as TextMetrics,
    fillText: (text: string, x: number, y: number) => words.push({ text, x, y }),
    fillRect: (x: number, y: number, width: number, height: number) => bars.push({ x, y, width, height }),
  };
  return { canvas, words, bars };
}

const look = { palette: synapsePalette('light', 'window'), fontFamily: 'serif' };

describe('the caption that is burned in', () => {
  it('says state, route, places, both clocks, what is enlarged and slowed, the sources, the app and the standing line', () => {
    expect(captionLines(content)).toEqual([
      'Pump, therapeutic · by pump',
      'Spinal cord 1.5 µM · Brain stem 0.1 µM',
      'Day 3, 14:00 · slow motion 0.60 s',
      'Ions and drug drawn ×4; slow motion ×1/20; stylised from PDB 7C7S, 6UOA, 6UO9, 7C7Q, 7EB2',
      'For teaching, not for treating patients. Baclofen Lab 0.1.0',
    ]);
  });

  it('leaves out what there is nothing to say of', () => {
    expect(captionLines({ ...content, route: '', concentrations: [] })[0]).toBe('Pump, therapeutic');
    expect(captionLines({ ...content, concentrations: [] })).toHaveLength(4);
  });

  it('breaks lines between words, keeps inside its height, and loses no word', () => {
    for (const width of [220, 390, 1200]) {
      const { canvas, words } = paper();
      const height = captionHeight(canvas, content, width, 'serif');
      drawCaption(canvas, content, 100, width, look);
      const printed = words.filter(({ text }) => !text.endsWith('at focus'));
      expect(printed.map(({ text }) => text).join(' ')).toBe(captionLines(content).join(' '));
      for (const { text, x, y } of printed) {
        expect(x + text.length * 6).toBeLessThanOrEqual(width);
        expect(y).toBeGreaterThan(100);
        expect(y).toBeLessThan(100 + height);
      }
    }
  });

  it('draws the scale bar at its length', () => {
    const { canvas, words, bars } = paper();
    drawCaption(canvas, content, 0, 800, look);
    expect(bars.some(({ width, height }) => width === 82 && height === 2)).toBe(true);
    expect(words.some(({ text }) => text === '20 nm at focus')).toBe(true);
    const bare = paper();
    drawCaption(bare.canvas, { ...content, scale: null }, 0, 800, look);
    expect(bare.words.some(({ text }) => text.includes('nm'))).toBe(false);
  });
});
