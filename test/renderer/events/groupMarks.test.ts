import { describe, expect, it } from 'vitest';
import { groupMarks } from '#renderer/curves/groupMarks.ts';

const mark = (timeHours: number) => ({ timeHours, words: `at ${timeHours}`, route: null });
const tenPixelsAnHour = (hours: number) => 10 * hours;

describe('marks close to one another', () => {
  it('share one place to point at', () => {
    const groups = groupMarks([mark(1), mark(2), mark(4)], tenPixelsAnHour, 16);
    expect(groups.map(({ x, marks }) => [x, marks.length])).toEqual([
      [10, 2],
      [40, 1],
    ]);
  });

  it('never chain into one place wider than the least distance', () => {
    const groups = groupMarks([1, 2, 3, 4, 5].map(mark), tenPixelsAnHour, 16);
    expect(groups.map(({ x }) => x)).toEqual([10, 30, 50]);
  });
});
