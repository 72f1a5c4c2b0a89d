import { describe, expect, it } from 'vitest';
import type { EventRow } from '#models/dosing/eventRow.ts';
import type { Solution } from '#models/run/run.ts';
import { event, highest, laboratory, last, lowest, series, setting, solved, valueAt } from './laboratory.ts';

const names = laboratory.model.observables.map(({ name }) => name);

/** The observables that differ between two runs at any time. */
function moved(before: Solution, after: Solution): string[] {
  return names.filter((name) => {
    const [left, right] = [series(before, name), series(after, name)];
    const scale = Math.max(...left.map(Math.abs), Number.MIN_VALUE);
    return left.some((value, index) => Math.abs(value - right[index]!) > 1e-6 * scale);
  });
}

describe('treating an overdose of 450 mg', () => {
  const overdose = (...rows: readonly EventRow[]) =>
    solved({
      hours: 24,
      everyHours: 0.5,
      onlyEvery: true,
      events: [event({ cmt: 'oral', amt: 450 }), ...rows],
    });
  const untreated = overdose();

  it.each([
    ['ventilation', ['respiratory_rate', 'oxygen_saturation']],
    ['fluids_pressor', ['mean_arterial_pressure']],
    ['atropine', ['heart_rate']],
    ['cooling', []],
    ['cyproheptadine', []],
    ['dantrolene', []],
  ] as const)('%s moves %j and nothing else', (name, expected) => {
    expect(moved(untreated, overdose(setting(name, 1, 2)))).toEqual(expected);
  });

  it('ventilation restores the saturation at once and leaves the coma', () => {
    const ventilated = overdose(setting('ventilation', 1, 5));
    expect(valueAt(ventilated, 'oxygen_saturation', 4.5)).toBeLessThan(96);
    expect(valueAt(ventilated, 'oxygen_saturation', 5)).toBeCloseTo(98, 9);
    expect(valueAt(ventilated, 'respiratory_rate', 5)).toBeCloseTo(14, 9);
    expect(valueAt(ventilated, 'glasgow_coma_scale', 5)).toBeLessThan(5);
  });

  it('atropine and a pressor give back a part of what was lost', () => {
    const treated = overdose(setting('atropine', 1, 2), setting('fluids_pressor', 1, 2));
    expect(valueAt(treated, 'heart_rate', 6)).toBeGreaterThan(valueAt(untreated, 'heart_rate', 6) + 10);
    expect(valueAt(treated, 'mean_arterial_pressure', 6)).toBeGreaterThan(
      valueAt(untreated, 'mean_arterial_pressure', 6) + 5,
    );
  });

  it('charcoal halves what is absorbed if given at once, and barely helps after four hours', () => {
    const saved = (time: number) => {
      const absorbed = last(overdose(event({ cmt: 'charcoal', time, amt: 50 })), 'amount_absorbed');
      return 1 - absorbed / last(untreated, 'amount_absorbed');
    };
    expect(saved(0.25)).toBeGreaterThan(0.5);
    expect(saved(1)).toBeGreaterThan(0.2);
    expect(saved(1)).toBeLessThan(saved(0.5));
    expect(saved(4)).toBeLessThan(0.1);
  });

  it('charcoal by itself changes nothing', () => {
    const nothing = solved({ hours: 24 });
    expect(moved(nothing, solved({ hours: 24, events: [event({ cmt: 'charcoal', amt: 50 })] }))).toEqual([]);
  });

  it('charcoal does nothing against a dose into the spinal fluid', () => {
    const given = [event({ cmt: 'intrathecal', amt: 1000 })];
    const withCharcoal = solved({ events: [...given, event({ cmt: 'charcoal', amt: 50 })] });
    expect(moved(solved({ events: given }), withCharcoal)).toEqual([]);
  });
});

describe('draining 30 mL of spinal fluid an hour after 1,000 ug too much', () => {
  const drained = (site: number) =>
    solved({
      hours: 24,
      events: [
        event({ cmt: 'intrathecal', amt: 1000 }),
        setting('drain_site', site, 0.5),
        event({ cmt: 'csf_drain', time: 1, amt: 30, rate: 180 }),
      ],
    });
  const untreated = solved({ hours: 24, events: [event({ cmt: 'intrathecal', amt: 1000 })] });

  it('at the lumbar level removes more than inside the skull', () => {
    expect(last(drained(0), 'amount_drained')).toBeGreaterThan(5 * last(drained(1), 'amount_drained'));
    expect(last(drained(1), 'amount_drained')).toBeGreaterThan(0);
  });

  it('lowers the index of the brain stem from either site', () => {
    for (const site of [0, 1]) {
      expect(highest(drained(site), 'brainstem_index')).toBeLessThan(highest(untreated, 'brainstem_index'));
    }
  });
});

describe('treating withdrawal after a stop of 400 ug a day', () => {
  const withdrawn = (...rows: readonly EventRow[]) =>
    solved({
      values: { prior_pump_dose: 400, prior_weeks: 13 },
      hours: 96,
      everyHours: 1,
      onlyEvery: true,
      events: [
        event({ cmt: 'pump', rate: 400 / 24, ss: 1 }),
        event({ cmt: 'pump', time: 0.5, rate: 0 }),
        ...rows,
      ],
    });
  const untreated = withdrawn();
  const reliefAt = (name: string, ...rows: readonly EventRow[]) =>
    valueAt(untreated, name, 48) - valueAt(withdrawn(...rows), name, 48);
  const signs = [
    'ashworth_leg',
    'ashworth_arm',
    'spasm_score',
    'glasgow_coma_scale',
    'respiratory_rate',
    'heart_rate',
    'mean_arterial_pressure',
    'body_temperature',
    'creatine_kinase',
  ];

  it.each([
    ['cooling', 1, ['body_temperature']],
    ['dantrolene', 2.5, ['body_temperature', 'creatine_kinase']],
    ['cyproheptadine', 8, signs],
    ['fluids_pressor', 1, []],
    ['ventilation', 1, ['respiratory_rate']],
  ] as const)('%s %d moves %j and nothing else', (name, amount, expected) => {
    expect(moved(untreated, withdrawn(setting(name, amount, 24))).toSorted()).toEqual(
      [...expected].toSorted(),
    );
  });

  it('cyproheptadine with diazepam lowers fever by 1.5 degrees and the pulse below 100, as in four people', () => {
    const both = [setting('cyproheptadine', 8, 36), setting('benzodiazepine', 10, 36)];
    expect(reliefAt('body_temperature', ...both)).toBeGreaterThan(1.5);
    expect(valueAt(untreated, 'heart_rate', 48)).toBeGreaterThan(120);
    expect(valueAt(withdrawn(...both), 'heart_rate', 48)).toBeLessThan(100);
  });

  it('tablets of 20 mg every 6 h barely help, a restored pump does', () => {
    const tablets = event({ cmt: 'oral', time: 24, amt: 20, ii: 6, addl: 10 });
    const restored = event({ cmt: 'pump', time: 24, rate: 400 / 24 });
    expect(reliefAt('body_temperature', tablets)).toBeLessThan(0.5);
    expect(reliefAt('body_temperature', restored)).toBeGreaterThan(2);
    expect(reliefAt('withdrawal_index', restored)).toBeGreaterThan(0.4);
  });

  it('a bolus of 100 ug by lumbar puncture calms it for hours', () => {
    const bolus = event({ cmt: 'intrathecal', time: 42, amt: 100 });
    expect(reliefAt('ashworth_leg', bolus)).toBeGreaterThan(1);
  });
});

describe('another drug on board', () => {
  const alone = solved({ everyHours: 0.5, onlyEvery: true, events: [event({ cmt: 'oral', amt: 100 })] });
  const together = (...rows: readonly EventRow[]) =>
    solved({ everyHours: 0.5, onlyEvery: true, events: [event({ cmt: 'oral', amt: 100 }), ...rows] });

  it.each([
    ['alcohol', 0.8, 0.6],
    ['alcohol', 1.6, 0.36],
    ['benzodiazepine', 10, 0.6],
    ['opioid', 1, 0.5],
    ['tricyclic', 1, 0.85],
    ['maoi', 1, 0.85],
  ])('%s %d leaves %d of the thresholds', (name, amount, left) => {
    const solution = together(setting(name, amount));
    expect(last(solution, 'threshold_multiple')).toBeCloseTo(left, 12);
    expect(lowest(solution, 'glasgow_coma_scale')).toBeLessThan(lowest(alone, 'glasgow_coma_scale'));
    expect(highest(solution, 'sedation')).toBeGreaterThan(highest(alone, 'sedation'));
    expect(series(solution, 'plasma_concentration')).toEqual(series(alone, 'plasma_concentration'));
  });

  it('multiplies with a second one, and turns drowsiness into coma', () => {
    const solution = together(setting('alcohol', 0.8), setting('opioid', 1));
    expect(last(solution, 'threshold_multiple')).toBeCloseTo(0.3, 12);
    expect(lowest(alone, 'glasgow_coma_scale')).toBeGreaterThan(12);
    expect(lowest(solution, 'glasgow_coma_scale')).toBeLessThan(9);
  });

  it('wears off when the row says so', () => {
    const solution = together(setting('alcohol', 0.8), setting('alcohol', 0, 6));
    expect(valueAt(solution, 'threshold_multiple', 5.5)).toBeCloseTo(0.6, 12);
    expect(valueAt(solution, 'threshold_multiple', 6)).toBe(1);
  });

  it('is answered by tolerance to sedation', () => {
    const used = solved({ values: { sedation_tolerance: 2 }, events: [event({ cmt: 'oral', amt: 100 })] });
    expect(lowest(used, 'glasgow_coma_scale')).toBeGreaterThan(lowest(alone, 'glasgow_coma_scale'));
  });
});
