import { displayUnit } from '#models/language/displayUnit.ts';
import type { Observable } from '#models/language/model.ts';
import { scaleNumber, shortNumber } from '#renderer/text/numbers.ts';

/** How a value of an observable is written: a scale with one decimal, a share with two, all else as short as it may be. */
export function signFormat({ unit }: Pick<Observable, 'unit'>): (value: number) => string {
  if (unit === 'Ashworth' || unit === 'points' || unit === 'degC') return scaleNumber;
  if (unit === '1') return (value) => (value === 0 ? '0' : value.toFixed(2).replace('-', '\u2212'));
  return shortNumber;
}

/** The unit after a chart's title; a pure number has none. */
export function signUnit({ unit }: Pick<Observable, 'unit'>): string {
  return unit === '1' ? '' : displayUnit(unit);
}
