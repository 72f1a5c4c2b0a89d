import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignTraces } from '#renderer/curves/alignTraces.ts';
import { indexAtTime, traceValueAt } from '#renderer/curves/traceValueAt.ts';
import { sampleTrace } from './samplePanel.ts';

describe('a line at a time', () => {
  const trace = sampleTrace('one', [
    [1, 10],
    [3, 30],
    [10, 30],
  ]);

  it('is linear between its values', () => {
    expect(traceValueAt(trace, 2)).toBe(20);
    expect(traceValueAt(trace, 3)).toBe(30);
    expect(traceValueAt(trace, 10)).toBe(30);
  });

  it('has no value before it starts or after it stops', () => {
    expect(traceValueAt(trace, 0.9)).toBeNaN();
    expect(traceValueAt(trace, 10.1)).toBeNaN();
    expect(traceValueAt(sampleTrace('none', []), 1)).toBeNaN();
  });

  it('is found by the last time that is not later', () => {
    expect([0, 1, 2.9, 3, 99].map((time) => indexAtTime(trace.timesHours, time))).toEqual([-1, 0, 0, 1, 2]);
  });
});

describe('lines on one grid', () => {
  it('that share their times are not copied', () => {
    const one = sampleTrace('one', [
      [0, 1],
      [1, 2],
    ]);
    const other = {
      ...sampleTrace('other', [
        [0, 3],
        [1, 4],
      ]),
      timesHours: Float64Array.of(0, 1),
    };
    const aligned = alignTraces([one, other]);
    expect(aligned.timesHours).toBe(one.timesHours);
    expect(aligned.columns[1]).toBe(other.values);
  });

  it('keep every corner of both', () => {
    const tablets = sampleTrace('tablets', [
      [0, 0],
      [7, 0],
      [8, 100],
    ]);
    const pump = sampleTrace('pump', [
      [0, 0],
      [7.5, 5],
      [8, 6],
    ]);
    const { timesHours, columns } = alignTraces([tablets, pump]);
    expect([...timesHours]).toEqual([0, 7, 7.5, 8]);
    expect([...columns[0]!]).toEqual([0, 0, 50, 100]);
    expect([...columns[1]!]).toEqual([0, expect.closeTo(5 * (7 / 7.5), 12), 5, 6]);
  });

  it('that stop early have nothing after', () => {
    const { columns } = alignTraces([
      sampleTrace('all', [
        [0, 1],
        [48, 1],
      ]),
      sampleTrace('stopped', [
        [0, 1],
        [31, 2],
      ]),
    ]);
    expect([...columns[1]!]).toEqual([1, 2, undefined]);
  });

  it('of an empty panel are empty', () => {
    expect(alignTraces([])).toEqual({ timesHours: new Float64Array(0), columns: [] });
    expect(alignTraces([sampleTrace('none', [])]).columns[0]).toHaveLength(0);
  });

  it('read the same as the lines themselves at every time of the grid', () => {
    const times = fc.uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 12 });
    const line = times.map((hours) =>
      hours.toSorted((one, other) => one - other).map((hour) => [hour, (hour * 37) % 23] as const),
    );
    fc.assert(
      fc.property(line, line, line, (...lines) => {
        const traces = lines.map((points, index) => sampleTrace(String(index), points));
        const { timesHours, columns } = alignTraces(traces);
        traces.forEach((trace, index) => {
          timesHours.forEach((time, at) => {
            const direct = traceValueAt(trace, time);
            const aligned = columns[index]![at];
            if (Number.isNaN(direct)) expect(aligned).toBeUndefined();
            else expect(aligned).toBeCloseTo(direct, 9);
          });
        });
      }),
    );
  });
});
