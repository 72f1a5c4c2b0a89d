import type { Model } from '#models/language/model.ts';
import { drawSubject } from './drawSubject.ts';
import type { PopulationJob } from './populationJob.ts';
import { varyingQuantities } from './varyingQuantities.ts';

/** One subject's own values, ready to be run alone. */
export interface SubjectValues {
  /** What was drawn, by name. */
  readonly drawn: Readonly<Record<string, number>>;
  /** The job's values with the drawn ones in place: the `values` of a run that equals the population's to the bit. */
  readonly values: Readonly<Record<string, number>>;
  /** Draws outside the range, by name; quantities without any have no entry. */
  readonly rejectedByName: Readonly<Record<string, number>>;
  /** The quantity of which no draw was within its range, or null. */
  readonly undrawn: string | null;
}

export function pullOutSubject(
  model: Model,
  job: Pick<PopulationJob, 'values' | 'parameterSet' | 'spread' | 'seed'>,
  subject: number,
): SubjectValues {
  const varying = varyingQuantities(model, job);
  const found = drawSubject(varying, { seed: job.seed, spread: job.spread, subject });
  const byName = (numbers: readonly number[]) =>
    varying.map(({ quantity }, index) => [quantity.name, numbers[index]!] as const);
  const drawn = Object.fromEntries(byName(found.values));
  return {
    drawn,
    values: { ...job.values, ...drawn },
    rejectedByName: Object.fromEntries(byName(found.rejections).filter(([, count]) => count > 0)),
    undrawn: found.undrawn?.quantity.name ?? null,
  };
}
