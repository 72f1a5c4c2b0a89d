import { describe, expect, it } from 'vitest';
import { displayUnit } from '#models/language/displayUnit.ts';
import { parseUnit } from '#models/language/parseUnit.ts';
import { factorBetween, isPure, isSameDimension, type Unit } from '#models/language/unit.ts';
import { unitInWords, unitText } from '#models/language/unitWords.ts';

function unit(text: string): Unit {
  const parsed = parseUnit(text);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.unit;
}

describe('units', () => {
  it.each([
    ['mg/L', 'ug/mL', 1],
    ['mg/L', 'ng/mL', 1000],
    ['L/h', 'mL/min', 1000 / 60],
    ['1/h', '1/day', 24],
    ['h^-1', '1/h', 1],
    ['ug/h', 'mg/day', 0.024],
    ['mL/min/kg', 'L/h/kg', 0.06],
    ['percent', '1', 0.01],
    ['ug/mg', '1', 0.001],
    ['mmol/L', 'umol/mL', 1],
    ['week', 'h', 168],
    ['m^3', 'L', 1000],
    ['U/L', 'U/mL', 0.001],
    ['degC/h', 'degC/day', 24],
  ])('one %s is so many %s: %d', (left, right, factor) => {
    expect(isSameDimension(unit(left), unit(right))).toBe(true);
    expect(factorBetween(unit(left), unit(right)) / factor).toBeCloseTo(1, 12);
  });

  it.each(['1', 'points', 'Ashworth', 'mg/mg', 'L*h/L/h'])('%s is a pure number', (text) => {
    expect(isPure(unit(text))).toBe(true);
  });

  it.each(['percent', 'ug/mg', 'mg', '1/h', 'U', 'degC', 'kg/m^2'])('%s is not a pure number', (text) => {
    expect(isPure(unit(text))).toBe(false);
  });

  it('keep degrees Celsius and kelvin apart, whose zeros differ', () => {
    expect(isSameDimension(unit('degC'), unit('K'))).toBe(false);
  });

  it.each([
    ['mg/L', 'milligram per litre (mg/L)'],
    ['ng/mL', 'nanogram per millilitre (ng/mL)'],
    ['1/h', 'per hour (1/h)'],
    ['1', 'a pure number'],
    ['mL/min/kg', 'millilitre per minute per kilogram (mL/min/kg)'],
    ['kg/m^2', 'kilogram per metre squared (kg/m^2)'],
    ['ng*h/mL', 'nanogram times hour per millilitre (ng*h/mL)'],
    ['mmHg', 'millimetre of mercury (mmHg)'],
    ['percent', 'percent (percent)'],
  ])('%s in words is %s', (text, words) => {
    expect(unitInWords(unit(text))).toBe(words);
    expect(unitText(unit(text))).toBe(text);
  });

  it.each([
    ['', 0, 'unit-syntax'],
    ['mg/', 3, 'unit-syntax'],
    ['mg L', 2, 'unit-syntax'],
    ['10/h', 0, 'unit-syntax'],
    ['1*mg', 0, 'unit-syntax'],
    ['m^0', 1, 'unit-syntax'],
    ['mg/L)', 4, 'unit-syntax'],
    ['µg', 0, 'unit-syntax'],
    ['mg/mcg', 3, 'unknown-unit'],
    ['degF', 0, 'unknown-unit'],
    ['toString', 0, 'unknown-unit'],
    ['hasOwnProperty/h', 0, 'unknown-unit'],
    [`mg${'/L'.repeat(40)}`, 0, 'unit-syntax'],
  ])('%j is refused at %d with %s', (text, index, code) => {
    expect(parseUnit(text)).toMatchObject({ ok: false, index, code });
  });

  it('never take mcg for mg', () => {
    expect(parseUnit('mcg')).toMatchObject({ reason: expect.stringContaining('written ug ') });
  });
});

describe('a unit on screen', () => {
  it.each([
    ['ug/day', 'µg/day'],
    ['ug', 'µg'],
    ['umol/uL', 'µmol/µL'],
    ['1/h', 'per h'],
    ['1/min', 'per min'],
    ['1', ''],
    ['percent', '%'],
    ['percent/h', '%/h'],
    ['mL/min', 'mL/min'],
    ['mL/min/kg', 'mL/min/kg'],
    ['degC', '°C'],
    ['kg/m^2', 'kg/m²'],
    ['h^-1', 'h⁻¹'],
    ['ng*h/mL', 'ng·h/mL'],
    ['U/L', 'U/L'],
    ['points', 'points'],
    ['Ashworth', 'Ashworth'],
    ['unknown', 'unknown'],
  ])('%s is shown as "%s"', (text, shown) => {
    expect(displayUnit(text)).toBe(shown);
  });
});
