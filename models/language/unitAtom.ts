import { createUnitClass } from 'mathjs';

// mathjs' factories are part of its modules but not of its type declarations.
declare module 'mathjs' {
  export function createUnitClass(dependencies: Readonly<Record<string, unknown>>): {
    new (
      value: number,
      name: string,
    ): {
      readonly value: number;
      readonly dimensions: readonly number[];
      readonly units: readonly { readonly unit: { readonly offset: number } }[];
    };
    isValuelessUnit(name: string): boolean;
  };
}

/** A single unit: the exponents of its base dimensions, and how many SI base units one of it is. */
export interface UnitAtom {
  readonly dimension: readonly number[];
  readonly scale: number;
}

/** The base dimensions: mathjs' nine, and two that are counted by agreement. */
export const dimensionWords = [
  'mass',
  'length',
  'time',
  'electric current',
  'temperature',
  'luminous intensity',
  'amount of substance',
  'angle',
  'information',
  'enzyme activity',
  'temperature in degrees Celsius',
] as const;

const mathjsDimensions = 9;

/** mathjs' table of units needs these for plain numbers only; the stand-ins for other number kinds are never used. */
const MathjsUnit = createUnitClass({
  config: { number: 'number' },
  addScalar: (a: number, b: number) => a + b,
  subtractScalar: (a: number, b: number) => a - b,
  multiplyScalar: (a: number, b: number) => a * b,
  divideScalar: (a: number, b: number) => a / b,
  pow: (a: number, b: number) => a ** b,
  abs: Math.abs,
  fix: Math.trunc,
  round: Math.round,
  equal: Object.is,
  isNumeric: (value: unknown) => typeof value === 'number',
  format: String,
  number: Number,
  Complex: { I: Number.NaN },
  BigNumber: class {},
  Fraction: class {},
});

/** Units that mathjs does not have, or has as a scale with a shifted zero. */
const ownAtoms = new Map<string, UnitAtom>([
  ['percent', { dimension: exponents(), scale: 0.01 }],
  ['points', { dimension: exponents(), scale: 1 }],
  ['Ashworth', { dimension: exponents(), scale: 1 }],
  ['U', { dimension: exponents('enzyme activity'), scale: 1 }],
  ['degC', { dimension: exponents('temperature in degrees Celsius'), scale: 1 }],
]);

const knownAtoms = new Map<string, UnitAtom | null>();

/** The unit of that name, or null where there is none. */
export function unitAtom(name: string): UnitAtom | null {
  const known = knownAtoms.get(name);
  if (known !== undefined) return known;
  const atom = ownAtoms.get(name) ?? atomOfMathjs(name);
  if (knownAtoms.size < 1000) knownAtoms.set(name, atom);
  return atom;
}

function atomOfMathjs(name: string): UnitAtom | null {
  if (name.length > 40 || !MathjsUnit.isValuelessUnit(name)) return null;
  const unit = new MathjsUnit(1, name);
  const isShifted = unit.units.some((part) => part.unit.offset !== 0);
  if (isShifted || !Number.isFinite(unit.value)) return null;
  const dimension = exponents().map((none, position) => unit.dimensions[position] ?? none);
  return { dimension: dimension.slice(0, mathjsDimensions).concat(0, 0), scale: unit.value };
}

function exponents(one?: (typeof dimensionWords)[number]): number[] {
  return dimensionWords.map((word) => (word === one ? 1 : 0));
}
