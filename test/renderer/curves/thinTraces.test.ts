import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignTraces } from '#renderer/curves/alignTraces.ts';
import { thinTraces } from '#renderer/curves/thinTraces.ts';
import { traceValueAt } from '#renderer/curves/traceValueAt.ts';
import type { ValueAxis } from '#renderer/curves/valueAxis.ts';
import { sampleTrace } from './samplePanel.ts';

const plot = { left: 0, top: 0, right: 480, bottom: 100 };
const window = { fromHours: 0, toHours: 48 };
const axis: ValueAxis = { distribution: 'linear', from: 0, to: 100, ticks: [] };
const every = (value: (hours: number) => number, until = 48) =>
  Array.from({ length: until * 10 + 1 }, (_, index) => [index / 10, value(index / 10)] as const);

describe('thinning for the canvas', () => {
  it('keeps two ends of a straight line', () => {
    const thin = thinTraces(
      alignTraces([
        sampleTrace(
          'flat',
          every(() => 50),
        ),
      ]),
      axis,
      window,
      plot,
    );
    expect([...thin.timesHours]).toEqual([0, 48]);
    expect([...thin.columns[0]!]).toEqual([50, 50]);
  });

  it('keeps the corner at a dose to the sample', () => {
    const saw = sampleTrace(
      'saw',
      every((hours) => (hours < 24 ? 80 - hours : 90 - (hours - 24))),
    );
    const thin = thinTraces(alignTraces([saw]), axis, window, plot);
    expect([...thin.timesHours]).toEqual([0, 23.9, 24, 48]);
  });

  it('leaves a tenth of a smooth curve', () => {
    const curve = sampleTrace(
      'curve',
      every((hours) => 100 * (1 - Math.exp(-hours / 6))),
    );
    expect(thinTraces(alignTraces([curve]), axis, window, plot).timesHours.length).toBeLessThan(48);
  });

  it('keeps the last value of a line that stops', () => {
    const aligned = alignTraces([
      sampleTrace(
        'all',
        every(() => 10),
      ),
      sampleTrace(
        'stopped',
        every(() => 20, 31),
      ),
    ]);
    const thin = thinTraces(aligned, axis, window, plot);
    const at = [...thin.timesHours].indexOf(31);
    expect(thin.columns[1]![at]).toBe(20);
    expect(thin.columns[1]![at + 1]).toBeUndefined();
  });

  it('never moves any line by half a pixel', () => {
    const wave = fc.record({
      size: fc.double({ min: 0, max: 45, noNaN: true }),
      hours: fc.double({ min: 0.3, max: 40, noNaN: true }),
    });
    fc.assert(
      fc.property(wave, wave, (...waves) => {
        const traces = waves.map(({ size, hours: period }, index) =>
          sampleTrace(
            String(index),
            every((hours) => 50 + size * Math.sin(hours / period)),
          ),
        );
        const thin = thinTraces(alignTraces(traces), axis, window, plot);
        traces.forEach((trace, index) => {
          const line = { timesHours: thin.timesHours, values: thin.columns[index] as Float64Array };
          trace.timesHours.forEach((time, at) => {
            expect(Math.abs(traceValueAt(line, time) - trace.values[at]!)).toBeLessThan(0.5);
          });
        });
      }),
      { numRuns: 30 },
    );
  });
});
