import { describe, expect, it } from 'vitest';
import { scheduleFrom } from '#models/dosing/scheduleFrom.ts';
import { target } from './baclofenInputs.ts';
import { add, rate, reset, row, schedule, timesOf } from './expectedSchedule.ts';

describe('doses at once', () => {
  it('in a table out of order come in order of time, compared as numbers', () => {
    const rows = [100, 2, 10, 9, 1000].map((time) => row({ time, amt: time }));
    const stops = schedule(rows, 2000);
    expect(timesOf(stops)).toEqual([2, 9, 10, 100, 1000]);
    expect(stops[3]).toEqual({ timeHours: 100, changes: [add(10, 100)] });
  });

  it('at one instant make one stop, in the order of the table', () => {
    const rows = [
      row({ time: 8, amt: 1 }),
      row({ time: 8, cmt: 'intrathecal', amt: 2 }),
      row({ time: 8, amt: 3 }),
    ];
    expect(schedule(rows)).toEqual([{ timeHours: 8, changes: [add(10, 1), add(12, 2), add(10, 3)] }]);
  });

  it('at the start and at the very end count, later ones do not', () => {
    const rows = [0, 72, 72.001, 500].map((time) => row({ time, amt: 5 }));
    expect(timesOf(schedule(rows))).toEqual([0, 72]);
  });

  it('of 0 mg and rows that do nothing leave no stop', () => {
    expect(schedule([row({ amt: 0 }), row({ evid: 0 }), row({ evid: 2, time: 5 })])).toEqual([]);
  });

  it('with addl repeat every ii hours, each time as exact as the first', () => {
    const stops = schedule([row({ time: 0.1, amt: 20, ii: 0.1, addl: 400 })]);
    expect(stops).toHaveLength(401);
    expect(stops[400]!.timeHours).toBe(0.1 + 400 * 0.1);
  });

  it('with addl beyond the end stop at the end', () => {
    expect(timesOf(schedule([row({ time: 7, amt: 20, ii: 8, addl: 99_999 })], 24))).toEqual([7, 15, 23]);
  });

  it('at instants that differ by rounding alone are one instant, in the order of the table', () => {
    const rows = [row({ time: 0.1, amt: 1, ii: 0.1, addl: 2 }), row({ time: 0.3, amt: 2 })];
    const stops = schedule(rows);
    expect(stops).toHaveLength(3);
    expect(stops[2]).toEqual({ timeHours: 0.3, changes: [add(10, 1), add(10, 2)] });
  });
});

describe('infusions', () => {
  it('run for amt / rate hours and leave a rate of exactly 0', () => {
    expect(schedule([row({ time: 2, cmt: 'intrathecal', amt: 100, rate: 50 })])).toEqual([
      { timeHours: 2, changes: [rate(2, 50)] },
      { timeHours: 4, changes: [rate(2, 0)] },
    ]);
  });

  it('that overlap add up while both run', () => {
    const rows = [
      row({ time: 0, cmt: 'intravenous', amt: 4, rate: 0.1 }),
      row({ time: 10, cmt: 'intravenous', amt: 4, rate: 0.2 }),
      row({ time: 15, cmt: 'intravenous', amt: 9, rate: 0.3 }),
    ];
    expect(schedule(rows)).toEqual([
      { timeHours: 0, changes: [rate(1, 0.1)] },
      { timeHours: 10, changes: [rate(1, 0.1 + 0.2)] },
      { timeHours: 15, changes: [rate(1, 0.1 + 0.2 + 0.3)] },
      { timeHours: 30, changes: [rate(1, 0.1 + 0.3)] },
      { timeHours: 40, changes: [rate(1, 0.3)] },
      { timeHours: 45, changes: [rate(1, 0)] },
    ]);
  });

  it('into different inputs do not touch each other', () => {
    const rows = [
      row({ time: 0, cmt: 'intravenous', amt: 4, rate: 2 }),
      row({ time: 1, cmt: 'dialysis', amt: 4, rate: 1 }),
    ];
    expect(schedule(rows)).toEqual([
      { timeHours: 0, changes: [rate(1, 2)] },
      { timeHours: 1, changes: [rate(4, 1)] },
      { timeHours: 2, changes: [rate(1, 0)] },
      { timeHours: 5, changes: [rate(4, 0)] },
    ]);
  });

  it('that follow without a gap change the rate once, at the time that the table says', () => {
    // 0.3 / 0.1 is 2.9999999999999996.
    const rows = [row({ amt: 0.3, rate: 0.1 }), row({ time: 3, amt: 4, rate: 2 })];
    expect(schedule(rows)).toEqual([
      { timeHours: 0, changes: [rate(0, 0.1)] },
      { timeHours: 3, changes: [rate(0, 2)] },
      { timeHours: 5, changes: [rate(0, 0)] },
    ]);
  });

  it('repeated without a gap never change their rate', () => {
    const stops = schedule([
      row({ cmt: 'intrathecal', amt: 8 * (400 / 24), rate: 400 / 24, ii: 8, addl: 2 }),
    ]);
    expect(timesOf(stops)).toEqual([0, 24]);
    expect(stops[1]!.changes).toEqual([rate(2, 0)]);
  });

  it('longer than their interval overlap with themselves', () => {
    expect(schedule([row({ amt: 30, rate: 2, ii: 10, addl: 1 })])).toEqual([
      { timeHours: 0, changes: [rate(0, 2)] },
      { timeHours: 10, changes: [rate(0, 4)] },
      { timeHours: 15, changes: [rate(0, 2)] },
      { timeHours: 25, changes: [rate(0, 0)] },
    ]);
  });

  it('that end exactly at the end are switched off, those that run on are not', () => {
    const ending = row({ time: 70, amt: 4, rate: 2 });
    const running = row({ time: 70, cmt: 'intravenous', amt: 400, rate: 2 });
    expect(schedule([ending, running])).toEqual([
      { timeHours: 70, changes: [rate(0, 2), rate(1, 2)] },
      { timeHours: 72, changes: [rate(0, 0)] },
    ]);
  });
});

describe('a programme', () => {
  it('holds its rate until its next row', () => {
    const rows = [
      row({ time: 48, cmt: 'pump' }),
      row({ time: 8, cmt: 'pump', rate: 20 }),
      row({ time: 24, cmt: 'pump', rate: 25 }),
    ];
    expect(schedule(rows)).toEqual([
      { timeHours: 8, changes: [rate(3, 20)] },
      { timeHours: 24, changes: [rate(3, 25)] },
      { timeHours: 48, changes: [rate(3, 0)] },
    ]);
  });

  it('repeats a day of steps', () => {
    const day = [
      row({ time: 6, cmt: 'pump', rate: 10, ii: 24, addl: 1 }),
      row({ time: 22, cmt: 'pump', rate: 30, ii: 24, addl: 1 }),
    ];
    const stops = schedule(day);
    expect(stops.map(({ timeHours, changes }) => [timeHours, ...changes])).toEqual([
      [6, rate(3, 10)],
      [22, rate(3, 30)],
      [30, rate(3, 10)],
      [46, rate(3, 30)],
    ]);
  });

  it('set twice at one instant takes the last row', () => {
    const rows = [row({ cmt: 'pump', rate: 10 }), row({ cmt: 'pump', rate: 30 })];
    expect(schedule(rows)).toEqual([{ timeHours: 0, changes: [rate(3, 30)] }]);
  });
});

describe('a reset', () => {
  it('ends infusions, their pending ends, and programmes', () => {
    const rows = [
      row({ time: 0, amt: 100, rate: 5 }),
      row({ time: 0, cmt: 'pump', rate: 10 }),
      row({ time: 0, cmt: 'dialysis', amt: 10, rate: 1 }),
      row({ time: 4, evid: 3, cmt: '' }),
    ];
    expect(schedule(rows)).toEqual([
      { timeHours: 0, changes: [rate(0, 5), rate(3, 10), rate(4, 1)] },
      { timeHours: 4, changes: [reset, rate(0, 0), rate(3, 0), rate(4, 0)] },
    ]);
  });

  it('with a dose (evid 4) comes before its dose, and its additional doses are plain', () => {
    const rows = [row({ time: 0, amt: 100, rate: 5 }), row({ time: 4, evid: 4, amt: 20, ii: 8, addl: 1 })];
    expect(schedule(rows)).toEqual([
      { timeHours: 0, changes: [rate(0, 5)] },
      { timeHours: 4, changes: [reset, add(10, 20), rate(0, 0)] },
      { timeHours: 12, changes: [add(10, 20)] },
    ]);
  });

  it('with an infusion (evid 4) starts it anew and ends it', () => {
    const rows = [row({ time: 0, amt: 100, rate: 5 }), row({ time: 4, evid: 4, amt: 20, rate: 5 })];
    expect(schedule(rows)).toEqual([
      { timeHours: 0, changes: [rate(0, 5)] },
      { timeHours: 4, changes: [reset] },
      { timeHours: 8, changes: [rate(0, 0)] },
    ]);
  });

  it('takes its turn among the rows of its instant', () => {
    const rows = [row({ time: 4, amt: 1 }), row({ time: 4, evid: 3 }), row({ time: 4, amt: 2 })];
    expect(schedule(rows)).toEqual([{ timeHours: 4, changes: [add(10, 1), reset, add(10, 2)] }]);
  });

  it('does not cancel additional doses, which go on as in rxode2', () => {
    const rows = [row({ amt: 20, ii: 12, addl: 3 }), row({ time: 6, evid: 3 })];
    expect(timesOf(schedule(rows))).toEqual([0, 6, 12, 24, 36]);
  });
});

describe('what is there', () => {
  it('is replaced by evid 5 and multiplied by evid 6', () => {
    const rows = [row({ time: 1, evid: 5, amt: 7 }), row({ time: 2, evid: 6, cmt: 'intrathecal', amt: 0.5 })];
    expect(schedule(rows)).toEqual([
      { timeHours: 1, changes: [{ kind: 'replace', state: 10, value: 7 }] },
      { timeHours: 2, changes: [{ kind: 'multiply', state: 12, factor: 0.5 }] },
    ]);
  });

  it('can be multiplied again and again', () => {
    expect(timesOf(schedule([row({ evid: 6, amt: 0.5, ii: 24, addl: 2 })]))).toEqual([0, 24, 48]);
  });
});

describe('a schedule is not made', () => {
  it('of rows that break a rule: the problems name them', () => {
    const result = scheduleFrom([row({ amt: 5 }), row({ cmt: 'orl', amt: 5 })], { ...target, endHours: 72 });
    expect(result).toMatchObject({
      ok: false,
      problems: [{ code: 'unknown-compartment', subject: 'events[1].cmt' }],
    });
  });

  it('for an end that is no number: nothing happens', () => {
    expect(schedule([row({ amt: 5 }), row({ amt: 5, rate: 1 })], Number.NaN)).toEqual([]);
  });

  it('for positions that do not exist, which is a fault of the program', () => {
    const lost = { ...target, endHours: 72, stateIndexOf: () => -1 };
    expect(() => scheduleFrom([row({ amt: 5 })], lost)).toThrow('The state oral_state has no position.');
    expect(() => scheduleFrom([], { ...target, endHours: 72, rateIndexOf: () => Number.NaN })).toThrow(
      'rate oral',
    );
  });
});
