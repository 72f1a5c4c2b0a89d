import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RunInputs } from '#models/run/run.ts';
import { event, inputsOf, laboratory, last, linearValues, series, solved } from './laboratory.ts';

const patient = fc.record({
  weight: fc.double({ min: 10, max: 150, noNaN: true }),
  crcl: fc.double({ min: 0, max: 150, noNaN: true }),
  age: fc.double({ min: 0, max: 100, noNaN: true }),
  prior_pump_dose: fc.double({ min: 0, max: 2003, noNaN: true }),
  prior_weeks: fc.double({ min: 0, max: 520, noNaN: true }),
  food: fc.constantFrom(0, 1),
  catheter_tip: fc.constantFrom(0, 1, 2),
  csf_mixing: fc.double({ min: 0.1, max: 10, noNaN: true }),
});

/** Rows that bring no drug. */
const notDrug = new Set(['csf_drain', 'dialysis', 'charcoal', 'drain_site', 'kidney_share']);

/** Zero or a sizeable amount: a drift relative to next to nothing means nothing. */
const tenths = (largest: number) => fc.integer({ min: 0, max: 10 * largest }).map((count) => count / 10);

const treatment = fc.record({
  oral: tenths(2500),
  intravenous: tenths(20),
  intrathecal: tenths(10_000),
  pumpPerHour: tenths(100),
  drainMillilitre: fc.integer({ min: 1, max: 60 }),
  dialysisHours: fc.integer({ min: 1, max: 6 }),
  charcoalGram: fc.constantFrom(0, 50),
  drainSite: fc.constantFrom(0, 1),
  kidneyShare: tenths(1),
});

type Treatment = typeof treatment extends fc.Arbitrary<infer Value> ? Value : never;

function inputsFor(values: Readonly<Record<string, number>>, given: Treatment): RunInputs {
  return inputsOf({
    values,
    hours: 72,
    everyHours: 1,
    events: [
      event({ cmt: 'oral', amt: given.oral, ii: 8, addl: 2 }),
      event({ cmt: 'intravenous', time: 3, amt: given.intravenous }),
      event({ cmt: 'intrathecal', time: 5.5, amt: given.intrathecal }),
      event({ cmt: 'pump', time: 8, rate: given.pumpPerHour }),
      event({ cmt: 'pump', time: 40, rate: 0 }),
      event({ cmt: 'charcoal', time: 1, amt: given.charcoalGram }),
      event({ cmt: 'drain_site', time: 2, evid: 5, amt: given.drainSite }),
      event({ cmt: 'kidney_share', time: 10, evid: 5, amt: given.kidneyShare }),
      event({ cmt: 'csf_drain', time: 7, amt: given.drainMillilitre, rate: 60 }),
      event({ cmt: 'dialysis', time: 20, amt: given.dialysisHours, rate: 1 }),
    ],
  });
}

describe('drug given by every route to any patient', () => {
  it('is all accounted for, to 1e-9 of the dose, and never below zero', () => {
    fc.assert(
      fc.property(patient, treatment, (values, given) => {
        const { solution, problems } = laboratory.run(inputsFor(values, given));
        expect(problems).toEqual([]);
        expect(solution!.diagnostics.balanceDrift).toBeLessThan(1e-9);
        for (const [name, numbers] of Object.entries(solution!.series)) {
          expect(
            numbers.every((number) => number >= -1e-9),
            name,
          ).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('ends up in urine, metabolite, dialysate, drained fluid or gut contents', () => {
    const doseMilligram = 3 * 40 + 2;
    const solution = solved({
      ...inputsFor(
        {},
        {
          oral: 40,
          intravenous: 1,
          intrathecal: 200,
          pumpPerHour: 25,
          drainMillilitre: 30,
          dialysisHours: 4,
          charcoalGram: 50,
          drainSite: 1,
          kidneyShare: 1,
        },
      ),
      hours: 400,
      everyHours: 10,
    });
    const exits = [
      'amount_in_urine',
      'amount_metabolised',
      'amount_dialysed',
      'amount_drained',
      'amount_unabsorbed',
    ];
    const total = exits.reduce((sum, name) => sum + last(solution, name), 0);
    // 40 mg three times, 1 mg, 0.2 mg, and 0.025 mg/h for 32 h: 122 mg, and the whole body is empty by then.
    expect(total).toBeCloseTo(doseMilligram, 6);
  });
});

describe('in a model made linear', () => {
  const given: Treatment = {
    oral: 20,
    intravenous: 2,
    intrathecal: 50,
    pumpPerHour: 10,
    drainMillilitre: 20,
    dialysisHours: 3,
    charcoalGram: 50,
    drainSite: 0,
    kidneyShare: 0.5,
  };
  const inputs = { ...inputsFor(linearValues, given), relativeTolerance: 1e-9 };
  const isLinear = (name: string) =>
    /^(plasma|csf_|brain_isf|urine_concentration)/.test(name) ||
    // What the pump holds is there before any dose.
    /^amount(?!_in_(reservoir|catheter))/.test(name) ||
    name === 'infant_dose_by_milk';
  const names = laboratory.model.observables.map(({ name }) => name).filter(isLinear);

  it('ten times every dose gives ten times every concentration and amount', () => {
    const one = solved(inputs);
    const ten = solved({
      ...inputs,
      events: inputs.events.map((row) =>
        notDrug.has(row.cmt)
          ? row
          : row.cmt === 'pump'
            ? { ...row, rate: 10 * row.rate }
            : { ...row, amt: 10 * row.amt },
      ),
    });
    for (const name of names)
      expectAlike(
        series(ten, name),
        series(one, name).map((value) => 10 * value),
        name,
      );
  });

  it('doses together give the sum of what each gives alone', () => {
    const outside = inputs.events.filter(({ cmt }) => notDrug.has(cmt));
    const alone = (cmt: string) =>
      solved({
        ...inputs,
        onlyEvery: true,
        events: [...outside, ...inputs.events.filter((row) => row.cmt === cmt)],
      });
    const parts = ['oral', 'intravenous', 'intrathecal', 'pump'].map(alone);
    const together = solved({ ...inputs, onlyEvery: true });
    for (const name of names) {
      const sum = series(together, name).map((_, index) =>
        parts.reduce((total, part) => total + series(part, name)[index]!, 0),
      );
      expectAlike(series(together, name), sum, name);
    }
  });
});

function expectAlike(actual: Float64Array, wanted: Float64Array, name: string): void {
  const scale = Math.max(...wanted, Number.MIN_VALUE);
  const worst = Math.max(...actual.map((value, index) => Math.abs(value - wanted[index]!))) / scale;
  expect(worst, name).toBeLessThan(1e-6);
}
