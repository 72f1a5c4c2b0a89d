import { describe, expect, it } from 'vitest';
import { loadLaboratory } from '#models/simulate.ts';
import { gridAxis, gridQuantities, gridSteps, valueInForce } from '#renderer/population/gridAxes.ts';
import { inkShares } from '#renderer/population/inkShares.ts';
import { measures } from '#renderer/population/measures.ts';
import { tornadoRows } from '#renderer/population/tornadoRows.ts';

const opened = loadLaboratory('interpreter');
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const { model } = opened.value;
const quantity = (name: string) =>
  [...model.covariates, ...model.parameters].find((one) => one.name === name)!;

describe('the tornado', () => {
  const end = (value: number, measure: number) => ({ value, measure, isAtLimit: false });
  const bar = (name: string, low: number, high: number) => ({
    name,
    label: name,
    unit: 'mg',
    basis: 'twenty-percent' as const,
    low: end(16, low),
    high: end(24, high),
    swing: Math.abs(high - low),
  });

  it('sets all bars on one scale around the present value', () => {
    const bars = [bar('dose', 100, 300), bar('clearance', 250, 150)];
    const { rows, baselinePlace } = tornadoRows({ baseline: 200, bars, problems: [] }, []);
    expect(baselinePlace).toBe(0.5);
    expect(rows.map(({ lowPlace, highPlace }) => [lowPlace, highPlace])).toEqual([
      [0, 1],
      [0.75, 0.25],
    ]);
  });

  it('counts what changes nothing instead of drawing it', () => {
    const bars = [bar('dose', 100, 300), bar('colour', 200, 200.1)];
    expect(tornadoRows({ baseline: 200, bars, problems: [] }, [])).toMatchObject({
      idle: 1,
      rows: [{ name: 'dose' }],
    });
  });

  it('says how far a quantity was moved, and choices by their names', () => {
    const food = quantity('food');
    const choice = {
      ...bar('food', 100, 300),
      basis: 'choices' as const,
      low: end(0, 100),
      high: end(1, 300),
    };
    const { rows } = tornadoRows({ baseline: 200, bars: [bar('dose', 100, 250), choice], problems: [] }, [
      food,
    ]);
    expect(rows.map(({ moved }) => moved)).toEqual([
      '16 to 24 mg, 20 % down and up',
      'fasting to with a meal',
    ]);
  });
});

describe('the grid', () => {
  it('offers the regimen’s numbers first, then the person, then what differs between people', () => {
    const names = gridQuantities(model, 'tablets').map(({ name }) => name);
    expect(names[0]).toBe('tablet_dose');
    expect(names).toContain('crcl');
    expect(names).not.toContain('catheter_tip');
    expect(names).not.toContain('pump_daily_dose');
  });

  it('spans from nothing, or half the value, to half as much again, within the range', () => {
    expect(gridAxis(quantity('crcl'), 120)).toEqual({ name: 'crcl', from: 0, to: 180, count: gridSteps });
    expect(gridAxis(quantity('crcl'), 150).to).toBe(180);
    expect(gridAxis(quantity('weight'), 70)).toMatchObject({ from: 35, to: 105 });
  });

  it('stands around the value in force: chosen, published or the file’s own', () => {
    const request = { values: { crcl: 40 }, parameterSet: 'simon-2018', arms: [], hours: 48, everyHours: 1 };
    expect(valueInForce(model, request, 'tablets', quantity('crcl'))).toBe(40);
    expect(valueInForce(model, request, 'tablets', quantity('central_volume'))).toBe(56.8);
    expect(valueInForce(model, request, 'tablets', quantity('weight'))).toBe(70);
  });

  it('darkens with the number and leaves what failed blank', () => {
    expect(inkShares([1, 2, 3])).toEqual([0, 15, 30]);
    expect(inkShares([1, Number.NaN, 3])).toEqual([0, 0, 30]);
    expect(inkShares([5, 5])).toEqual([0, 0]);
  });
});

describe('the measures', () => {
  it('are of observables that the shipped model has', () => {
    const names = model.observables.map(({ name }) => name);
    for (const { observable } of measures) expect(names).toContain(observable);
  });
});
