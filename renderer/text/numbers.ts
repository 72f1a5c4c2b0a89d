const thousands = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

/** Never more digits than the model earns: two figures under 10 (1.7), whole numbers above (335), a comma from 1,000. */
export function shortNumber(value: number): string {
  if (!Number.isFinite(value)) return 'no value';
  const size = Math.abs(value);
  if (size < 1e-4) return '0';
  if (size >= 9.95) return signed(thousands.format(size), value);
  if (size >= 0.995) return signed(size.toFixed(1), value);
  return signed(String(Number(size.toPrecision(2))), value);
}

/** A scale value such as an Ashworth grade, always with one decimal. */
export function scaleNumber(value: number): string {
  return signed(Math.abs(value).toFixed(1), value);
}

/** A number somebody typed or a model file states, as it stands, with commas from 1,000. */
export function statedNumber(value: number): string {
  const text = String(Math.abs(value));
  const [whole = '', decimals] = text.split('.');
  if (text.includes('e')) return signed(text, value);
  return signed(thousands.format(Number(whole)) + (decimals ? `.${decimals}` : ''), value);
}

/** "192 times more": a whole number from 2, one decimal below. */
export function timesMore(ratio: number): string {
  return `${ratio >= 1.95 ? thousands.format(ratio) : ratio.toFixed(1)} times more`;
}

function signed(digits: string, value: number): string {
  return value < 0 && Number(digits.replaceAll(',', '')) !== 0 ? `\u2212${digits}` : digits;
}
