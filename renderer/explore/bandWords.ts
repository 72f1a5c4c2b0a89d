import type { Band, Model } from '#models/language/model.ts';
import { statedNumber } from '#renderer/text/numbers.ts';

/** A band names its value and where it comes from: "usual 80–400 · Front Psychiatry 2018". */
export function bandWords(model: Model, band: Band): { readonly label: string; readonly shortLabel: string } {
  const shortLabel = `${band.label} ${rangeWords(band)}`;
  const source = model.sources.find(({ key }) => key === band.sources[0]);
  const origin = band.grade === 'measured' && source ? sourceWords(source.key) : band.grade;
  return { label: `${shortLabel} · ${origin}`, shortLabel };
}

function rangeWords({ from, to, kind }: Band): string {
  if (from !== null && to !== null && kind !== 'toxic' && kind !== 'threshold') {
    return `${statedNumber(from)}\u2013${statedNumber(to)}`;
  }
  if (from !== null) return `from ${statedNumber(from)}`;
  return to === null ? '' : `up to ${statedNumber(to)}`;
}

/** A source key such as franchitto-2018 as people cite it: "Franchitto 2018". */
export function sourceWords(key: string): string {
  return key
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
