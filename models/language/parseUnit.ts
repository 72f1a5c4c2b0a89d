import type { ProblemCode } from './problemCodes.ts';
import { type Unit, unitOf } from './unit.ts';
import { unitAtom } from './unitAtom.ts';

export type ParsedUnit =
  | { readonly ok: true; readonly unit: Unit }
  | { readonly ok: false; readonly code: ProblemCode; readonly index: number; readonly reason: string };

const longestText = 80;
const factorPattern = /^1(?=\/|$)|([A-Za-z][A-Za-z0-9]*)(?:\^(-?[1-9]))?/y;

/** Writings seen in clinics and papers that are not the model file's; never guessed by likeness: mcg is not mg. */
const writtenAs = new Map<string, string>([
  ['mcg', 'ug'],
  ['d', 'day'],
  ['M', 'mol/L'],
  ['mM', 'mmol/L'],
  ['uM', 'umol/L'],
  ['nM', 'nmol/L'],
  ['IU', 'U'],
  ['cc', 'mL'],
  ['bpm', '1/min'],
  ['celsius', 'degC'],
  ['point', 'points'],
  ['ashworth', 'Ashworth'],
  ['pct', 'percent'],
]);

/**
 * A unit as text: `mg/L`, `1/h`, `ug/day`, `mL/min/kg`, `m^2`, `1` for a pure number, `percent` (0.01), and the scale
 * points `points` and `Ashworth` (pure numbers). Every factor after a slash divides.
 * @returns the unit, or what is wrong at which index
 */
export function parseUnit(text: string): ParsedUnit {
  if (text.length > longestText)
    return wrong('unit-syntax', 0, `A unit has at most ${longestText} characters.`);
  const special = text.search(/[µμ%]/);
  if (special >= 0) {
    const instead = text[special] === '%' ? 'percent' : 'u, as in ug';
    return wrong('unit-syntax', special, `In a model file "${text[special]}" is written ${instead}.`);
  }
  const factors = new Map<string, number>();
  let index = 0;
  let sign = 1;
  for (;;) {
    factorPattern.lastIndex = index;
    const match = factorPattern.exec(text);
    if (match === null) {
      return wrong(
        'unit-syntax',
        index,
        'A unit is factors joined by * and /, such as mg/L, 1/h or mL/min/kg.',
      );
    }
    const name = match[1];
    if (name !== undefined) {
      if (unitAtom(name) === null) return unknown(name, index);
      factors.set(name, (factors.get(name) ?? 0) + sign * Number(match[2] ?? 1));
    }
    index += match[0].length;
    if (index === text.length) return { ok: true, unit: unitOf(factors) };
    const joint = text[index];
    if (joint !== '*' && joint !== '/') {
      return wrong('unit-syntax', index, 'Factors of a unit are joined by * or /, without spaces.');
    }
    sign = joint === '/' ? -1 : 1;
    index += 1;
  }
}

function unknown(name: string, index: number): ParsedUnit {
  const instead = writtenAs.get(name) ?? writtenAs.get(name.toLowerCase());
  const known =
    'Known are the metric units with their prefixes, h, min, day, mmHg, degC, U, percent, points and Ashworth.';
  return wrong(
    'unknown-unit',
    index,
    instead === undefined
      ? `"${name}" is not a known unit. ${known}`
      : `"${name}" is written ${instead} in a model file.`,
  );
}

function wrong(code: ProblemCode, index: number, reason: string): ParsedUnit {
  return { ok: false, code, index, reason };
}
