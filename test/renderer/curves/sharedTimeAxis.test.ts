import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockTicks, scaleBarSegments } from '#renderer/curves/clockTicks.ts';
import { nightColumns } from '#renderer/curves/nightColumns.ts';
import { panWindow, zoomWindow } from '#renderer/curves/zoomWindow.ts';

const twoDays = { fromHours: 0, toHours: 48 };

describe('night columns', () => {
  it('of two days are the first morning, the night between and the last evening', () => {
    expect(nightColumns(twoDays)).toEqual([
      { fromHours: 0, toHours: 6 },
      { fromHours: 22, toHours: 30 },
      { fromHours: 46, toHours: 48 },
    ]);
  });

  it('are cut to a window within a night', () => {
    expect(nightColumns({ fromHours: 23, toHours: 25 })).toEqual([{ fromHours: 23, toHours: 25 }]);
  });

  it('are absent from a working day', () => {
    expect(nightColumns({ fromHours: 30, toHours: 46 })).toEqual([]);
  });

  it('agree with the clock at any time of any window', () => {
    const window = fc.tuple(
      fc.double({ min: 0, max: 300, noNaN: true }),
      fc.double({ min: 0.1, max: 200, noNaN: true }),
    );
    fc.assert(
      fc.property(window, fc.double({ min: 0.001, max: 0.999, noNaN: true }), ([fromHours, span], share) => {
        const time = fromHours + share * span;
        const hour = time % 24;
        const isDark = nightColumns({ fromHours, toHours: fromHours + span }).some(
          (night) => time >= night.fromHours && time < night.toHours,
        );
        expect(isDark).toBe(hour >= 22 || hour < 6);
      }),
    );
  });
});

describe('clock ticks', () => {
  it('of two days come every six hours, midnights as days', () => {
    const { stepHours, ticks } = clockTicks(twoDays, 460, 50);
    expect(stepHours).toBe(6);
    expect(ticks.map(({ label }) => label)).toEqual([
      'Day 1',
      '06:00',
      '12:00',
      '18:00',
      'Day 2',
      '06:00',
      '12:00',
      '18:00',
      'Day 3',
    ]);
  });

  it('stay at six hours on the widest chart', () => {
    expect(clockTicks(twoDays, 2000, 50).stepHours).toBe(6);
  });

  it('thin out on a telephone', () => {
    expect(clockTicks(twoDays, 250, 50).ticks.map(({ label }) => label)).toEqual([
      'Day 1',
      '12:00',
      'Day 2',
      '12:00',
      'Day 3',
    ]);
  });

  it('of a fortnight are days', () => {
    const { ticks } = clockTicks({ fromHours: 0, toHours: 336 }, 460, 50);
    expect(ticks.every(({ isMidnight }) => isMidnight)).toBe(true);
  });

  it('of a zoomed window come finer and begin inside it', () => {
    const { stepHours, ticks } = clockTicks({ fromHours: 30.5, toHours: 36.5 }, 460, 50);
    expect(stepHours).toBe(1);
    expect(ticks[0]).toEqual({ hours: 31, label: '07:00', isMidnight: false });
  });
});

describe('the scale bar', () => {
  it('is black for the first half of each step', () => {
    expect(scaleBarSegments({ fromHours: 0, toHours: 12 }, 6)).toEqual([
      { fromHours: 0, toHours: 3 },
      { fromHours: 6, toHours: 9 },
    ]);
  });

  it('keeps its colours at the same times when the window moves', () => {
    expect(scaleBarSegments({ fromHours: 2, toHours: 8 }, 6)).toEqual([
      { fromHours: 2, toHours: 3 },
      { fromHours: 6, toHours: 8 },
    ]);
  });
});

describe('zooming', () => {
  it('keeps the time under the pointer where it is', () => {
    const next = zoomWindow(twoDays, 12, 0.5, 48);
    expect(next).toEqual({ fromHours: 6, toHours: 30 });
  });

  it('brings a cursor outside the window to its middle', () => {
    expect(zoomWindow({ fromHours: 0, toHours: 8 }, 24, 1, 48)).toEqual({ fromHours: 20, toHours: 28 });
  });

  it('never leaves the run nor falls below half an hour', () => {
    const window = fc.tuple(
      fc.double({ min: 0, max: 40, noNaN: true }),
      fc.double({ min: 0.5, max: 8, noNaN: true }),
    );
    fc.assert(
      fc.property(
        window,
        fc.double({ min: 0, max: 48, noNaN: true }),
        fc.double({ min: 0.01, max: 50, noNaN: true }),
        ([fromHours, span], about, factor) => {
          const next = zoomWindow({ fromHours, toHours: fromHours + span }, about, factor, 48);
          expect(next.fromHours).toBeGreaterThanOrEqual(0);
          expect(next.toHours).toBeLessThanOrEqual(48 + 1e-9);
          expect(next.toHours - next.fromHours).toBeGreaterThanOrEqual(0.5 - 1e-9);
        },
      ),
    );
  });

  it('panning stops at the ends of the run', () => {
    expect(panWindow({ fromHours: 10, toHours: 20 }, 100, 48)).toEqual({ fromHours: 38, toHours: 48 });
    expect(panWindow({ fromHours: 10, toHours: 20 }, -100, 48)).toEqual({ fromHours: 0, toHours: 10 });
  });
});
