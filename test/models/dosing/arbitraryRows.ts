import fc from 'fast-check';
import type { EventRow } from '#models/dosing/eventRow.ts';

const time = fc
  .oneof(fc.integer({ min: 0, max: 200 }), fc.double({ min: 0, max: 200, noNaN: true }))
  .map(plain);
const amount = fc
  .oneof(fc.integer({ min: 0, max: 500 }), fc.double({ min: 0.001, max: 500, noNaN: true }))
  .map(plain);
const positive = fc.oneof(fc.integer({ min: 1, max: 100 }), fc.double({ min: 0.1, max: 100, noNaN: true }));
const interval = fc.oneof(fc.constantFrom(4, 6, 8, 24, 0.1), fc.double({ min: 0.1, max: 50, noNaN: true }));

function plain(value: number): number {
  return value === 0 ? 0 : value;
}

const repeats = fc.oneof(
  fc.constant({ ii: 0, addl: 0 }),
  fc.record({ ii: interval, addl: fc.integer({ min: 0, max: 6 }) }),
);
const dosed = fc.constantFrom('oral', 'intravenous', 'intrathecal');

/** A dose at once, or an infusion with a length from minutes to days. */
export const dose: fc.Arbitrary<EventRow> = fc
  .record({ time, cmt: dosed, amt: amount, duration: fc.option(positive), repeats })
  .map(({ time, cmt, amt, duration, repeats }) => {
    const rate = duration === null || amt === 0 ? 0 : amt / duration;
    return { time, evid: 1, cmt, amt, rate, ...repeats, ss: 0 };
  });

const session: fc.Arbitrary<EventRow> = fc
  .record({
    time,
    cmt: fc.constantFrom('dialysis', 'csf_drain'),
    amt: positive,
    rate: fc.oneof(fc.constant(1), positive),
    repeats,
  })
  .map(({ repeats, ...cells }) => ({ ...cells, evid: 1, ...repeats, ss: 0 }));

const programme: fc.Arbitrary<EventRow> = fc
  .record({ time, rate: amount, repeats, ss: fc.constantFrom(0 as const, 1 as const, 2 as const) })
  .map(({ time, rate, repeats, ss }) => {
    const row = { time, evid: 1 as const, cmt: 'pump', amt: 0, rate };
    return ss === 0 ? { ...row, ...repeats, ss } : { ...row, ii: 0, addl: 0, ss };
  });

/** On top of the programme, in minutes to days. */
const programmeBolus: fc.Arbitrary<EventRow> = fc
  .record({ time, amt: positive, duration: positive, repeats })
  .map(({ time, amt, duration, repeats }) => {
    return { time, evid: 1, cmt: 'pump', amt, rate: amt / duration, ...repeats, ss: 0 };
  });

const steady: fc.Arbitrary<EventRow> = fc
  .record({
    dose,
    ii: interval,
    addl: fc.integer({ min: 0, max: 4 }),
    ss: fc.constantFrom(1 as const, 2 as const),
  })
  .map(({ dose, ii, addl, ss }) => ({ ...dose, ii, addl, ss }));

const steadyInfusion: fc.Arbitrary<EventRow> = fc
  .record({ time, cmt: dosed, rate: amount, ss: fc.constantFrom(1 as const, 2 as const) })
  .map((cells) => ({ ...cells, evid: 1, amt: 0, ii: 0, addl: 0 }));

const change: fc.Arbitrary<EventRow> = fc
  .record({ time, evid: fc.constantFrom(5 as const, 6 as const), cmt: dosed, amt: amount, repeats })
  .map(({ repeats, ...cells }) => ({ ...cells, rate: 0, ...repeats, ss: 0 }));

const resetAndDose: fc.Arbitrary<EventRow> = fc.oneof(dose, steady).map((row) => ({ ...row, evid: 4 }));

const idle: fc.Arbitrary<EventRow> = fc
  .record({ time, evid: fc.constantFrom(0 as const, 2 as const, 3 as const) })
  .map((cells) => ({ ...cells, cmt: '', amt: 0, rate: 0, ii: 0, addl: 0, ss: 0 }));

/** Any row that the rules allow. */
export const anyRow: fc.Arbitrary<EventRow> = fc.oneof(
  dose,
  session,
  programme,
  programmeBolus,
  steady,
  steadyInfusion,
  change,
  resetAndDose,
  idle,
);

export const anyRows: fc.Arbitrary<EventRow[]> = fc.array(anyRow, { maxLength: 8 });
