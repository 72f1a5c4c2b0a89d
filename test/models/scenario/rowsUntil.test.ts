import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventRow } from '#models/dosing/eventRow.ts';
import { rowsUntil } from '#models/scenario/rowsUntil.ts';
import { event, laboratory } from '#test/models/baclofen/laboratory.ts';

const { inputs } = laboratory.model;
const until = (hours: number, ...rows: readonly EventRow[]) => rowsUntil(rows, hours, inputs);

describe('an order that is stopped', () => {
  it('keeps what was due before and gives nothing that is due at the stop', () => {
    const course = event({ cmt: 'oral', time: 2, amt: 10, ii: 6, addl: 9 });
    expect(until(14, course)).toEqual([{ ...course, addl: 1 }]);
    expect(until(14.01, course)).toEqual([{ ...course, addl: 2 }]);
    expect(until(2, course)).toEqual([]);
  });

  it('cuts the infusions that run, each at the stop', () => {
    const drips = event({ cmt: 'intravenous', time: 0, amt: 8, rate: 1, ii: 6, addl: 3 });
    expect(until(13, drips)).toEqual([
      { ...drips, addl: 0 },
      { ...drips, time: 6, amt: 7, ii: 0, addl: 0 },
      { ...drips, time: 12, amt: 1, ii: 0, addl: 0 },
    ]);
  });

  it('leaves a steady state whole', () => {
    const steady = event({ cmt: 'intravenous', time: 0, amt: 8, rate: 1, ii: 12, ss: 1 });
    expect(until(4, steady)).toEqual([steady]);
  });

  it('turns a programme off, also one of daily steps, and leaves one that is off alone', () => {
    const step = event({ cmt: 'pump', time: 22, rate: 15, ii: 24, addl: 5 });
    const rest = event({ cmt: 'pump', time: 30, rate: 10, ii: 24, addl: 5 });
    const off = event({ cmt: 'pump', time: 50 });
    expect(until(50, step, rest).at(-1)).toEqual(off);
    const ended = event({ cmt: 'pump', time: 40 });
    expect(until(50, event({ cmt: 'pump', time: 0, rate: 10 }), ended).at(-1)).toEqual(ended);
  });

  it('leaves settings as they are', () => {
    const stall = event({ cmt: 'pump_flow_fraction', time: 10, evid: 5, amt: 0 });
    expect(until(20, stall)).toEqual([stall]);
  });

  it('never gives more, and nothing later than the stop', () => {
    fc.assert(
      fc.property(
        fc.record({
          time: fc.integer({ min: 0, max: 40 }),
          amt: fc.integer({ min: 1, max: 40 }),
          rate: fc.integer({ min: 0, max: 4 }),
          ii: fc.integer({ min: 1, max: 12 }),
          addl: fc.integer({ min: 0, max: 6 }),
        }),
        fc.integer({ min: 0, max: 80 }),
        (row, hours) => {
          const kept = until(hours, event({ cmt: 'intravenous', ...row }));
          const times = kept.flatMap(({ time, ii, addl }) => [time, time + ii * addl]);
          expect(times.every((time) => time < hours)).toBe(true);
          for (const { time, amt, rate, ii, addl } of kept) {
            if (rate > 0) expect(time + ii * addl + amt / rate).toBeLessThanOrEqual(hours + 1e-9);
          }
        },
      ),
    );
  });
});
