import { displayUnit } from '#models/language/displayUnit.ts';
import type { Model } from '#models/language/model.ts';
import { hoursWords } from './caseClock.ts';
import type { RunReader } from './RunReader.ts';

/** Scales are told without their unit. */
const unitless: readonly string[] = ['1', 'points', 'Ashworth'];
/** Half a minute: less than that is no time. */
const leastHours = 1 / 120;

/** A value as a story tells it, in the unit that people read: `38.6 °C`, `105 per min`, `3.7`. */
export function observedWords(value: number, unit: string): string {
  if (unit === 'h') return value < leastHours ? '0 h' : hoursWords(value);
  const number = observedNumber(value, unit);
  return unitless.includes(unit) ? number : `${number} ${displayUnit(unit)}`;
}

/** Never more digits than the model earns: a score whole, a grade and a temperature with one decimal, a share with two. */
export function observedNumber(value: number, unit: string): string {
  if (!Number.isFinite(value)) return 'no value';
  const size = Math.abs(value);
  if (unit === 'points') return signed(size.toFixed(0), value);
  if (unit === 'Ashworth' || unit === 'degC') return signed(size.toFixed(1), value);
  if (unit === '1') return value === 0 ? '0' : signed(size.toFixed(2), value);
  if (size < 1e-4) return '0';
  if (size >= 9.95) return signed(size.toFixed(0).replaceAll(/\B(?=(\d{3})+$)/g, ','), value);
  if (size >= 0.995) return signed(size.toFixed(1), value);
  return signed(String(Number(size.toPrecision(2))), value);
}

/** An amount that somebody chose, as it stands: `20 mg`, `2,000 µg`. */
export function chosenWords(amount: number, unit: string): string {
  const [whole = '', decimals] = String(amount).split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return `${decimals === undefined ? grouped : `${grouped}.${decimals}`} ${displayUnit(unit)}`;
}

/** Words of a case with each `{name}` filled by the value at a time; a name that the run does not have stays as written. */
export function filledWords(words: string, reader: RunReader, model: Model, atHours: number): string {
  return words.replaceAll(/\{([a-z][a-z0-9_]*)\}/g, (hole, name: string) => {
    const value = reader.valueAt(name, atHours);
    return value === null ? hole : observedWords(value, unitOf(model, name));
  });
}

/** The unit of an observable, setting or quantity by name; a pure number where there is none of that name. */
export function unitOf(model: Model, name: string): string {
  const named = [...model.observables, ...model.settings, ...model.covariates, ...model.parameters];
  return named.find((one) => one.name === name)?.unit ?? '1';
}

function signed(digits: string, value: number): string {
  return value < 0 && /[1-9]/.test(digits) ? `\u2212${digits}` : digits;
}
