import { describe, expect, it } from 'vitest';
import { exposure } from '#models/run/exposure.ts';
import { event, highest, laboratory, last, series, setting, solved } from './laboratory.ts';

const average = (values: Record<string, number>, amt: number, name: string, days = 6) => {
  const hours = days * 24;
  const solution = solved({
    values,
    hours,
    everyHours: 0.25,
    events: [event({ cmt: 'oral', amt, ii: 8, addl: 99 })],
  });
  return exposure(solution.timesHours, series(solution, name), { fromHours: hours - 24 }).average;
};

describe('failing kidneys', () => {
  it('let more into the brain than the blood explains, once they are at their end', () => {
    const ratio = (crcl: number) =>
      average({ crcl }, 5, 'brain_isf_concentration') / average({ crcl }, 5, 'plasma_concentration');
    expect(ratio(16) / ratio(120)).toBeCloseTo(1, 1);
    expect(ratio(14) / ratio(120)).toBeGreaterThan(2);
  });

  it('may fail during the run', () => {
    const steady = event({ cmt: 'oral', amt: 10, ii: 8, addl: 30 });
    const healthy = solved({ hours: 168, events: [steady] });
    const failing = solved({ hours: 168, events: [steady, setting('kidney_share', 0.04, 72)] });
    const [before, after] = [healthy, failing].map((solution) => highest(solution, 'brainstem_index'));
    expect(after!).toBeGreaterThan(5 * before!);
    expect(last(failing, 'glasgow_coma_scale')).toBeLessThan(13);
  });

  it('make daily use of 10 mg three times a day a danger that dialysis answers', () => {
    const treatedWith = (rows: Parameters<typeof event>[0][]) =>
      solved({
        values: { crcl: 5 },
        hours: 110,
        events: [event({ cmt: 'oral', amt: 10, ii: 8, addl: 11 }), ...rows.map(event)],
      });
    const rescued = treatedWith([{ cmt: 'dialysis', time: 96, amt: 4, rate: 1 }]);
    expect(last(rescued, 'glasgow_coma_scale')).toBeGreaterThan(
      last(treatedWith([]), 'glasgow_coma_scale') + 1,
    );
  });
});

describe('a newborn of 3.3 kg', () => {
  const newborn = { weight: 3.3, age: 0, crcl: 4.3 };

  it('metabolises about a third of what its size suggests, and an infant of two years nearly all', () => {
    const share = (values: Record<string, number>) => {
      const solution = solved({ values, hours: 480, events: [event({ cmt: 'oral', amt: 1 })] });
      return last(solution, 'amount_metabolised') / last(solution, 'amount_in_urine');
    };
    // The curve itself at birth: (40 of 48 weeks)^3 over 1 more than that.
    const atBirth = (0.767 / 0.92) ** 3;
    expect(share(newborn) / share({ ...newborn, age: 40 })).toBeCloseTo(atBirth / (1 + atBirth), 2);
    expect(share({ ...newborn, age: 2 }) / share({ ...newborn, age: 40 })).toBeGreaterThan(0.95);
  });

  it('does not count as a patient with end-stage kidneys', () => {
    const ratio = (values: Record<string, number>) =>
      average(values, 0.4, 'brain_isf_concentration') / average(values, 0.4, 'plasma_concentration');
    expect(ratio(newborn)).toBeLessThan(1.5 * ratio({}));
    expect(ratio({ ...newborn, crcl: 0.3 })).toBeGreaterThan(2 * ratio(newborn));
  });

  it('reaches on 0.125 mg/kg every 6 h a part of what its mother had on 30 mg four times a day', () => {
    const mother = average({}, 40, 'plasma_concentration');
    const solution = solved({
      values: newborn,
      hours: 120,
      everyHours: 0.25,
      events: [event({ cmt: 'oral', amt: 0.125 * 3.3, ii: 6, addl: 30 })],
    });
    const child = exposure(solution.timesHours, series(solution, 'plasma_concentration'), { fromHours: 96 });
    expect(child.average / mother).toBeGreaterThan(0.3);
    expect(child.average / mother).toBeLessThan(0.8);
  });
});

describe('a breastfed infant', () => {
  it("takes in about 3.6 % of the mother's dose per kg", () => {
    const infant = average({}, 20, 'infant_dose_by_milk');
    expect(infant / ((60 * 1000) / 70)).toBeCloseTo(0.036, 3);
  });

  it('takes in next to nothing when the mother has a pump', () => {
    const solution = solved({ hours: 240, events: [event({ cmt: 'pump', rate: 400 / 24 })] });
    expect(last(solution, 'infant_dose_by_milk')).toBeLessThan(0.01 * average({}, 20, 'infant_dose_by_milk'));
  });
});

describe('drug tests after the last dose', () => {
  const lastPositive = (amt: number, name: string, values = {}) => {
    const addl = amt > 100 ? 0 : 12;
    const solution = solved({
      values,
      hours: 400,
      everyHours: 0.5,
      events: [event({ cmt: 'oral', amt, ii: 8, addl })],
    });
    const index = series(solution, name).lastIndexOf(1);
    return solution.timesHours[index]! - 8 * addl;
  };

  it('see 20 mg three times a day for about a day in blood and two days in urine', () => {
    expect(lastPositive(20, 'blood_test')).toBeGreaterThan(18);
    expect(lastPositive(20, 'blood_test')).toBeLessThan(30);
    expect(lastPositive(20, 'urine_test')).toBeGreaterThan(40);
    expect(lastPositive(20, 'urine_test')).toBeLessThan(60);
  });

  it('see an overdose for longer, with failing kidneys for more than a week', () => {
    expect(lastPositive(1500, 'urine_test')).toBeGreaterThan(80);
    expect(lastPositive(1500, 'urine_test', { crcl: 15 })).toBeGreaterThan(7 * 24);
  });

  it('see a pump in urine and not in blood', () => {
    const solution = solved({ hours: 96, events: [event({ cmt: 'pump', rate: 400 / 24 })] });
    expect(last(solution, 'blood_test')).toBe(0);
    expect(last(solution, 'urine_test')).toBe(1);
  });
});

describe('the patients of the model file', () => {
  const { patients } = laboratory.model;
  const valuesOf = (name: string) => patients.find((patient) => patient.name === name)!.values;

  it.each(patients.map(({ name, values }) => [name, values] as const))('%s can be run', (_, values) => {
    const solution = solved({
      values,
      hours: 72,
      events: [event({ cmt: 'oral', amt: 0.4, ii: 8, addl: 8 })],
    });
    expect(last(solution, 'plasma_concentration')).toBeGreaterThan(0);
    expect(Object.values(solution.series).every((values) => values.every(Number.isFinite))).toBe(true);
  });

  it('need less the worse their kidneys are', () => {
    const stages = ['mild', 'moderate', 'severe'].map((stage) => `${stage}-kidney-disease`);
    const levels = [...stages, 'on-dialysis'].map((name) =>
      average(valuesOf(name), 5, 'plasma_concentration'),
    );
    expect(levels).toEqual(levels.toSorted((left, right) => left - right));
    expect(levels[1]! / average({}, 5, 'plasma_concentration')).toBeGreaterThan(1.8);
  });

  it('give a newborn the history of its mother on 90 mg a day', () => {
    const mother = average({}, 30, 'plasma_concentration');
    const child = average(valuesOf('newborn'), 3.2 / 3, 'plasma_concentration');
    expect(Math.abs(child / mother - 1)).toBeLessThan(0.1);
  });

  it('give a newborn whose mother stopped a little withdrawal, less on tapered baclofen', () => {
    const worst = (amt: number) =>
      highest(
        solved({
          values: valuesOf('newborn'),
          hours: 120,
          events: [
            event({ cmt: 'oral', amt: 3.2 / 4, ii: 6, ss: 1 }),
            event({ cmt: 'oral', time: 6, amt, ii: 6, addl: 20 }),
          ],
        }),
        'withdrawal_index',
      );
    expect(worst(0)).toBeGreaterThan(0.05);
    expect(worst(0.125 * 3.3)).toBeLessThan(0.8 * worst(0));
  });
});
