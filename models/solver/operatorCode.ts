import type { Operator } from '#models/language/expression.ts';

/** The number that stands for each operator in an instruction table. */
export const operatorCode = {
  add: 0,
  subtract: 1,
  multiply: 2,
  divide: 3,
  power: 4,
  negate: 5,
  exp: 6,
  log: 7,
  sqrt: 8,
  abs: 9,
  floor: 10,
  min: 11,
  max: 12,
  less: 13,
  lessOrEqual: 14,
  greater: 15,
  greaterOrEqual: 16,
  equal: 17,
  unequal: 18,
  and: 19,
  or: 20,
  not: 21,
  if: 22,
} as const satisfies Record<Operator, number>;
