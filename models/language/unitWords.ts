import type { Unit } from './unit.ts';
import { dimensionWords } from './unitAtom.ts';

const wholeNames = new Map<string, string>([
  ['h', 'hour'],
  ['min', 'minute'],
  ['s', 'second'],
  ['day', 'day'],
  ['week', 'week'],
  ['month', 'month'],
  ['year', 'year'],
  ['mmHg', 'millimetre of mercury'],
  ['cmH2O', 'centimetre of water'],
  ['percent', 'percent'],
  ['points', 'point'],
  ['Ashworth', 'Ashworth point'],
  ['U', 'enzyme unit'],
  ['degC', 'degree Celsius'],
]);

const bases: readonly (readonly [string, string])[] = [
  ['mol', 'mole'],
  ['Pa', 'pascal'],
  ['g', 'gram'],
  ['L', 'litre'],
  ['l', 'litre'],
  ['m', 'metre'],
  ['s', 'second'],
  ['V', 'volt'],
  ['K', 'kelvin'],
];

const prefixes = new Map<string, string>([
  ['', ''],
  ['p', 'pico'],
  ['n', 'nano'],
  ['u', 'micro'],
  ['m', 'milli'],
  ['c', 'centi'],
  ['d', 'deci'],
  ['k', 'kilo'],
]);

/** A unit for a sentence: its words and, in brackets, how it is written: `nanogram per millilitre (ng/mL)`. */
export function unitInWords(unit: Unit): string {
  if (unit.factors.size === 0) return 'a pure number';
  return `${words(unit)} (${unitText(unit)})`;
}

/** A unit as a model file writes it. */
export function unitText(unit: Unit): string {
  const { above, below } = split(unit);
  const top = above.map(([name, power]) => raised(name, power)).join('*');
  return [top === '' ? '1' : top, ...below.map(([name, power]) => raised(name, power))].join('/');
}

/** The kind of quantity a unit measures: `mass per volume`, `time`; empty for a pure number. */
export function dimensionInWords(dimension: readonly number[]): string {
  const named = dimension.map((power, position): readonly [string, number] => {
    const word = dimensionWords[position]!;
    return word === 'length' && power % 3 === 0 ? ['volume', power / 3] : [word, power];
  });
  const above = named.filter(([, power]) => power > 0).map(([word, power]) => raised(word, power));
  const below = named.filter(([, power]) => power < 0).map(([word, power]) => raised(word, -power));
  return [above.join(' times '), ...below].filter((part) => part !== '').join(' per ');
}

/** "divided by a volume": what turns a quantity of the first unit into the kind that the second measures. */
export function remedyInWords(given: Unit, wanted: Unit): string {
  const excess = given.dimension.map((power, position) => power - wanted.dimension[position]!);
  const isExcess = excess.some((power) => power > 1e-9);
  const words = dimensionInWords(isExcess ? excess : excess.map((power) => -power));
  const article = /^[aeiou]/.test(words) ? 'an' : 'a';
  return `${isExcess ? 'divided' : 'multiplied'} by ${article} ${words}`;
}

function words(unit: Unit): string {
  const { above, below } = split(unit);
  const top = above.map(([name, power]) => powerWords(name, power)).join(' times ');
  const parts = below.map(([name, power]) => `per ${powerWords(name, power)}`);
  return [top, ...parts].filter((part) => part !== '').join(' ');
}

function powerWords(name: string, power: number): string {
  const word = nameWords(name);
  if (power === 1) return word;
  if (power === 2) return `${word} squared`;
  if (power === 3) return `${word} cubed`;
  return `${word} to the power ${shortNumber(power)}`;
}

function nameWords(name: string): string {
  const whole = wholeNames.get(name);
  if (whole !== undefined) return whole;
  for (const [base, word] of bases) {
    const prefix = name.endsWith(base) ? prefixes.get(name.slice(0, name.length - base.length)) : undefined;
    if (prefix !== undefined) return prefix + word;
  }
  return name;
}

function split(unit: Unit) {
  const factors = [...unit.factors];
  return {
    above: factors.filter(([, power]) => power > 0),
    below: factors.filter(([, power]) => power < 0).map(([name, power]) => [name, -power] as const),
  };
}

function raised(word: string, power: number): string {
  return power === 1 ? word : `${word}^${shortNumber(power)}`;
}

/** At most nine digits, without a tail of zeros. */
export function shortNumber(value: number): string {
  return String(Number(value.toPrecision(9)));
}
