import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTyped, readEntry, steppedValue, stepsOfKey, withUnit } from '#renderer/controls/numberEntry.ts';
import { statedNumber } from '#renderer/text/numbers.ts';
import { sampleQuantity } from './sampleQuantity.ts';

describe('reading a typed number', () => {
  it.each([
    ['70', 70],
    [' 3.3 ', 3.3],
    ['3,3', 3.3],
    ['2,003', 2003],
    ['1,234,567.5', 1234567.5],
    ['\u22124', -4],
    ['.5', 0.5],
    ['1e-3', 0.001],
  ])('takes %j as %d', (text, value) => {
    expect(parseTyped(text)).toBe(value);
  });

  it.each(['', 'abc', '1.2.3', '12 mg', 'Infinity', '0x10', '1,2,3'])('takes %j as no number', (text) => {
    expect(parseTyped(text)).toBeNull();
  });

  it('reads back every number as it is shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_000_000, max: 2_000_000 }), (thousandths) => {
        const value = thousandths / 1000;
        expect(parseTyped(statedNumber(value))).toBeCloseTo(value, 9);
      }),
    );
  });
});

describe('judging a typed number', () => {
  const dose = sampleQuantity();

  it('passes a number at either end of the range', () => {
    expect(readEntry('0', dose, 400)).toEqual({ ok: true, value: 0 });
    expect(readEntry('2,003', dose, 400)).toEqual({ ok: true, value: 2003 });
  });

  it('names the limit, its source and what the run does above the range', () => {
    expect(readEntry('4,000', dose, 400)).toEqual({
      ok: false,
      reason: 'Above 2,003 \u00b5g, the limit from Heetla 2015. The run keeps your last good value, 400.',
    });
  });

  it('says the same below the range, without a source where there is none', () => {
    const limits = sampleQuantity({ range: { from: 3, to: 200, sources: [], note: null }, unit: 'kg' });
    expect(readEntry('2', limits, 70)).toEqual({
      ok: false,
      reason: 'Below 3 kg, the limit. The run keeps your last good value, 70.',
    });
  });

  it('says what is wrong with words and with nothing', () => {
    expect(readEntry('a lot', dose, 400)).toMatchObject({
      reason: expect.stringMatching(/^Not a number\. The run keeps/),
    });
    expect(readEntry('  ', dose, 400)).toMatchObject({
      reason: expect.stringMatching(/^Empty\. The run keeps/),
    });
  });
});

describe('stepping', () => {
  it('moves on the digits of the step and leaves no binary dust', () => {
    const tone = sampleQuantity({
      value: 3.3,
      step: 0.1,
      range: { from: 1, to: 5, sources: [], note: null },
    });
    expect(steppedValue(3.3, 1, tone)).toBe(3.4);
    expect(steppedValue(1.1, 1, tone)).toBe(1.2);
    expect(steppedValue(3.3, -10, tone)).toBe(2.3);
  });

  it('keeps digits finer than the step', () => {
    expect(steppedValue(70.25, 1, sampleQuantity({ step: 1 }))).toBe(71.25);
  });

  it('never leaves the range', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2003 }), fc.integer({ min: -300, max: 300 }), (value, steps) => {
        const moved = steppedValue(value, steps, sampleQuantity());
        expect(moved).toBeGreaterThanOrEqual(0);
        expect(moved).toBeLessThanOrEqual(2003);
      }),
    );
  });

  it('takes one step for an arrow, ten with Shift or a page key, none for letters', () => {
    expect(stepsOfKey('ArrowUp', false)).toBe(1);
    expect(stepsOfKey('ArrowDown', true)).toBe(-10);
    expect(stepsOfKey('PageUp', false)).toBe(10);
    expect(stepsOfKey('a', false)).toBeNull();
  });
});

it('leaves a pure number without a unit', () => {
  expect(withUnit(3, '1')).toBe('3');
  expect(withUnit(1200, 'ug')).toBe('1,200 \u00b5g');
});
