import { describe, expect, it } from 'vitest';
import { bridgeBolus, primingBolus } from '#models/dosing/pump/bridgeBolus.ts';
import { pumpAt } from '#models/dosing/pump/pumpAt.ts';
import { bolus, deliveries, programme, set, setup, timelineOf } from './samplePump.ts';

/** Times and rates to a rounding error. */
function expectDeliveries(
  timeline: Parameters<typeof deliveries>[0],
  wanted: readonly (readonly [number, number])[],
): void {
  const found = deliveries(timeline);
  expect(found.map(([time]) => time.toPrecision(12))).toEqual(wanted.map(([time]) => time.toPrecision(12)));
  found.forEach(([, rate], index) => {
    expect(rate).toBeCloseTo(wanted[index]![1], 9);
  });
}

describe('a primed pump without a fault', () => {
  it('gives its programme at once, to the last bit', () => {
    const { segments } = timelineOf([programme(8, 400)]);
    expect(segments.map(({ fromHours, flows }) => [fromHours, flows.delivered])).toEqual([
      [0, 0],
      [8, 400 / 24],
    ]);
  });

  it('empties 0.2 mL a day of 2,000 µg/mL, for 100 days', () => {
    const timeline = timelineOf([programme(0, 400)], setup(), 24 * 120);
    expect(pumpAt(timeline, 24 * 50).reservoirMillilitre).toBeCloseTo(10, 9);
    expectDeliveries(timeline, [
      [0, 400],
      [2400, 0],
    ]);
    expect(pumpAt(timeline, 2400)).toMatchObject({ reservoirMillilitre: 0, reservoirMicrogram: 0 });
    expect(pumpAt(timeline, 2880).catheterMicrogram).toBeCloseTo(760, 9);
  });

  it('warns at 2 mL, then says that it is empty, by its own count', () => {
    const { alarms } = timelineOf([programme(0, 400)], setup(), 24 * 120);
    expect(alarms.map(({ timeHours, kind, severity }) => [Math.round(timeHours), kind, severity])).toEqual([
      [2160, 'low-reservoir', 'non-critical'],
      [2400, 'empty-reservoir', 'critical'],
    ]);
  });

  it('gives a bolus on top of its programme', () => {
    expectDeliveries(timelineOf([programme(0, 240), bolus(2, 50, 0.5)]), [
      [0, 240],
      [2, 240 + 2400],
      [2.5, 240],
    ]);
  });

  it('repeats boluses and the steps of a flex programme', () => {
    const rows = [
      programme(6, 240, { ii: 24, addl: 1 }),
      programme(22, 480, { ii: 24, addl: 1 }),
      bolus(0, 24, 1, { ii: 48, addl: 1 }),
    ];
    expectDeliveries(timelineOf(rows, setup(), 60), [
      [0, 576],
      [1, 0],
      [6, 240],
      [22, 480],
      [30, 240],
      [46, 480],
      [48, 480 + 576],
      [49, 480],
    ]);
  });
});

describe('a catheter that is not primed', () => {
  it('delivers once its dead volume has been pumped: 11.4 h at 0.8 mL a day', () => {
    const empty = setup({ concentration: 500, isPrimed: false });
    expectDeliveries(timelineOf([programme(8, 400)], empty), [
      [0, 0],
      [8 + (0.38 / 0.8) * 24, 400],
    ]);
  });

  it('is full after a priming bolus, of which nothing arrives', () => {
    const { amountMicrogram, lengthHours } = primingBolus(0.38, 2000, 0.25);
    const timeline = timelineOf(
      [bolus(8, amountMicrogram, lengthHours), programme(8.25, 400)],
      setup({ isPrimed: false }),
    );
    expectDeliveries(timeline, [
      [0, 0],
      [8.25, 400],
    ]);
    expect(pumpAt(timeline, 8.25).catheterMicrogram).toBeCloseTo(760, 9);
  });
});

describe('a refill of another concentration', () => {
  const refill = [set(48, 'concentration', 500), set(48, 'refill', 20)];

  it('arrives a dead volume later: 2,000 to 500 µg/mL, 45.6 h at the old flow, then a quarter of the dose', () => {
    expectDeliveries(timelineOf([programme(0, 400), ...refill]), [
      [0, 400],
      [48 + 45.6, 100],
    ]);
  });

  it('gives four times the dose meanwhile, where the pump is told at once', () => {
    const told = [programme(0, 400), ...refill, set(48, 'programmed', 500)];
    expectDeliveries(timelineOf(told), [
      [0, 400],
      [48, 1600],
      [48 + 11.4, 400],
    ]);
  });

  it('keeps the dose with a bridge bolus', () => {
    const bridge = bridgeBolus(400 / 24, 0.38, { old: 2000, programmed: 500 });
    expect(bridge.amountMicrogram).toBeCloseTo(190, 9);
    expect(bridge.lengthHours).toBeCloseTo(45.6, 9);
    const { segments } = timelineOf([
      programme(0, 400),
      ...refill,
      set(48, 'programmed', 500),
      programme(48, 0),
      bolus(48, bridge.amountMicrogram, bridge.lengthHours),
      programme(48 + bridge.lengthHours, 400),
    ]);
    for (const { flows } of segments) expect(24 * flows.delivered).toBeCloseTo(400, 9);
  });

  it('gives a quarter of the dose meanwhile, where the drug is stronger and the pump is told', () => {
    const rows = [
      programme(0, 400),
      set(48, 'concentration', 2000),
      set(48, 'refill', 20),
      set(48, 'programmed', 2000),
    ];
    expectDeliveries(timelineOf(rows, setup({ concentration: 500 })), [
      [0, 400],
      [48, 100],
      [48 + 45.6, 400],
    ]);
  });

  it('stands still in the catheter while the pump does', () => {
    const rows = [programme(0, 400), ...refill, programme(60, 0), programme(90, 400)];
    expectDeliveries(timelineOf(rows), [
      [0, 400],
      [60, 0],
      [90, 400],
      [48 + 45.6 + 30, 100],
    ]);
  });

  it('sends two fronts one after the other, each in its turn', () => {
    const rows = [programme(0, 400), ...refill, set(72, 'concentration', 1000), set(72, 'refill', 20)];
    expectDeliveries(timelineOf(rows), [
      [0, 400],
      [48 + 45.6, 100],
      [72 + 45.6, 200],
    ]);
  });

  it('tells what it found in the reservoir', () => {
    const [found] = timelineOf([programme(0, 400), set(24, 'flow', 0), ...refill]).refills;
    expect(found).toMatchObject({ timeHours: 48, filledMillilitre: 20, concentration: 500 });
    expect(found!.measuredMillilitre).toBeCloseTo(19.8, 9);
    expect(found!.predictedMillilitre).toBeCloseTo(19.6, 9);
  });
});

describe('a fault changes nothing but the flow', () => {
  it('stall: nothing moves, the count goes on, and the alarm is critical', () => {
    const timeline = timelineOf([programme(0, 400), set(48, 'flow', 0)]);
    expectDeliveries(timeline, [
      [0, 400],
      [48, 0],
    ]);
    expect(timeline.alarms).toMatchObject([{ timeHours: 48, kind: 'motor-stall', severity: 'critical' }]);
    expect(pumpAt(timeline, 72).discrepancyMillilitre).toBeCloseTo(0.2, 9);
  });

  it('kink to 40 %: less arrives, and no alarm sounds', () => {
    const timeline = timelineOf([programme(0, 400), set(48, 'flow', 0.4)]);
    expectDeliveries(timeline, [
      [0, 400],
      [48, 160],
    ]);
    expect(timeline.alarms).toEqual([]);
  });

  it('leak of 60 %: the reservoir empties as counted, and what is lost is kept in the books', () => {
    const timeline = timelineOf([programme(0, 400), set(48, 'leak', 0.6)]);
    const { flows, discrepancyMillilitre } = pumpAt(timeline, 72);
    expect(24 * flows.delivered).toBeCloseTo(160, 9);
    expect(24 * flows.lost).toBeCloseTo(240, 9);
    expect(discrepancyMillilitre).toBeCloseTo(0, 12);
  });

  it('disconnection: everything is lost and the catheter stands still', () => {
    const { flows } = pumpAt(timelineOf([programme(0, 400), set(48, 'leak', 1)]), 72);
    expect(flows.delivered).toBe(0);
    expect(24 * flows.lost).toBeCloseTo(400, 9);
  });

  it('over-infusion by 30 %: the reservoir is empty before the pump warns', () => {
    const timeline = timelineOf([programme(0, 400), set(0, 'flow', 1.3)], setup(), 24 * 120);
    expectDeliveries(timeline, [
      [0, 520],
      [2400 / 1.3, 0],
    ]);
    expect(timeline.alarms[0]).toMatchObject({ kind: 'low-reservoir' });
    expect(timeline.alarms[0]!.timeHours).toBeCloseTo(2160, 6);
  });

  it('wrong concentration: the dose is wrong by its ratio, and no alarm sounds', () => {
    const wrong = setup({ concentration: 2000 }, { programmedConcentration: 500 });
    const timeline = timelineOf([programme(0, 400)], wrong);
    expectDeliveries(timeline, [[0, 1600]]);
    expect(timeline.alarms).toEqual([]);
  });

  it('programming error: ten times the rate is ten times the dose', () => {
    expectDeliveries(timelineOf([programme(0, 4000)], setup(), 100), [[0, 4000]]);
  });
});

describe('a pump that is stopped', () => {
  it('says so after 48 h, once, and no longer when it runs again', () => {
    const rows = [programme(0, 400), programme(24, 0), programme(100, 400), programme(110, 0)];
    const { alarms } = timelineOf(rows);
    expect(alarms.map(({ timeHours, kind }) => [timeHours, kind])).toEqual([
      [72, 'stopped-long'],
      [158, 'stopped-long'],
    ]);
  });

  it('says nothing where it has never run', () => {
    expect(timelineOf([]).alarms).toEqual([]);
  });
});

describe('a reset and a steady state', () => {
  it('a reset fills the pump as at the start, stops it and keeps its faults', () => {
    const reset = { ...set(48, '', 0), evid: 3 as const };
    const timeline = timelineOf([programme(0, 400), set(24, 'flow', 0.4), reset, programme(50, 400)]);
    expect(pumpAt(timeline, 48).reservoirMillilitre).toBe(20);
    expectDeliveries(timeline, [
      [0, 400],
      [24, 160],
      [48, 0],
      [50, 160],
    ]);
  });

  it('a steady programme begins with a full catheter', () => {
    const timeline = timelineOf([programme(8, 400, { ss: 1 })], setup({ isPrimed: false }));
    expectDeliveries(timeline, [
      [0, 0],
      [8, 400],
    ]);
  });
});

it('a time outside the timeline is a fault of the program', () => {
  expect(() => pumpAt(timelineOf([]), 241)).toThrow(RangeError);
});
