import type { Band, Model } from '#models/language/model.ts';
import type { PopulationCounts } from '#models/population/populationCounts.ts';
import { statedNumber } from '#renderer/text/numbers.ts';

/** One band of the model file and how many people were ever in it, by arm. */
export interface ReachRow {
  readonly key: string;
  /** "Plasma toxic, from 1,100". */
  readonly words: string;
  readonly unit: string;
  readonly reached: Readonly<Record<string, number>>;
}

/** A row for each band that was counted, in the order of the model file. */
export function reachRows(
  { observables }: Pick<Model, 'observables'>,
  { arms }: PopulationCounts,
): readonly ReachRow[] {
  return observables.flatMap(({ name, label, unit, bands }) =>
    bands.flatMap((band): ReachRow[] => {
      const found = arms.flatMap(({ id, bands: counted }) => {
        const count = counted[name]?.find((one) => one.band === band.name);
        if (!count) return [];
        return [[id, isReached(band) ? count.everReached : count.everInside] as const];
      });
      if (found.length === 0) return [];
      const words = `${label} ${band.label}, ${ends(band)}`;
      return [
        {
          key: `${name} ${band.name}`,
          words,
          unit: unit === '1' ? '' : unit,
          reached: Object.fromEntries(found),
        },
      ];
    }),
  );
}

/** A danger above is reached by whoever goes beyond it; anything else only by being in it. */
function isReached(band: Band): boolean {
  return band.from !== null && (band.to === null || isDanger(band));
}

function isDanger({ kind }: Band): boolean {
  return kind === 'toxic' || kind === 'threshold';
}

function ends(band: Band): string {
  const { from, to } = band;
  if (from !== null && isReached(band)) return `from ${statedNumber(from)}`;
  if (from === null) return `below ${statedNumber(to ?? 0)}`;
  return `${statedNumber(from)}\u2013${statedNumber(to!)}`;
}
