import { displayUnit } from '#models/language/displayUnit.ts';
import type { Quantity } from '#models/language/model.ts';
import { statedNumber } from '#renderer/text/numbers.ts';
import { sourceWords } from './sourceWords.ts';

/** What a field needs to know of a quantity to judge what somebody typed. */
export type NumberLimits = Pick<Quantity, 'range' | 'step' | 'unit'>;

export type NumberEntry =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly reason: string };

/** Reads what was typed; what is no number, or outside the range, comes back as one sentence. */
export function readEntry(text: string, limits: NumberLimits, lastGood: number): NumberEntry {
  const value = parseTyped(text);
  const kept = `The run keeps your last good value, ${statedNumber(lastGood)}.`;
  if (value === null) return { ok: false, reason: `${text.trim() ? 'Not a number' : 'Empty'}. ${kept}` };
  const { from, to, sources } = limits.range;
  const isBelow = value < from;
  if (!isBelow && value <= to) return { ok: true, value };
  const limit = withUnit(isBelow ? from : to, limits.unit);
  const origin = sources.length > 0 ? ` from ${sourceWords(sources)}` : '';
  return { ok: false, reason: `${isBelow ? 'Below' : 'Above'} ${limit}, the limit${origin}. ${kept}` };
}

/** Commas are thousands where exactly three digits follow, a decimal sign otherwise; both minus signs are read. */
export function parseTyped(text: string): number | null {
  const bare = text
    .trim()
    .replaceAll('\u2212', '-')
    .replaceAll(/[\s\u00a0\u202f]/g, '');
  const plain = /^-?\d{1,3}(,\d{3})+(\.\d*)?$/.test(bare) ? bare.replaceAll(',', '') : bare.replace(',', '.');
  return /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) ? Number(plain) : null;
}

/** The value some steps away, on the digits of the step, held to the ends of the range as a slider is. */
export function steppedValue(value: number, steps: number, { range, step }: NumberLimits): number {
  const decimals = decimalsOf(step);
  const moved = Number((value + steps * step).toFixed(Math.max(decimals, decimalsOf(value))));
  return Math.min(Math.max(moved, range.from), range.to);
}

/** How many steps a key asks for; null where the key is no step. */
export function stepsOfKey(key: string, hasShift: boolean): number | null {
  const size = hasShift ? 10 : 1;
  if (key === 'ArrowUp') return size;
  if (key === 'ArrowDown') return -size;
  if (key === 'PageUp') return 10;
  if (key === 'PageDown') return -10;
  return null;
}

/** "400 µg/day"; a pure number stands alone. */
export function withUnit(value: number, unit: string): string {
  const shown = displayUnit(unit);
  return shown ? `${statedNumber(value)} ${shown}` : statedNumber(value);
}

function decimalsOf(value: number): number {
  const [, decimals = ''] = String(value).split('.');
  return String(value).includes('e-') ? Number(String(value).split('e-')[1]) : decimals.length;
}
