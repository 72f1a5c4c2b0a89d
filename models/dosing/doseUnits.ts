/** A whole ratio, kept apart so that a conversion rounds once: 50 ug is 50 / 1000 mg, not 50 x 0.001. */
interface Ratio {
  readonly times: number;
  readonly over: number;
}

const hour: Ratio = { times: 1, over: 1 };
const minute: Ratio = { times: 1, over: 60 };
const day: Ratio = { times: 24, over: 1 };
const week: Ratio = { times: 168, over: 1 };

/** Words of time in hours. */
const timeWords: ReadonlyMap<string, Ratio> = new Map([
  ...['h', 'hr', 'hrs', 'hour', 'hours'].map((word): [string, Ratio] => [word, hour]),
  ...['min', 'mins', 'minute', 'minutes'].map((word): [string, Ratio] => [word, minute]),
  ...['d', 'day', 'days'].map((word): [string, Ratio] => [word, day]),
  ...['week', 'weeks'].map((word): [string, Ratio] => [word, week]),
]);

/** Words of amount: their kind and their size in the kind's smallest unit here. */
const amountWords: ReadonlyMap<string, { readonly kind: 'mass' | 'volume'; readonly size: number }> = new Map(
  [
    ...wordsOf('mass', 1, ['ug', 'mcg', 'microgram', 'micrograms']),
    ...wordsOf('mass', 1_000, ['mg', 'milligram', 'milligrams']),
    ...wordsOf('mass', 1_000_000, ['g', 'gram', 'grams']),
    ...wordsOf('volume', 1, ['ml', 'millilitre', 'millilitres', 'milliliter', 'milliliters']),
    ...wordsOf('volume', 1_000, ['l', 'litre', 'litres', 'liter', 'liters']),
  ],
);

function wordsOf(kind: 'mass' | 'volume', size: number, words: readonly string[]) {
  return words.map((word) => [word, { kind, size }] as const);
}

/** A unit in one spelling: small letters, the micro sign or the Greek letter as `u`, and `units` as the pure number. */
export function unitWord(text: string): string {
  const word = text.toLowerCase().replace(/[\u00B5\u03BC]/g, 'u');
  return word === 'unit' || word === 'units' ? '1' : word;
}

/** True for one word in two spellings: `µg`, `ug` and `mcg`. */
export function isSameUnitWord(left: string, right: string): boolean {
  const [one, other] = [unitWord(left), unitWord(right)];
  if (one === other) return true;
  const [amount, otherAmount] = [amountWords.get(one), amountWords.get(other)];
  return amount !== undefined && amount.kind === otherAmount?.kind && amount.size === otherAmount.size;
}

export function isTimeWord(text: string): boolean {
  return timeWords.has(unitWord(text));
}

export function isAmountWord(text: string): boolean {
  return amountWords.has(unitWord(text));
}

/** A length of time in hours. @throws RangeError for a word that is no time (a programmer fault) */
export function hoursOf(value: number, timeWord: string): number {
  const { times, over } = ratioOf(timeWord);
  return over === 1 ? value * times : value / over;
}

/** A rate in amount per hour from one per other time. @throws RangeError for a word that is no time */
export function perHour(value: number, timeWord: string): number {
  const { times, over } = ratioOf(timeWord);
  return times === 1 ? value * over : value / times;
}

/** An amount in another unit, or null where the two units measure different things. Equal units need not be known. */
export function amountIn(value: number, fromWord: string, toUnit: string): number | null {
  const [from, to] = [unitWord(fromWord), unitWord(toUnit)];
  if (from === to) return value;
  const [fromAmount, toAmount] = [amountWords.get(from), amountWords.get(to)];
  if (fromAmount === undefined || toAmount === undefined || fromAmount.kind !== toAmount.kind) return null;
  return fromAmount.size >= toAmount.size
    ? value * (fromAmount.size / toAmount.size)
    : value / (toAmount.size / fromAmount.size);
}

function ratioOf(timeWord: string): Ratio {
  const ratio = timeWords.get(unitWord(timeWord));
  if (ratio === undefined) throw new RangeError(`"${timeWord}" is no time.`);
  return ratio;
}
