import type { Operator } from './expression.ts';

/** Operators that an expression calls as functions. */
export const functionOperators = [
  'exp',
  'log',
  'sqrt',
  'abs',
  'floor',
  'min',
  'max',
] as const satisfies readonly Operator[];

/** Sets, not objects: no name is ever found on a prototype. */
export const functionNames: ReadonlySet<string> = new Set(functionOperators);

/** Words that are operators in an expression. */
export const wordOperators: ReadonlySet<string> = new Set(['and', 'or', 'not']);

/** Words that mathjs reads as operators and the language does not have. */
export const refusedWordOperators: ReadonlySet<string> = new Set(['mod', 'xor', 'to', 'in']);

/** Words that mathjs reads as values and the language does not have. */
export const refusedConstants: ReadonlySet<string> = new Set(['true', 'false', 'null', 'undefined']);

export const infiniteConstants: ReadonlySet<string> = new Set(['Infinity', 'NaN']);

/** The symbol of time in hours. */
export const timeName = 't';

const ofJavaScript = [
  ...Object.getOwnPropertyNames(Object.prototype),
  'prototype',
  'this',
  'globalThis',
  'window',
  'self',
  'global',
  'document',
  'process',
  'require',
  'module',
  'exports',
  'Function',
  'eval',
];

const ofMathjs = [
  'import',
  'config',
  'evaluate',
  'parse',
  'parser',
  'compile',
  'chain',
  'typed',
  'create',
  'createUnit',
  'splitUnit',
  'simplify',
  'derivative',
  'rationalize',
  'resolve',
  'reviver',
  'replacer',
  'help',
  'map',
  'forEach',
  'filter',
];

const forbiddenNames: ReadonlySet<string> = new Set([...ofJavaScript, ...ofMathjs]);

/** True for names that reach into JavaScript or mathjs; nothing in a model may be called so. */
export function isForbiddenName(name: string): boolean {
  return name.startsWith('__') || forbiddenNames.has(name);
}

/** True for names that a model may not give to a symbol of its own. */
export function isReservedName(name: string): boolean {
  return (
    name === timeName ||
    functionNames.has(name) ||
    wordOperators.has(name) ||
    refusedWordOperators.has(name) ||
    refusedConstants.has(name) ||
    infiniteConstants.has(name) ||
    isForbiddenName(name)
  );
}
