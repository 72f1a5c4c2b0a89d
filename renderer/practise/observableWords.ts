import { displayUnit } from '#models/language/displayUnit.ts';
import type { Observable } from '#models/language/model.ts';
import { signFormat } from '#renderer/explore/signFormat.ts';

type Measured = Pick<Observable, 'unit'>;

/** The unit after a chart's title, with what the ends of a scale mean. */
export function axisUnitWords({ unit }: Measured): string {
  if (unit === 'Ashworth') return 'Ashworth, 1 loose to 5 rigid';
  return unit === '1' ? 'index' : displayUnit(unit);
}

/** A value with its unit: "38.6 °C"; a score or a share stands alone. */
export function valueWords({ unit }: Measured, value: number): string {
  const number = bareWords({ unit }, value);
  const isBare = unit === '1' || unit === 'Ashworth' || unit === 'points';
  const shown = displayUnit(unit);
  if (isBare) return number;
  return shown === '%' ? `${number} %` : `${number} ${shown}`;
}

/** A value without its unit; a score is told whole. */
export function bareWords({ unit }: Measured, value: number): string {
  return unit === 'points' ? value.toFixed(0).replace('-', '\u2212') : signFormat({ unit })(value);
}

/** A distance between two values: "1.8 points", "0.4 °C", "0.3". */
export function distanceWords(measured: Measured, distance: number): string {
  const isScore = measured.unit === 'Ashworth' || measured.unit === 'points';
  const words = valueWords(measured, Math.abs(distance));
  if (!isScore) return words;
  return words === '1.0' ? '1 point' : `${words} points`;
}
