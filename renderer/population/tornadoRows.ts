import { displayUnit } from '#models/language/displayUnit.ts';
import type { Quantity } from '#models/language/model.ts';
import type { Tornado, TornadoBar } from '#models/population/sensitivity.ts';
import { valueWords } from '#renderer/explore/runLabel.ts';
import { statedNumber } from '#renderer/text/numbers.ts';

/** A bar of the tornado with its words; places are shares of the drawing's width. */
export interface TornadoRow {
  readonly name: string;
  readonly label: string;
  /** "0.63 to 1.6, as people differ". */
  readonly moved: string;
  readonly lowPlace: number;
  readonly highPlace: number;
  readonly low: TornadoBar['low'];
  readonly high: TornadoBar['high'];
  readonly isAtLimit: boolean;
}

export interface TornadoDrawing {
  readonly rows: readonly TornadoRow[];
  readonly baselinePlace: number;
  /** Quantities that change nothing worth a bar. */
  readonly idle: number;
}

// A swing of less than this share of the measure is none.
const leastSwingShare = 0.002;

/**
 * The bars that can be seen, on one scale, the widest first.
 * @param quantities those that may have been moved: they know the words of their choices
 */
export function tornadoRows({ baseline, bars }: Tornado, quantities: readonly Quantity[]): TornadoDrawing {
  const seen = bars.filter(({ swing }) => swing > leastSwingShare * Math.abs(baseline));
  const ends = [baseline, ...seen.flatMap(({ low, high }) => [low.measure, high.measure])];
  const from = Math.min(...ends);
  const span = Math.max(...ends) - from || 1;
  const place = (measure: number) => (measure - from) / span;
  return {
    baselinePlace: place(baseline),
    idle: bars.length - seen.length,
    rows: seen.map(({ name, label, unit, basis, low, high }) => ({
      name,
      label,
      moved: movedWords(
        { unit, basis, low, high },
        quantities.find((one) => one.name === name),
      ),
      lowPlace: place(low.measure),
      highPlace: place(high.measure),
      low,
      high,
      isAtLimit: low.isAtLimit || high.isAtLimit,
    })),
  };
}

const bases: Readonly<Record<Exclude<TornadoBar['basis'], 'choices'>, string>> = {
  variability: 'as people differ',
  'twenty-percent': '20 % down and up',
  range: 'the whole range',
};

function movedWords(
  { unit, basis, low, high }: Pick<TornadoBar, 'unit' | 'basis' | 'low' | 'high'>,
  quantity: Quantity | undefined,
): string {
  if (basis === 'choices') {
    const name = (value: number) => (quantity ? valueWords(quantity, value) : statedNumber(value));
    return `${name(low.value)} to ${name(high.value)}`;
  }
  const number = (value: number) => statedNumber(Number(value.toPrecision(3)));
  const shown = unit === '1' ? '' : ` ${displayUnit(unit)}`;
  return `${number(low.value)} to ${number(high.value)}${shown}, ${bases[basis]}`;
}
