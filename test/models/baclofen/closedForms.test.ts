import { describe, expect, it } from 'vitest';
import { frameAt } from '#models/run/frame.ts';
import { loadLaboratory } from '#models/simulate.ts';
import { oneCompartmentConcentration, publishedStudies } from '#test/reference/oneCompartment.ts';
import { openingView } from '#test/reference/openingView.ts';
import { twoCompartmentResponse } from '#test/reference/twoCompartment.ts';
import { event, inputsOf, series, solved } from './laboratory.ts';

describe('an injection', () => {
  it('falls as two exponentials, apart from the little that spinal fluid and brain borrow', () => {
    const solution = solved({ events: [event({ cmt: 'intravenous', amt: 5 })], onlyEvery: true });
    const plasma = series(solution, 'plasma_concentration');
    solution.timesHours.forEach((time, index) => {
      const closed =
        5000 *
        twoCompartmentResponse(
          { centralLitre: 30, peripheralLitre: 22 },
          { eliminationLitrePerHour: 1.07 * 120 * 0.06 + 1.36, distributionLitrePerHour: 10 },
          time,
        );
      expect(Math.abs(plasma[index]! / closed - 1)).toBeLessThan(0.01);
    });
  });
});

describe.each(Object.entries(publishedStudies))('the parameter set %s', (name, published) => {
  it('draws the published curve of a 20 mg tablet within 2 %', () => {
    const solution = solved({
      parameterSet: name,
      events: [event({ cmt: 'oral', amt: 20 })],
      onlyEvery: true,
    });
    const plasma = series(solution, 'plasma_concentration');
    solution.timesHours.forEach((time, index) => {
      if (time < 1) return;
      const closed = oneCompartmentConcentration(published, 20, time);
      expect(Math.abs(plasma[index]! / closed - 1), `at ${time} h`).toBeLessThan(0.02);
    });
  });

  it('stays in proportion to the dose up to 100 mg, as published', () => {
    const peakOf = (dose: number) =>
      Math.max(
        ...series(
          solved({ parameterSet: name, events: [event({ cmt: 'oral', amt: dose })] }),
          'plasma_concentration',
        ),
      );
    expect(peakOf(100) / (10 * peakOf(10))).toBeCloseTo(1, 2);
  });
});

describe('the opening view', () => {
  const threeDays = {
    hours: 72,
    onlyEvery: true,
    events: [event({ cmt: 'oral', time: 7, amt: 20, ii: 8, addl: 10 })],
  };
  const onTablets = solved({
    hours: 33,
    events: [event({ cmt: 'oral', time: 7, amt: 20, ii: 8, addl: 10 })],
  });
  const onPump = solved({ hours: 33, events: [event({ cmt: 'pump', time: 8, rate: 400 / 24 })] });

  it.each([
    ['tablets', onTablets, openingView.tablets],
    ['pump', onPump, openingView.pump],
  ] as const)('gives the numbers of day 2, 09:00 on %s', (_, solution, expected) => {
    const { values } = frameAt(solution, openingView.timeHours);
    for (const [name, value] of Object.entries(expected)) {
      expect(Math.abs(values[name]! / value - 1), name).toBeLessThan(0.005);
    }
  });

  it('is the same at a much tighter tolerance, to a thousandth of a ng/mL', () => {
    const usual = series(solved(threeDays), 'plasma_concentration');
    const tight = series(solved({ ...threeDays, relativeTolerance: 1e-10 }), 'plasma_concentration');
    expect(Math.max(...usual.map((value, index) => Math.abs(value - tight[index]!)))).toBeLessThan(1e-3);
  });

  it('is the same to the last bit on both backends', () => {
    const plain = loadLaboratory('interpreter');
    if (!plain.ok) throw new Error('The interpreter did not load the model.');
    expect(plain.value.run(inputsOf(threeDays)).solution!.series).toEqual(solved(threeDays).series);
  });
});
