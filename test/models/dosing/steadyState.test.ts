import { describe, expect, it } from 'vitest';
import { steadyCycle } from '#models/dosing/steadyCycle.ts';
import type { Change, Schedule } from '#models/solver/schedule.ts';
import { add, rate, reset, row, schedule, timesOf } from './expectedSchedule.ts';

function steady(periodHours: number, cycle: Schedule, superpose = false): Change {
  return { kind: 'steady-state', periodHours, cycle, superpose };
}

describe('a steady dose at once', () => {
  it('is the last of endless doses: the cycle, then the dose itself', () => {
    expect(schedule([row({ time: 5, amt: 20, ii: 8, ss: 1 })])).toEqual([
      { timeHours: 5, changes: [steady(8, [{ timeHours: 0, changes: [add(10, 20)] }]), add(10, 20)] },
    ]);
  });

  it('goes on with addl as plain doses', () => {
    const stops = schedule([row({ amt: 20, ii: 8, addl: 2, ss: 1 })]);
    expect(timesOf(stops)).toEqual([0, 8, 16]);
    expect(stops[1]!.changes).toEqual([add(10, 20)]);
    expect(stops[2]!.changes).toEqual([add(10, 20)]);
  });

  it('with ss 2 is added to what is there', () => {
    const rows = [row({ amt: 10, ii: 24, ss: 1 }), row({ time: 12, amt: 15, ii: 24, ss: 2 })];
    expect(schedule(rows)[1]).toEqual({
      timeHours: 12,
      changes: [steady(24, [{ timeHours: 0, changes: [add(10, 15)] }], true), add(10, 15)],
    });
  });

  it('of 0 mg is the steady state of no drug', () => {
    const cycle = [{ timeHours: 0, changes: [add(10, 0)] }];
    expect(schedule([row({ ii: 8, ss: 1 })])).toEqual([{ timeHours: 0, changes: [steady(8, cycle)] }]);
  });
});

describe('a steady infusion', () => {
  it('shorter than its interval stops and starts in its cycle, then runs once', () => {
    const cycle = [
      { timeHours: 0, changes: [rate(2, 25)] },
      { timeHours: 2, changes: [rate(2, 0)] },
    ];
    expect(schedule([row({ time: 1, cmt: 'intrathecal', amt: 50, rate: 25, ii: 8, ss: 1 })])).toEqual([
      { timeHours: 1, changes: [steady(8, cycle), rate(2, 25)] },
      { timeHours: 3, changes: [rate(2, 0)] },
    ]);
  });

  it('as long as its interval never stops in its cycle', () => {
    const cycle = [{ timeHours: 0, changes: [rate(2, 25)] }];
    expect(schedule([row({ time: 1, cmt: 'intrathecal', amt: 200, rate: 25, ii: 8, ss: 1 })])).toEqual([
      { timeHours: 1, changes: [steady(8, cycle), rate(2, 25)] },
      { timeHours: 9, changes: [rate(2, 0)] },
    ]);
  });

  it('longer than its interval overlaps with the earlier ones, which run out one by one', () => {
    // 20 h every 8 h: three run for 4 h, then two for 4 h.
    const cycle = [
      { timeHours: 0, changes: [rate(2, 30)] },
      { timeHours: 4, changes: [rate(2, 20)] },
    ];
    expect(schedule([row({ time: 1, cmt: 'intrathecal', amt: 200, rate: 10, ii: 8, ss: 1 })])).toEqual([
      { timeHours: 1, changes: [steady(8, cycle), rate(2, 30)] },
      { timeHours: 5, changes: [rate(2, 20)] },
      { timeHours: 13, changes: [rate(2, 10)] },
      { timeHours: 21, changes: [rate(2, 0)] },
    ]);
  });

  it('of whole intervals is a constant rate in its cycle', () => {
    const stops = schedule([row({ cmt: 'intrathecal', amt: 240, rate: 10, ii: 8, addl: 1, ss: 1 })]);
    expect(stops[0]!.changes).toEqual([steady(8, [{ timeHours: 0, changes: [rate(2, 30)] }]), rate(2, 30)]);
    // The additional dose of 8 h takes over from the first that ends: 30 until 16 h, then 20, 10, 0.
    expect(stops.slice(1).map(({ timeHours, changes }) => [timeHours, ...changes])).toEqual([
      [16, rate(2, 20)],
      [24, rate(2, 10)],
      [32, rate(2, 0)],
    ]);
  });

  it('whose length is a whole interval but for rounding counts as whole', () => {
    const amt = 8 * (400 / 24) * 3;
    const { cycle, earlierInfusions } = steadyCycle(row({ amt, rate: 400 / 24, ii: 8, ss: 1 }), {
      background: [],
      state: null,
      rateIndex: 0,
    });
    expect(cycle).toHaveLength(1);
    expect(earlierInfusions).toBe(2);
  });

  it('for ever has run until now and ends, as in NONMEM and rxode2', () => {
    expect(schedule([row({ time: 24, cmt: 'intrathecal', rate: 20, ss: 1 })])).toEqual([
      { timeHours: 24, changes: [steady(0, [{ timeHours: 0, changes: [rate(2, 20)] }])] },
    ]);
  });
});

describe('a steady programme', () => {
  it('goes on at its rate, since only its next row changes it', () => {
    const rows = [row({ cmt: 'pump', rate: 20, ss: 1 }), row({ time: 48, cmt: 'pump' })];
    expect(schedule(rows)).toEqual([
      { timeHours: 0, changes: [steady(0, [{ timeHours: 0, changes: [rate(3, 20)] }]), rate(3, 20)] },
      { timeHours: 48, changes: [rate(3, 0)] },
    ]);
  });

  it('at a new rate forgets the old one', () => {
    const rows = [row({ cmt: 'pump', rate: 10 }), row({ time: 5, cmt: 'pump', rate: 20, ss: 1 })];
    expect(schedule(rows)[1]!.changes).toEqual([
      steady(0, [{ timeHours: 0, changes: [rate(3, 20)] }]),
      rate(3, 20),
    ]);
  });

  it('is there while the steady state of tablets forms, at the same instant or later', () => {
    const pump = row({ cmt: 'pump', rate: 20 });
    const tablets = row({ amt: 10, ii: 8, ss: 1 });
    const cycle = [{ timeHours: 0, changes: [rate(3, 20), add(10, 10)] }];
    expect(schedule([pump, tablets])).toEqual([
      { timeHours: 0, changes: [steady(8, cycle), add(10, 10), rate(3, 20)] },
    ]);
    expect(schedule([pump, { ...tablets, time: 6 }])[1]).toEqual({
      timeHours: 6,
      changes: [steady(8, cycle), add(10, 10)],
    });
  });

  it('is not there for a dose that is added to what is there (ss 2)', () => {
    const rows = [row({ cmt: 'pump', rate: 20 }), row({ time: 6, amt: 10, ii: 8, ss: 2 })];
    expect(schedule(rows)[1]).toEqual({
      timeHours: 6,
      changes: [steady(8, [{ timeHours: 0, changes: [add(10, 10)] }], true), add(10, 10)],
    });
  });
});

describe('what was before a steady state', () => {
  it('ends with ss 1: running infusions and pending additional doses (NONMEM, SS)', () => {
    const rows = [
      row({ amt: 5, ii: 4, addl: 9 }),
      row({ cmt: 'intravenous', amt: 100, rate: 2 }),
      row({ time: 10, amt: 20, ii: 8, ss: 1 }),
    ];
    const cycle = [{ timeHours: 0, changes: [add(10, 20)] }];
    expect(schedule(rows)).toEqual([
      { timeHours: 0, changes: [add(10, 5), rate(1, 2)] },
      { timeHours: 4, changes: [add(10, 5)] },
      { timeHours: 8, changes: [add(10, 5)] },
      { timeHours: 10, changes: [steady(8, cycle), add(10, 20), rate(1, 0)] },
    ]);
  });

  it('goes on with ss 2', () => {
    const rows = [
      row({ amt: 5, ii: 8, addl: 2 }),
      row({ cmt: 'intravenous', amt: 24, rate: 2 }),
      row({ time: 10, amt: 20, ii: 8, ss: 2 }),
    ];
    expect(schedule(rows).slice(2)).toEqual([
      {
        timeHours: 10,
        changes: [steady(8, [{ timeHours: 0, changes: [add(10, 20)] }], true), add(10, 20)],
      },
      { timeHours: 12, changes: [rate(1, 0)] },
      { timeHours: 16, changes: [add(10, 5)] },
    ]);
  });

  it('leaves dialysis alone, which is no dose and no part of the steady state', () => {
    const rows = [
      row({ time: 24, cmt: 'dialysis', amt: 4, rate: 1, ii: 24, addl: 1 }),
      row({ time: 26, amt: 20, ii: 8, ss: 1 }),
    ];
    const cycle = [{ timeHours: 0, changes: [add(10, 20)] }];
    expect(schedule(rows).map(({ timeHours, changes }) => [timeHours, ...changes])).toEqual([
      [24, rate(4, 1)],
      [26, steady(8, cycle), add(10, 20)],
      [28, rate(4, 0)],
      [48, rate(4, 1)],
      [52, rate(4, 0)],
    ]);
  });

  it('does not keep later rows away', () => {
    const rows = [row({ time: 20, amt: 5, ii: 4, addl: 1 }), row({ time: 10, amt: 20, ii: 8, ss: 1 })];
    expect(timesOf(schedule(rows))).toEqual([10, 20, 24]);
  });
});

it('a reset with a steady dose (evid 4, ss 1) resets, then is steady, then doses', () => {
  const rows = [row({ cmt: 'pump', rate: 20 }), row({ time: 6, evid: 4, amt: 10, ii: 8, ss: 1 })];
  expect(schedule(rows)[1]).toEqual({
    timeHours: 6,
    changes: [reset, steady(8, [{ timeHours: 0, changes: [add(10, 10)] }]), add(10, 10), rate(3, 0)],
  });
});

it('the cycle of a dose at once needs a state, else the program is at fault', () => {
  const setting = { background: [], state: null, rateIndex: 0 };
  expect(() => steadyCycle(row({ amt: 5, ii: 8, ss: 1 }), setting)).toThrow('needs a state');
});
