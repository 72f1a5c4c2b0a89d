import { describe, expect, it } from 'vitest';
import { dosingSentences } from '#models/dosing/dosingSentences.ts';
import { pumpAt } from '#models/dosing/pump/pumpAt.ts';
import { readDosingSentences } from '#models/dosing/readDosingSentences.ts';
import { readEventTable } from '#models/dosing/readEventTable.ts';
import { writeEventTable } from '#models/dosing/writeEventTable.ts';
import { loweredEvents } from '#models/run/loweredEvents.ts';
import { pumpTimelineOf } from '#models/run/pumpSetupOf.ts';
import type { RunInputs } from '#models/run/run.ts';
import { inputsOf, laboratory, last, series, solved } from '../baclofen/laboratory.ts';

const { model } = laboratory;

function rowsOf(sentences: string, hours: number) {
  const rows = readDosingSentences(sentences, 'f', { ...model, hours });
  if (!rows.ok) throw new Error(rows.problems.map(({ reason }) => reason).join('\n'));
  return rows.value;
}

function runOf(sentences: string, hours: number, rest: Partial<RunInputs> = {}) {
  return inputsOf({ events: rowsOf(sentences, hours), hours, everyHours: 1, ...rest });
}

/** The values at a time that is one of the output times. */
function at(inputs: RunInputs, name: string, timeHours: number): number {
  const solution = solved(inputs);
  return series(solution, name)[solution.timesHours.indexOf(timeHours)]!;
}

describe('the pump in a run', () => {
  it('gives 400 µg/day from 8 h on, exactly then', () => {
    const inputs = runOf('400 ug/day intrathecal from 8 h', 24);
    expect(at(inputs, 'pump_delivered_rate', 7)).toBe(0);
    expect(at(inputs, 'pump_delivered_rate', 8)).toBe(400 / 24);
  });

  it('gives as much by a primed pump as by a plain infusion at the tip', () => {
    const byPump = solved(runOf('pump at 400 ug/day from 8 h', 72));
    const plain = solved(runOf('400 ug/day intrathecal from 8 h to 72 h', 72));
    expect(last(byPump, 'csf_lumbar_concentration')).toBeCloseTo(last(plain, 'csf_lumbar_concentration'), 4);
  });

  it.each([
    ['a programme', 'pump at 400 ug/day from 8 h'],
    ['a steady programme', 'steady 400 ug/day by pump from 8 h'],
    [
      'a steady dose beside a programme',
      'pump at 400 ug/day from 0 h; steady 20 mg by mouth every 8 h from 24 h',
    ],
    ['a stall', 'pump at 400 ug/day from 0 h; the pump stalls at 30 h'],
    ['a kink', 'pump at 400 ug/day from 0 h; the catheter kinks to 40 % at 30.5 h'],
    ['a leak', 'pump at 400 ug/day from 0 h; the catheter leaks 60 % from 30 h'],
    ['a disconnection', 'pump at 400 ug/day from 0 h; the catheter is disconnected at 30 h'],
    ['over-infusion', 'pump at 400 ug/day from 0 h; the pump runs 30 % too fast from 30 h'],
    [
      'another drug',
      'pump at 400 ug/day from 0 h; refill 18 mL at 500 ug/mL at 10 h; programme the pump for 500 ug/mL at 10 h',
    ],
    ['an empty reservoir', 'pump at 400 ug/day from 0 h; refill 0.1 mL at 5 h'],
    ['a pocket fill', 'pump at 400 ug/day from 0 h; 20 mg into the pump pocket at 30 h'],
    ['a bolus', 'pump at 400 ug/day from 0 h; pump bolus 50 ug over 10 min every 6 h from 3 h'],
    ['a reset', 'pump at 400 ug/day from 0 h; reset at 20 h; pump at 100 ug/day from 30 h'],
  ])('keeps every µg in its books, and agrees with its timeline: %s', (_, sentences) => {
    for (const values of [{}, { catheter_primed: 0 }, { catheter_dead_volume: 0 }]) {
      const inputs = runOf(sentences, 72, { values });
      const solution = solved(inputs);
      expect(solution.diagnostics.balanceDrift).toBeLessThan(1e-9);
      const timeline = pumpTimelineOf(model, inputs)!;
      solution.timesHours.forEach((time, index) => {
        const { flows, ...reading } = pumpAt(timeline, time);
        const value = (name: string) => series(solution, name)[index]!;
        expect(value('pump_delivered_rate')).toBe(flows.delivered);
        expect(value('pump_reservoir_volume')).toBeCloseTo(reading.reservoirMillilitre, 9);
        expect(value('pump_predicted_volume')).toBeCloseTo(reading.predictedMillilitre, 9);
        expect(value('amount_in_reservoir')).toBeCloseTo(reading.reservoirMicrogram / 1000, 9);
        expect(value('amount_in_catheter')).toBeCloseTo(reading.catheterMicrogram / 1000, 9);
      });
    }
  });

  it('stops delivering at the very hour the reservoir is empty: 0.1 mL at 0.2 mL a day is half a day', () => {
    const solution = solved(runOf('pump at 400 ug/day from 0 h; refill 0.1 mL at 5 h', 48));
    const rates = series(solution, 'pump_delivered_rate');
    const end = [...solution.timesHours].find((time, index) => time > 5 && rates[index] === 0);
    expect(end).toBeCloseTo(17, 9);
    expect(last(solution, 'pump_reservoir_volume')).toBe(0);
  });

  it('runs for three months at 400 µg/day without a refill, and stalls', () => {
    const hours = 24 * 95;
    const inputs = runOf(`pump at 400 ug/day from 0 h; the pump stalls at ${24 * 90} h`, hours, {
      everyHours: 24,
    });
    const solution = solved(inputs);
    expect(at(inputs, 'pump_reservoir_volume', 24 * 90)).toBeCloseTo(2, 6);
    expect(at(inputs, 'csf_lumbar_concentration', 24 * 90)).toBeGreaterThan(280);
    expect(last(solution, 'csf_lumbar_concentration')).toBeLessThan(5);
    expect(last(solution, 'pump_predicted_volume')).toBeCloseTo(1, 6);
    expect(pumpTimelineOf(model, inputs)!.alarms.map(({ kind }) => kind)).toEqual([
      'low-reservoir',
      'motor-stall',
    ]);
  });

  it('under-delivers a dead volume after a refill of weaker drug, and not with a bridge bolus', () => {
    const refill = 'refill 20 mL at 500 ug/mL at 48 h';
    const unaware = runOf(`pump at 400 ug/day from 0 h; ${refill}`, 144);
    const { segments } = pumpTimelineOf(model, unaware)!;
    expect(segments.at(-1)!.fromHours).toBeCloseTo(48 + (0.38 / 0.2) * 24, 9);
    expect(at(unaware, 'pump_delivered_rate', 93)).toBeCloseTo(400 / 24, 9);
    expect(at(unaware, 'pump_delivered_rate', 94)).toBeCloseTo(100 / 24, 9);
    const bridged = runOf(
      `pump at 400 ug/day from 0 h; ${refill}; programme the pump for 500 ug/mL at 48 h; stop the pump at 48 h
       bridge bolus 190 ug by pump over 45.6 h at 48 h; pump at 400 ug/day from 93.6 h`,
      144,
    );
    for (const rate of series(solved(bridged), 'pump_delivered_rate')) expect(rate).toBeCloseTo(400 / 24, 9);
  });

  it('moves the tip: what arrives from then on arrives at another level', () => {
    const moved = runOf('pump at 400 ug/day from 0 h; the tip moves to thoracic at 24 h', 72);
    const stayed = runOf('pump at 400 ug/day from 0 h', 72);
    const began = runOf('pump at 400 ug/day from 0 h', 72, { values: { catheter_tip: 1 } });
    const thoracic = (inputs: RunInputs) => last(solved(inputs), 'csf_thoracic_concentration');
    expect(thoracic(moved)).toBeGreaterThan(1.2 * thoracic(stayed));
    expect(thoracic(moved)).toBeCloseTo(thoracic(began), 0);
  });

  it('lets what missed the pump reach the blood from the pocket', () => {
    const solution = solved(runOf('20 mg into the pump pocket at 0 h', 24));
    expect(Math.max(...series(solution, 'plasma_concentration'))).toBeGreaterThan(100);
    expect(last(solution, 'amount_in_pocket')).toBeCloseTo(20 * Math.exp(-0.35 * 24), 6);
  });

  it('keeps ten days of drug that leaked apart from what reached anybody', () => {
    const solution = solved(runOf('pump at 400 ug/day from 0 h; the catheter is disconnected at 24 h', 264));
    expect(last(solution, 'amount_lost')).toBeCloseTo(4, 9);
  });
});

describe('the life of a pump in words', () => {
  it.each([
    ['pump bolus 50 ug over 10 min at 2 h', '50 µg by pump over 10 min at 2 h'],
    ['priming bolus 760 ug by the pump over 15 min at 8 h', '760 µg by pump over 15 min at 8 h'],
    ['50 ug by pump at 300 ug/h every 6 h, 4 doses', '50 µg by pump over 10 min every 6 h from 0 h, 4 doses'],
    ['the pump stalls at 48 h', 'the pump stalls at 48 h'],
    ['the pump runs as programmed from 60 h', 'the pump runs as programmed at 60 h'],
    ['the catheter kinks to 40 % at 48 h', 'the catheter kinks to 40 % at 48 h'],
    ['the catheter leaks 60 % from 48 h', 'the catheter leaks 60 % at 48 h'],
    ['the catheter is disconnected at 48 h', 'the catheter is disconnected at 48 h'],
    ['the pump runs 30 % too fast from 48 h', 'the pump runs 30 % too fast at 48 h'],
    ['refill 20 mL at 0.5 mg/mL at 48 h', 'the next refill has 500 µg/mL at 48 h; refill 20 mL at 48 h'],
    ['refill 20 mL of 500 mcg/mL on day 3', 'the next refill has 500 µg/mL at 48 h; refill 20 mL at 48 h'],
    ['refill 18 mL at 48 h', 'refill 18 mL at 48 h'],
    ['programme the pump for 500 ug/mL at 48 h', 'programme the pump for 500 µg/mL at 48 h'],
    ['program pump for 0.5 mg/mL at 48 h', 'programme the pump for 500 µg/mL at 48 h'],
    ['20 mg into the pump pocket at 48 h', '20000 µg into the pump pocket at 48 h'],
    ['the tip moves to thoracic at 48 h', 'the tip moves to thoracic at 48 h'],
    ['set catheter tip level to cervical at 48 h', null],
    ['set level of the catheter tip to cervical at 48 h', 'the tip moves to cervical at 48 h'],
    [
      'flex 15 ug/h from 22:00 to 06:00, otherwise 10 ug/h, every day',
      '15 µg/h by pump every 24 h from 22 h, 2 times; 10 µg/h by pump every 24 h from 30 h, 2 times',
    ],
    [
      'flex 15 ug/h from day 2 at 01:00 to 06:00, otherwise 10 ug/h, 1 time',
      '15 µg/h by pump every 24 h from 25 h, 1 time; 10 µg/h by pump every 24 h from 30 h, 1 time',
    ],
  ])('%s', (sentence, printed) => {
    const read = readDosingSentences(sentence, 'f', { ...model, hours: 70 });
    if (printed === null) {
      expect(read.ok).toBe(false);
      return;
    }
    const rows = rowsOf(sentence, 70);
    expect(dosingSentences(rows, model).join('; ')).toBe(printed);
    expect(rowsOf(printed, 70)).toEqual(rows);
    expect(readEventTable(writeEventTable(rows), 'f', model)).toEqual({ ok: true, value: rows });
  });

  it.each([
    ['pump bolus 50 ug at 2 h', 'programme-needs-rate', 'pump bolus 50 µg over 10 min'],
    ['flex 15 ug/h from 22:00 to 06:00 every day', 'programme-needs-rate', 'otherwise 10 µg/h'],
    ['flex 15 ug/h from 22:00, otherwise 10 ug/h', 'missing-end', 'from 22:00 to 06:00'],
    ['flex 15 ug/h from 22:00 to 06:00 every 12 h, otherwise 10 ug/h', 'contradiction', 'every day'],
    ['pump at 10 ug/h from 0 h, otherwise 5 ug/h', 'out-of-place', 'no effect'],
    ['refill 50 mL at 48 h', 'setting-outside-range', '40'],
  ])('%s: %s', (sentence, code, says) => {
    const read = readDosingSentences(sentence, 'f', { ...model, hours: 70 });
    expect(!read.ok && read.problems.map((problem) => problem.code)).toEqual([code]);
    expect(!read.ok && read.problems[0]!.reason).toContain(says);
  });
});

describe('a pump for engines that know none', () => {
  it('is a row of plain infusions that give the same concentrations', () => {
    const sentences =
      'pump at 400 ug/day from 8 h; the catheter kinks to 40 % at 20 h; refill 20 mL at 500 ug/mL at 24 h; stop the pump at 60 h';
    const inputs = runOf(sentences, 72, { relativeTolerance: 1e-9 });
    const lowered = loweredEvents(model, inputs);
    if (!lowered.ok) throw new Error('It can be lowered.');
    expect(new Set(lowered.value.map(({ cmt }) => cmt))).toEqual(new Set(['intrathecal']));
    expect(lowered.value).toHaveLength(2);
    const [pumped, plain] = [solved(inputs), solved({ ...inputs, events: lowered.value })];
    expect(last(plain, 'csf_lumbar_concentration')).toBeCloseTo(last(pumped, 'csf_lumbar_concentration'), 6);
  });

  it('keeps other doses, and a steady programme as a steady infusion', () => {
    const lowered = loweredEvents(
      model,
      runOf('steady 240 ug/day by pump from 8 h; 20 mg by mouth at 9 h', 24),
    );
    const row = { evid: 1, amt: 0, rate: 10, ii: 0, addl: 0, ss: 0 };
    expect(lowered).toEqual({
      ok: true,
      value: [
        { ...row, time: 8, cmt: 'intrathecal', ss: 1 },
        { ...row, time: 8, cmt: 'intrathecal', amt: 160 },
        { ...row, time: 9, cmt: 'oral', amt: 20, rate: 0 },
      ],
    });
  });

  it('cannot say a steady dose beside a running pump', () => {
    const lowered = loweredEvents(
      model,
      runOf('pump at 240 ug/day from 0 h; steady 20 mg by mouth every 8 h from 24 h', 48),
    );
    expect(lowered).toMatchObject({ ok: false, problems: [{ code: 'pump-in-steady-state' }] });
  });
});
