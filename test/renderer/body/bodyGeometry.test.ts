import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyGeometry } from '#renderer/body/bodyGeometry.ts';
import { catheterPath } from '#renderer/body/catheterPath.ts';
import { colourOpacity } from '#renderer/body/colourOpacity.ts';
import { leaderEnd, wordRows } from '#renderer/body/wordRows.ts';

const figure = bodyGeometry({ centreX: 100, half: 48, height: 540, wordSide: 'right' });

describe('a body', () => {
  it('has its levels head first, the cord ending above the lumbar level', () => {
    const { levelY, canalTop, canalBottom, cordBottom } = figure;
    const heights = [
      levelY.cranial,
      canalTop,
      levelY.cervical,
      levelY.thoracic,
      cordBottom,
      levelY.lumbar,
      canalBottom,
    ];
    expect(heights).toEqual(heights.toSorted((one, other) => one - other));
  });

  it('counts seven cervical, twelve thoracic and five lumbar vertebrae', () => {
    const borders = figure.vertebrae.flatMap(({ isBorder }, index) => (isBorder ? [index + 1] : []));
    expect(borders).toEqual([7, 19, 24]);
  });

  it('has words and blood on one side, the way in on the other', () => {
    const mirrored = bodyGeometry({ centreX: 100, half: 48, height: 540, wordSide: 'left' });
    expect(figure.vessel.heartEdgeX).toBeGreaterThan(100);
    expect(figure.pump.x).toBeLessThan(100);
    expect(mirrored.vessel.heartEdgeX - 100).toBeCloseTo(100 - figure.vessel.heartEdgeX);
    expect(mirrored.pump.x - 100).toBeCloseTo(100 - figure.pump.x);
  });

  it('has the catheter end at the chosen level', () => {
    for (const level of ['lumbar', 'thoracic', 'cervical'] as const) {
      const { path, tip } = catheterPath(figure, level);
      expect(tip.y).toBe(figure.levelY[level]);
      expect(Math.abs(tip.x - figure.centreX)).toBeLessThan(figure.canalHalf);
      expect(path.startsWith('M')).toBe(true);
    }
  });

  it('keeps pump and capsule inside its own width at any size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 120 }), fc.integer({ min: 200, max: 1200 }), (half, height) => {
        const { pump, capsule, outline, gullet, stomach, canal } = bodyGeometry({
          centreX: 0,
          half,
          height,
          wordSide: 'right',
        });
        expect(Math.abs(pump.x) + pump.radius).toBeLessThanOrEqual(half);
        expect(Math.abs(capsule.x)).toBeLessThanOrEqual(half);
        for (const path of [outline, gullet, stomach, canal])
          expect(path).not.toMatch(/NaN|undefined|Infinity/);
      }),
    );
  });

  it('names blood between cervical and thoracic, only where blood is drawn', () => {
    expect(wordRows(figure, true).map(({ name }) => name)).toEqual([
      'cranial',
      'cervical',
      'blood',
      'thoracic',
      'lumbar',
    ]);
    expect(wordRows(figure, false)).toHaveLength(4);
  });

  it('ends each hairline at the edge of what it names', () => {
    expect(leaderEnd('lumbar', figure)).toBe(100 + figure.canalHalf);
    expect(leaderEnd('cranial', figure)).toBe(100 + figure.brain.rx);
  });
});

describe('the colour of a concentration', () => {
  it('rises with it and leaves the empty vessel visible', () => {
    expect([0, 0.5, 1].map(colourOpacity)).toEqual([0.05, 0.525, 1]);
  });

  it('holds at the ends of its scale and never fails', () => {
    expect([-3, 7, Number.NaN].map(colourOpacity)).toEqual([0.05, 1, 0.05]);
  });
});
