import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventRow } from '#models/dosing/eventRow.ts';
import { event, highest, laboratory, last, series, setting, solved } from './laboratory.ts';

const resting = {
  ashworth_leg: 3.3,
  ashworth_arm: 2.8,
  spasm_score: 1.2,
  h_reflex_percent: 100,
  sedation: 0,
  glasgow_coma_scale: 15,
  respiratory_rate: 14,
  oxygen_saturation: 98,
  heart_rate: 72,
  mean_arterial_pressure: 90,
  body_temperature: 37,
  creatine_kinase: 100,
  eeg_stage: 0,
  withdrawal_index: 0,
  receptor_surface_fraction: 1,
  occupancy_cord_presynaptic: 0,
  occupancy_cord_postsynaptic: 0,
  occupancy_brainstem_presynaptic: 0,
  occupancy_brainstem_postsynaptic: 0,
  half_effect_concentration: 70,
  threshold_multiple: 1,
  urine_concentration: 0,
  blood_test: 0,
  urine_test: 0,
  infant_dose_by_milk: 0,
} as const;

/** What each sign can never leave, whatever is given; open where no scale ends. */
const bounds: Readonly<Record<string, readonly [number, number]>> = {
  ashworth_leg: [1, 5],
  ashworth_arm: [1, 5],
  spasm_score: [0, 4],
  h_reflex_percent: [0, 100],
  sedation: [0, 100],
  glasgow_coma_scale: [3, 15],
  respiratory_rate: [0, 26],
  oxygen_saturation: [40, 98],
  heart_rate: [40, 160],
  mean_arterial_pressure: [40, 140],
  body_temperature: [34, 43],
  creatine_kinase: [99.9, 41_000],
  eeg_stage: [0, 3],
  withdrawal_index: [0, 1],
  receptor_surface_fraction: [0.6, 1],
  ...Object.fromEntries(
    ['occupancy', 'activation'].flatMap((what) =>
      ['cord', 'brainstem'].flatMap((where) =>
        ['presynaptic', 'postsynaptic'].map((side) => [`${what}_${where}_${side}`, [0, 1] as const]),
      ),
    ),
  ),
};

describe('a person without any drug', () => {
  it('rests at healthy values, three days long', () => {
    const solution = solved({ hours: 72 });
    for (const [name, value] of Object.entries(resting)) {
      for (const found of series(solution, name)) expect(found, name).toBeCloseTo(value, 9);
    }
  });
});

describe('whatever is given to whomever', () => {
  const settings = fc
    .record({
      ventilation: fc.constantFrom(0, 1),
      fluids_pressor: fc.constantFrom(0, 1),
      atropine: fc.constantFrom(0, 1),
      benzodiazepine: fc.integer({ min: 0, max: 60 }),
      cyproheptadine: fc.integer({ min: 0, max: 16 }),
      dantrolene: fc.integer({ min: 0, max: 10 }),
      cooling: fc.constantFrom(0, 1),
      alcohol: fc.integer({ min: 0, max: 3 }),
      opioid: fc.constantFrom(0, 1),
      tricyclic: fc.constantFrom(0, 1),
      maoi: fc.constantFrom(0, 1),
      kidney_share: fc.constantFrom(0, 0.1, 1),
    })
    .map((values) => Object.entries(values).map(([name, value]) => setting(name, value, 2)));
  const doses = fc.record({
    oral: fc.integer({ min: 0, max: 2500 }),
    intrathecal: fc.integer({ min: 0, max: 20_000 }),
    pump: fc.integer({ min: 0, max: 2000 }),
    stopHours: fc.integer({ min: 10, max: 100 }),
    prior_weeks: fc.integer({ min: 0, max: 520 }),
    prior_pump_dose: fc.integer({ min: 0, max: 2003 }),
  });

  it('every sign stays on its scale', () => {
    fc.assert(
      fc.property(doses, settings, ({ oral, intrathecal, pump, stopHours, ...values }, rows) => {
        const events: EventRow[] = [
          event({ cmt: 'oral', amt: oral }),
          event({ cmt: 'intrathecal', time: 1, amt: intrathecal }),
          event({ cmt: 'pump', rate: pump / 24 }),
          event({ cmt: 'pump', time: stopHours, rate: 0 }),
          ...rows,
        ];
        const solution = solved({ values, events, hours: 240, everyHours: 2 });
        for (const [name, [from, to]] of Object.entries(bounds)) {
          const values = series(solution, name);
          expect(
            values.every((value) => value >= from - 1e-9 && value <= to + 1e-9),
            name,
          ).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('no receptor acts more than it is held', () => {
    const solution = solved({ hours: 48, events: [event({ cmt: 'intrathecal', amt: 3000 })] });
    for (const place of ['cord_presynaptic', 'cord_postsynaptic', 'brainstem_presynaptic']) {
      const held = series(solution, `occupancy_${place}`);
      expect(
        series(solution, `activation_${place}`).every((value, index) => value <= held[index]! + 1e-12),
      ).toBe(true);
    }
  });
});

describe('more of a single dose by mouth', () => {
  const dose = fc.integer({ min: 5, max: 2500 });
  const given = (amt: number) =>
    solved({ hours: 24, everyHours: 0.25, events: [event({ cmt: 'oral', amt })] });
  const lowest = (amt: number, name: string) => Math.min(...series(given(amt), name));

  it.each(['glasgow_coma_scale', 'respiratory_rate', 'oxygen_saturation', 'heart_rate', 'body_temperature'])(
    'lowers %s further',
    (name) => {
      fc.assert(
        fc.property(dose, dose, (one, other) => {
          fc.pre(Math.abs(one - other) >= 5);
          expect(lowest(Math.max(one, other), name)).toBeLessThan(lowest(Math.min(one, other), name));
        }),
        { numRuns: 10 },
      );
    },
  );

  it('leaves people awake after 20 mg, brings coma at 200 mg and not at 150 mg', () => {
    expect(lowest(20, 'glasgow_coma_scale')).toBeGreaterThan(14.9);
    expect(lowest(150, 'glasgow_coma_scale')).toBeGreaterThan(9);
    expect(lowest(200, 'glasgow_coma_scale')).toBeLessThan(9);
  });

  it('passes through the stages of the EEG in order', () => {
    const stages = [20, 150, 450, 1500].map((amt) => highest(given(amt), 'eeg_stage'));
    expect(stages).toEqual([0, 1, 2, 3]);
  });

  it('raises the pressure in coma before it falls with the breath', () => {
    expect(highest(given(200), 'mean_arterial_pressure')).toBeGreaterThan(95);
    expect(lowest(2500, 'mean_arterial_pressure')).toBeLessThan(80);
  });
});

describe('breath', () => {
  it('is half as fast at the marked index and all but stops after 10 mg into the spinal fluid', () => {
    const solution = solved({
      hours: 24,
      everyHours: 0.05,
      onlyEvery: true,
      events: [event({ cmt: 'intrathecal', amt: 10_000 })],
    });
    const rates = series(solution, 'respiratory_rate');
    const index = series(solution, 'brainstem_index').findIndex((value) => value >= 250);
    expect(rates[index]! / 14).toBeCloseTo(0.5, 1);
    expect(Math.min(...rates)).toBeLessThan(0.5);
  });
});

describe('a bolus of 50 ug at the lumbar level', () => {
  const solution = solved({ hours: 6, events: [event({ cmt: 'intrathecal', amt: 50 })] });

  it('calms the leg more than the arm, and the spasms most', () => {
    const calmed = (name: 'ashworth_leg' | 'ashworth_arm') =>
      (resting[name] - last(solution, name)) / (resting[name] - 1);
    expect(calmed('ashworth_leg')).toBeGreaterThan(calmed('ashworth_arm') + 0.2);
    expect(last(solution, 'spasm_score')).toBeLessThan(0.1);
  });
});

describe('the catheter tip at the neck', () => {
  it('calms the arm more than a lumbar tip does', () => {
    const arm = (catheter_tip: number) =>
      last(
        solved({ values: { catheter_tip }, hours: 48, events: [event({ cmt: 'pump', rate: 8 })] }),
        'ashworth_arm',
      );
    expect(arm(2)).toBeLessThan(arm(0));
  });
});

describe('every sign', () => {
  it('has a label, a meaning and a source', () => {
    const observables = new Map(laboratory.model.observables.map((one) => [one.name, one]));
    for (const name of Object.keys(resting)) {
      const { label, meaning, sources } = observables.get(name)!;
      expect(
        [label, meaning].every((text) => text.length > 0),
        name,
      ).toBe(true);
      expect(sources.length, name).toBeGreaterThan(0);
    }
  });
});
