import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  completeLine,
  drawStroke,
  emptyLine,
  hasDrawing,
  lineFacts,
  lineSteps,
  lineThrough,
  pointsOfLine,
  shapedPoints,
} from '#renderer/practise/predictLine.ts';

const value = fc.double({ min: -50, max: 50, noNaN: true });
const place = fc.record({ share: fc.double({ min: 0, max: 1, noNaN: true }), value });

describe('a line that is drawn', () => {
  it('begins at what is known, whatever the pen does', () => {
    fc.assert(
      fc.property(value, fc.array(place, { minLength: 1, maxLength: 30 }), (start, places) => {
        let line = emptyLine(start);
        places.forEach((to, index) => {
          line = drawStroke(line, places[index - 1] ?? to, to);
        });
        expect(line[0]).toBe(start);
        expect(line).toHaveLength(lineSteps + 1);
        for (const one of completeLine(line)) expect(Number.isFinite(one)).toBe(true);
      }),
    );
  });

  it('keeps what lies outside the stroke and draws anew what lies under it', () => {
    const first = drawStroke(emptyLine(3), { share: 0, value: 3 }, { share: 1, value: 1 });
    const again = drawStroke(first, { share: 0.5, value: 4 }, { share: 0.25, value: 4 });
    expect(again[6]).toBe(first[6]);
    expect(again[36]).toBe(first[36]);
    expect(again.slice(12, 25)).toEqual(new Array(13).fill(4));
  });

  it('goes straight across what the pen left out and stays level after its last point', () => {
    const line = drawStroke(emptyLine(2), { share: 0.5, value: 4 }, { share: 0.75, value: 4 });
    const whole = completeLine(line);
    expect(whole[12]).toBeCloseTo(3, 10);
    expect(whole[lineSteps]).toBe(4);
    expect(hasDrawing(emptyLine(2))).toBe(false);
    expect(hasDrawing(line)).toBe(true);
  });
});

describe('a line shaped by seven points', () => {
  it('passes through all of them and never beyond two neighbours', () => {
    const points = fc.array(value, { minLength: shapedPoints, maxLength: shapedPoints });
    fc.assert(
      fc.property(value, points, (start, seven) => {
        const line = lineThrough(start, seven);
        const all = [start, ...seven];
        line.forEach((height, step) => {
          const at = (step / lineSteps) * shapedPoints;
          const pair = [all[Math.floor(at)]!, all[Math.min(Math.floor(at) + 1, shapedPoints)]!];
          expect(height).toBeGreaterThanOrEqual(Math.min(...pair) - 1e-9);
          expect(height).toBeLessThanOrEqual(Math.max(...pair) + 1e-9);
        });
        expect(line[0]).toBeCloseTo(start, 9);
        expect(line[lineSteps]).toBeCloseTo(seven[shapedPoints - 1]!, 9);
      }),
    );
  });

  it('gives its last point back as it was put', () => {
    const seven = [3, 2.5, 2, 1.8, 2, 2.4, 3];
    expect(pointsOfLine(lineThrough(3.5, seven)).at(-1)).toBeCloseTo(3, 9);
  });

  it('says where it is lowest', () => {
    const { lowest, end } = lineFacts(lineThrough(3, [3, 2, 1, 2, 3, 3, 3]));
    expect(lowest.value).toBeCloseTo(1, 1);
    expect(lowest.share).toBeCloseTo(3 / 7, 1);
    expect(end).toBe(3);
  });
});
