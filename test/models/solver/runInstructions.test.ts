import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Operator, operatorArity } from '#models/language/expression.ts';
import { operatorCode } from '#models/solver/operatorCode.ts';
import { applyOperator } from '#models/solver/runInstructions.ts';

const isTrue = (value: number) => value !== 0 && !Number.isNaN(value);
const asNumber = (claim: boolean) => (claim ? 1 : 0);

/** What each operator means, written a second time and in another way. */
const meaning: Record<Operator, (a: number, b: number, c: number) => number> = {
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  divide: (a, b) => a / b,
  power: (a, b) => a ** b,
  negate: (a) => -a,
  exp: Math.exp,
  log: Math.log,
  sqrt: Math.sqrt,
  abs: Math.abs,
  floor: Math.floor,
  min: (a, b) => Math.min(a, b),
  max: (a, b) => Math.max(a, b),
  less: (a, b) => asNumber(a < b),
  lessOrEqual: (a, b) => asNumber(a <= b),
  greater: (a, b) => asNumber(a > b),
  greaterOrEqual: (a, b) => asNumber(a >= b),
  equal: (a, b) => asNumber(a === b),
  unequal: (a, b) => asNumber(a !== b),
  and: (a, b) => asNumber(isTrue(a) && isTrue(b)),
  or: (a, b) => asNumber(isTrue(a) || isTrue(b)),
  not: (a) => asNumber(!isTrue(a)),
  if: (a, b, c) => (isTrue(a) ? b : c),
};

describe('the meaning of the operators', () => {
  it('has a code of its own for each', () => {
    const codes = Object.keys(operatorArity).map((operator) => operatorCode[operator as Operator]);
    expect(new Set(codes).size).toBe(Object.keys(operatorArity).length);
  });

  it.each(Object.keys(operatorArity) as Operator[])(
    '%s gives what JavaScript gives, specials included',
    (operator) => {
      fc.assert(
        fc.property(fc.double(), fc.double(), fc.double(), (a, b, c) => {
          const operands = [a, b, c].slice(0, operatorArity[operator]);
          expect(applyOperator(operatorCode[operator], operands)).toBe(meaning[operator](a, b, c));
        }),
        { numRuns: 200 },
      );
    },
  );

  it('refuses a code that means nothing', () => {
    expect(() => applyOperator(99, [1, 2])).toThrow(RangeError);
  });
});
