import { dimensionWords, unitAtom } from './unitAtom.ts';

/**
 * A unit as factors: `mg/L` is mg to the power 1 and L to the power -1. `dimension` holds the exponents of the base
 * dimensions, `scale` how many SI base units one of it is; two units are the same where both agree.
 */
export interface Unit {
  readonly factors: ReadonlyMap<string, number>;
  readonly dimension: readonly number[];
  readonly scale: number;
}

const relativeTolerance = 1e-9;
const smallestExponent = 1e-9;

/** @throws RangeError for a factor that is no unit (a programmer fault: text is read by `parseUnit`) */
export function unitOf(factors: Iterable<readonly [string, number]>): Unit {
  const kept = new Map<string, number>();
  const dimension = dimensionWords.map(() => 0);
  let scale = 1;
  for (const [name, exponent] of factors) {
    if (Math.abs(exponent) < smallestExponent) continue;
    const atom = unitAtom(name);
    if (atom === null) throw new RangeError(`"${name}" is not a unit.`);
    kept.set(name, exponent);
    scale *= atom.scale ** exponent;
    atom.dimension.forEach((power, position) => {
      dimension[position]! += power * exponent;
    });
  }
  return { factors: kept, dimension, scale };
}

export const pureUnit: Unit = unitOf([]);

export function multiplyUnits(left: Unit, right: Unit, power = 1): Unit {
  const factors = new Map(left.factors);
  for (const [name, exponent] of right.factors) {
    factors.set(name, (factors.get(name) ?? 0) + power * exponent);
  }
  return unitOf(factors);
}

export function powerOfUnit(unit: Unit, power: number): Unit {
  return unitOf([...unit.factors].map(([name, exponent]) => [name, exponent * power] as const));
}

export function isSameDimension(left: Unit, right: Unit): boolean {
  return left.dimension.every(
    (power, position) => Math.abs(power - right.dimension[position]!) < smallestExponent,
  );
}

/** How many of the right unit one of the left is; both are of one dimension. */
export function factorBetween(left: Unit, right: Unit): number {
  return left.scale / right.scale;
}

export function isSameScale(left: Unit, right: Unit): boolean {
  return Math.abs(factorBetween(left, right) - 1) <= relativeTolerance;
}

export function isPure(unit: Unit): boolean {
  return isSameDimension(unit, pureUnit) && isSameScale(unit, pureUnit);
}

const neverNegative = ['mg', 'mmol', 'U'].flatMap((amount) => [
  unitOf([[amount, 1]]),
  unitOf([
    [amount, 1],
    ['L', -1],
  ]),
]);

/** True of an amount (mass, moles or enzyme units) and of an amount per volume: what is never below zero. */
export function isAmountOrConcentration(unit: Unit): boolean {
  return neverNegative.some((one) => isSameDimension(unit, one));
}
