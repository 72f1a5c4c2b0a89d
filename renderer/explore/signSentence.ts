import type { Band } from '#models/language/model.ts';
import type { Pair } from '#renderer/text/chartSentences.ts';
import { isDanger } from './curveBands.ts';

/** "Tablets 7.2, slow; pump 14." Both values, each with the danger it is in. */
export function signSentence(
  { tablets, pump }: Pair<number>,
  format: (value: number) => string,
  bands: readonly Band[],
): string {
  const part = (who: string, value: number | null) => {
    if (value === null) return [];
    const danger = worstOf(value, bands);
    return [danger ? `${who} ${format(value)}, ${danger.label.toLowerCase()}` : `${who} ${format(value)}`];
  };
  const parts = [...part('tablets', tablets), ...part('pump', pump)];
  const words = parts.join('; ');
  return words === '' ? '' : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** The danger that holds a value and lies furthest out. */
function worstOf(value: number, bands: readonly Band[]): Band | undefined {
  const holding = bands.filter(
    (band) => isDanger(band) && (band.from === null ? value < band.to! : value >= band.from),
  );
  return holding.sort((one, other) => distance(other) - distance(one))[0];
}

function distance({ from, to }: Band): number {
  return from ?? -(to ?? 0);
}
