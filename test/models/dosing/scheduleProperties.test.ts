import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventRow } from '#models/dosing/eventRow.ts';
import type { Schedule } from '#models/solver/schedule.ts';
import { anyRows, dose } from './arbitraryRows.ts';
import { row, schedule, timesOf } from './expectedSchedule.ts';

/** Later than any infusion of the random doses ends: 200 h + 6 x 50 h + 100 h. */
const afterAll = 1000;

/** The amount that a schedule brings by the end, into all states and through all rates. */
function amountBrought(stops: Schedule, endHours: number): number {
  const rates = new Map<number, number>();
  let [brought, sinceHours] = [0, 0];
  for (const { timeHours, changes } of [...stops, { timeHours: endHours, changes: [] }]) {
    for (const value of rates.values()) brought += value * (timeHours - sinceHours);
    sinceHours = timeHours;
    for (const change of changes) {
      if (change.kind === 'add') brought += change.amount;
      if (change.kind === 'rate') rates.set(change.rate, change.value);
    }
  }
  return brought;
}

function lastRates(stops: Schedule): number[] {
  const rates = new Map<number, number>();
  for (const change of stops.flatMap(({ changes }) => changes)) {
    if (change.kind === 'rate') rates.set(change.rate, change.value);
  }
  return [...rates.values()];
}

describe('whatever the rows', () => {
  it('stops come in strictly increasing order of time, within the run, each with a change', () => {
    fc.assert(
      fc.property(anyRows, fc.double({ min: 0, max: 300, noNaN: true }), (rows, endHours) => {
        const stops = schedule(rows, endHours);
        const times = timesOf(stops);
        for (let index = 1; index < times.length; index++)
          expect(times[index]).toBeGreaterThan(times[index - 1]!);
        for (const { timeHours, changes } of stops) {
          expect(timeHours).toBeGreaterThanOrEqual(0);
          expect(timeHours).toBeLessThanOrEqual(endHours);
          expect(changes.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('cycles of steady states lie within their period', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        for (const change of schedule(rows, afterAll).flatMap(({ changes }) => changes)) {
          if (change.kind !== 'steady-state') continue;
          const times = timesOf(change.cycle);
          expect(times[0]).toBe(0);
          for (let index = 1; index < times.length; index++) {
            expect(times[index]).toBeGreaterThan(times[index - 1]!);
            expect(times[index]).toBeLessThan(change.periodHours);
          }
        }
      }),
    );
  });

  it('the same rows give the same schedule', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        expect(schedule(rows, afterAll)).toEqual(schedule(structuredClone(rows), afterAll));
      }),
    );
  });
});

describe('doses at once and infusions that all end within the run', () => {
  const doses = fc.array(dose, { minLength: 1, maxLength: 8 });

  it('bring the sum of their amounts', () => {
    fc.assert(
      fc.property(doses, (rows) => {
        const given = rows.reduce((sum, { amt, addl }) => sum + amt * (addl + 1), 0);
        const brought = amountBrought(schedule(rows, afterAll), afterAll);
        expect(Math.abs(brought - given)).toBeLessThanOrEqual(1e-9 * Math.max(given, 1));
      }),
    );
  });

  it('leave every rate at exactly 0', () => {
    fc.assert(
      fc.property(doses, (rows) => {
        expect(lastRates(schedule(rows, afterAll)).every((rate) => rate === 0)).toBe(true);
      }),
    );
  });
});

it('rows at distinct times give one schedule in whatever order they stand', () => {
  const distinctRows = fc
    .uniqueArray(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 8 })
    .chain((times) =>
      fc.tuple(...times.map((time) => dose.map((one): EventRow => ({ ...one, time, ii: 0, addl: 0 })))),
    );
  const withShuffle = distinctRows.chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
  );
  fc.assert(
    fc.property(withShuffle, ([rows, shuffled]) => {
      expect(schedule(shuffled, afterAll)).toEqual(schedule(rows, afterAll));
    }),
  );
});

it('a hundred thousand doses expand', () => {
  const stops = schedule([row({ amt: 1, ii: 0.25, addl: 99_999 })], 30_000);
  expect(stops).toHaveLength(100_000);
});
