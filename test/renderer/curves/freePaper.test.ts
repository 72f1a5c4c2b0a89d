import { describe, expect, it } from 'vitest';
import { boxesOverlap } from '#renderer/curves/box.ts';
import { endLabels } from '#renderer/curves/endLabels.ts';
import { isMarked } from '#renderer/curves/paper.ts';
import { linesThrough, type PixelTraces, pixelTraces } from '#renderer/curves/pixelTraces.ts';
import { placeBandLabel } from '#renderer/curves/placeBandLabel.ts';
import { placeCursorValue } from '#renderer/curves/placeCursorValue.ts';
import { placeGap } from '#renderer/curves/placeGap.ts';
import type { ValueAxis } from '#renderer/curves/valueAxis.ts';
import { samplePanel, sampleTrace } from './samplePanel.ts';

const plot = { left: 50, top: 0, right: 450, bottom: 100 };
const window = { fromHours: 0, toHours: 40 };
const axis: ValueAxis = { distribution: 'linear', from: 0, to: 100, ticks: [] };
const level = (key: string, value: number) =>
  sampleTrace(key, [
    [0, value],
    [40, value],
  ]);
const paperOf = (...values: readonly number[]): PixelTraces =>
  pixelTraces(
    values.map((value) => level(String(value), value)),
    window,
    axis,
    plot,
  );

describe('lines in pixels', () => {
  it('stand at their heights across the plot', () => {
    const { rows, left, stepPixels } = pixelTraces(
      [
        sampleTrace('rising', [
          [0, 0],
          [40, 100],
        ]),
      ],
      window,
      axis,
      plot,
    );
    expect([left, stepPixels]).toEqual([50, 4]);
    expect([rows[0]![0], rows[0]![50], rows[0]![100]]).toEqual([100, 50, 0]);
  });

  it('pass through a box they cross, however steep, and not beside it', () => {
    const steep = pixelTraces(
      [
        sampleTrace('steep', [
          [0, 0],
          [20, 0],
          [20.01, 100],
          [40, 100],
        ]),
      ],
      window,
      axis,
      plot,
    );
    const box = { left: 240, right: 260, top: 40, bottom: 60 };
    expect(linesThrough(steep, box)).toBe(1);
    expect(linesThrough(steep, { ...box, left: 60, right: 80 })).toBe(0);
    expect(linesThrough(paperOf(80, 50, 20), box)).toBe(1);
  });

  it('mark words only where something runs through them', () => {
    const paper = { traces: paperOf(80), levels: [70], uprights: [200], hatches: [{ ...plot, bottom: 10 }] };
    const words = { left: 100, right: 150, top: 40, bottom: 55 };
    expect(isMarked(paper, words)).toBe(false);
    expect(isMarked(paper, { ...words, top: 60, bottom: 75 })).toBe(true);
    expect(isMarked(paper, { ...words, left: 180, right: 220 })).toBe(true);
    expect(isMarked(paper, { ...words, top: 5, bottom: 20 })).toBe(true);
  });
});

describe('words of a band', () => {
  const size = { width: 120, height: 15, plot, taken: [] };

  it('stand inside it, at the left, when it is free', () => {
    const box = placeBandLabel({ ...size, band: { ...plot, top: 20, bottom: 60 }, traces: paperOf(10) });
    expect(box).toEqual({ left: 56, top: 21, right: 176, bottom: 36 });
  });

  it('go below it when lines fill it', () => {
    const box = placeBandLabel({
      ...size,
      band: { ...plot, top: 20, bottom: 40 },
      traces: paperOf(78, 70, 62),
    });
    expect(box.top).toBe(41);
  });

  it('slide right past a steep line', () => {
    const rise = pixelTraces(
      [
        sampleTrace('rise', [
          [0, 30],
          [8, 30],
          [8.1, 90],
          [40, 90],
        ]),
      ],
      window,
      axis,
      plot,
    );
    const box = placeBandLabel({ ...size, band: { ...plot, top: 60, bottom: 76 }, traces: rise });
    expect(linesThrough(rise, box)).toBe(0);
    expect(box.left).toBeGreaterThan(130);
  });

  it('do not cover words already there', () => {
    const first = placeBandLabel({ ...size, band: { ...plot, top: 20, bottom: 40 }, traces: paperOf() });
    const second = placeBandLabel({
      ...size,
      taken: [first],
      band: { ...plot, top: 20, bottom: 40 },
      traces: paperOf(),
    });
    expect(boxesOverlap(first, second)).toBe(false);
  });

  it('find a place in a plot too small for them', () => {
    const tiny = { left: 50, top: 0, right: 90, bottom: 12 };
    expect(placeBandLabel({ ...size, plot: tiny, band: tiny, traces: paperOf() }).left).toBe(56);
  });
});

describe('values at the cursor', () => {
  const value = { x: 250, width: 24, height: 16, plot, avoidY: null, words: [], values: [], before: null };

  it('stand left of the line and above their ring', () => {
    expect(placeCursorValue({ ...value, y: 50, traces: paperOf(50) })).toEqual({
      side: 'left-above',
      box: { left: 218, top: 29, right: 242, bottom: 45 },
    });
  });

  it('go below when another line is in the way', () => {
    expect(placeCursorValue({ ...value, y: 50, traces: paperOf(50, 62) }).side).toBe('left-below');
  });

  it('go to the right at the left edge', () => {
    expect(placeCursorValue({ ...value, x: 55, y: 50, traces: paperOf(50) }).side).toBe('right-above');
  });

  it('never stand on one another', () => {
    const first = placeCursorValue({ ...value, y: 50, traces: paperOf(50, 48) });
    const second = placeCursorValue({ ...value, y: 52, traces: paperOf(50, 48), values: [first.box] });
    expect(boxesOverlap(first.box, second.box)).toBe(false);
  });

  it('stay on their side while both are as good', () => {
    expect(placeCursorValue({ ...value, y: 50, traces: paperOf(50), before: 'left-below' }).side).toBe(
      'left-below',
    );
  });

  it('keep off the dotted reference', () => {
    expect(placeCursorValue({ ...value, y: 50, traces: paperOf(50), avoidY: 38 }).side).toBe('left-below');
  });
});

describe('the words of a gap', () => {
  const gap = { x: 200, width: 110, height: 35, plot, rightLimit: 540, taken: [], values: [], before: null };

  it('stand right of the bracket, in the middle of the gap', () => {
    const placed = placeGap({ ...gap, oneY: 10, otherY: 90, traces: paperOf(90, 10) });
    expect(placed).toMatchObject({
      bracketX: 214,
      topY: 10,
      bottomY: 90,
      stand: { side: 'right', offset: 0 },
    });
    expect(placed?.words).toEqual({ left: 222, right: 332, top: 32.5, bottom: 67.5 });
  });

  it('move off a line that runs through the gap', () => {
    const traces = paperOf(95, 60, 5);
    const placed = placeGap({ ...gap, oneY: 5, otherY: 95, traces });
    expect(linesThrough(traces, placed!.words)).toBe(0);
  });

  it('change to the left near the right end, beyond the values', () => {
    const values = [{ left: 395, right: 420, top: 20, bottom: 36 }];
    const placed = placeGap({
      ...gap,
      x: 428,
      rightLimit: 460,
      oneY: 10,
      otherY: 90,
      values,
      traces: paperOf(90, 10),
    });
    expect(placed?.stand.side).toBe('left');
    expect(placed!.bracketX).toBeLessThan(395);
  });

  it('are left out for lines that meet, and where there is no room at all', () => {
    expect(placeGap({ ...gap, oneY: 50, otherY: 55, traces: paperOf(50) })).toBeNull();
    expect(placeGap({ ...gap, x: 60, rightLimit: 100, oneY: 10, otherY: 90, traces: paperOf() })).toBeNull();
  });
});

describe('names at line ends', () => {
  const options = { axis, window, plot, isNarrow: false, gapPixels: 14 };

  it('stand in the gutter at the height of their lines, the reference among them', () => {
    const panel = samplePanel({
      traces: [level('Tablets', 80), level('Pump', 10)],
      reference: { value: 85, label: 'untreated' },
    });
    const labels = endLabels({ ...options, panel });
    expect(labels.map(({ text, lineX, lineY }) => [text, lineX, lineY])).toEqual([
      ['Tablets', 450, 20],
      ['Pump', 450, 90],
      ['untreated', 450, 15],
    ]);
    expect(labels[0]!.labelY - labels[2]!.labelY).toBeCloseTo(14);
    expect(labels[0]!.labelX).toBe(460);
  });

  it('stand where a stopped line ends', () => {
    const panel = samplePanel({
      traces: [
        sampleTrace('stopped', [
          [0, 50],
          [20, 50],
        ]),
      ],
    });
    expect(endLabels({ ...options, panel })[0]).toMatchObject({ lineX: 250, labelX: 260 });
  });

  it('are short on a narrow chart, and absent for lines outside the window', () => {
    const panel = samplePanel({
      traces: [
        sampleTrace(
          'long',
          [
            [0, 1],
            [40, 1],
          ],
          { label: 'Tablets, all levels', shortLabel: 'Tablets' },
        ),
      ],
    });
    expect(endLabels({ ...options, panel, isNarrow: true })[0]!.text).toBe('Tablets');
    expect(endLabels({ ...options, panel, window: { fromHours: 50, toHours: 60 } })).toEqual([]);
  });

  it('of lines off the axis stand at its end', () => {
    const panel = samplePanel({ traces: [level('over', 900)] });
    expect(endLabels({ ...options, panel })[0]).toMatchObject({ lineY: 0, labelY: 0 });
  });
});
