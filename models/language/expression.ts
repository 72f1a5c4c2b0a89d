/**
 * The arithmetic of a model file after every check: plain data that can reach no JavaScript.
 * Comparisons and `and`, `or`, `not` give 1 or 0. `if` takes (condition, then, otherwise) and evaluates both branches.
 */
export const operatorArity = {
  add: 2,
  subtract: 2,
  multiply: 2,
  divide: 2,
  power: 2,
  negate: 1,
  exp: 1,
  log: 1,
  sqrt: 1,
  abs: 1,
  floor: 1,
  min: 2,
  max: 2,
  less: 2,
  lessOrEqual: 2,
  greater: 2,
  greaterOrEqual: 2,
  equal: 2,
  unequal: 2,
  and: 2,
  or: 2,
  not: 1,
  if: 3,
} as const;

export type Operator = keyof typeof operatorArity;

export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly symbol: string }
  | { readonly kind: 'operation'; readonly operator: Operator; readonly operands: readonly Expression[] };
