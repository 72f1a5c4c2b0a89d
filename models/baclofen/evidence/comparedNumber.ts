import type { CheckpointBand } from '#models/baclofen/checkpoints/checkpoint.ts';

/** A result as it stands beside a published one: three figures below 100 (1.07), whole numbers above, a comma from 1,000. */
export function comparedNumber(value: number): string {
  if (!Number.isFinite(value)) return 'no value';
  const size = Math.abs(value);
  return signed(size >= 99.95 ? withCommas(size.toFixed(0)) : String(Number(size.toPrecision(3))), value);
}

function printedNumber(value: number): string {
  return signed(withCommas(String(Math.abs(value))), value);
}

/** "105–185", "up to 30", "from 100": what counts as agreement. */
export function bandWords({ from, to }: CheckpointBand): string {
  if (from === null) return to === null ? 'any value' : `up to ${printedNumber(to)}`;
  return to === null ? `from ${printedNumber(from)}` : `${printedNumber(from)}\u2013${printedNumber(to)}`;
}

function withCommas(digits: string): string {
  const [whole = '', decimals] = digits.split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

function signed(digits: string, value: number): string {
  return value < 0 && /[1-9]/.test(digits) ? `\u2212${digits}` : digits;
}
