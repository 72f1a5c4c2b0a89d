import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastStackHeight, stackLayout } from '#renderer/curves/stackLayout.ts';

const opening = {
  width: 608,
  height: 588,
  weights: [0.33, 0.38, 0.29],
  laneCount: 2,
  isNarrow: false,
  hasBanner: false,
  unit: 1,
  text: 1,
  labelGutter: 98,
};

describe('the stack', () => {
  it('of the opening view shares its height among three plots as weighed', () => {
    const { panels, left, right } = stackLayout(opening);
    const heights = panels.map(({ plot }) => plot.bottom - plot.top);
    expect([left, right]).toEqual([50, 510]);
    expect(heights[0]! / heights[1]!).toBeCloseTo(0.33 / 0.38, 1);
    expect(panels.every(({ plot }) => plot.left === 50 && plot.right === 510)).toBe(true);
    expect(panels[0]!.sentenceTop).toBeNull();
  });

  it('leaves 30 px above each plot for its title line', () => {
    for (const { titleTop, plot } of stackLayout(opening).panels)
      expect(plot.top - titleTop).toBeCloseTo(30, 0);
  });

  it('puts sentences under the charts where it is narrow, charts 120 to 130 px high', () => {
    const narrow = { ...opening, width: 362, height: 0, isNarrow: true, labelGutter: 60 };
    const { panels } = stackLayout(narrow);
    for (const { plot, sentenceTop } of panels) {
      expect(sentenceTop).toBe(plot.bottom);
      expect(plot.bottom - plot.top).toBeGreaterThanOrEqual(120);
      expect(plot.bottom - plot.top).toBeLessThanOrEqual(130);
    }
  });

  it('makes room above for words about a stopped run', () => {
    expect(stackLayout({ ...opening, hasBanner: true }).panels[0]!.titleTop).toBe(42);
  });

  it('grows with the projector', () => {
    const { panels, left } = stackLayout({ ...opening, unit: 1.25, text: 1.4 });
    expect(left).toBe(70);
    expect(panels[0]!.plot.top).toBe(42);
  });

  it('never overlaps itself and always ends within its height', () => {
    const sizes = fc.record({
      width: fc.integer({ min: 240, max: 2000 }),
      height: fc.integer({ min: 0, max: 1600 }),
      weights: fc.array(fc.double({ min: 0.1, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 }),
      laneCount: fc.integer({ min: 0, max: 3 }),
      isNarrow: fc.boolean(),
      hasBanner: fc.boolean(),
    });
    fc.assert(
      fc.property(sizes, (size) => {
        const options = { ...opening, ...size };
        const layout = stackLayout(options);
        let reached = 0;
        for (const { titleTop, plot, sentenceTop } of layout.panels) {
          expect(titleTop).toBeGreaterThanOrEqual(reached - 1);
          expect(plot.bottom).toBeGreaterThan(plot.top);
          reached = sentenceTop === null ? plot.bottom : sentenceTop + 24;
        }
        for (const middle of layout.laneMiddles) expect(middle).toBeGreaterThan(reached);
        expect(layout.clockMiddle).toBeLessThan(layout.height);
        const measures = { ...options, panelCount: size.weights.length };
        expect(layout.height).toBe(Math.max(size.height, leastStackHeight(measures)));
      }),
    );
  });
});
