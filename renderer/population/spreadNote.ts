import type { Model } from '#models/language/model.ts';
import type { Spread } from '#models/population/populationJob.ts';

/** What the people of a population differ in, in a sentence. */
export function spreadNote(
  { covariates, parameters, parameterSets }: Pick<Model, 'covariates' | 'parameters' | 'parameterSets'>,
  spread: Spread,
): string {
  if (spread === 'variability') {
    return 'Each is another person, drawn from the published spread between patients.';
  }
  const count = [...covariates, ...parameters].filter(({ uncertainty }) => uncertainty).length;
  const hasOwn = parameterSets.some(({ uncertainty }) => Object.keys(uncertainty ?? {}).length > 0);
  if (count === 0 && !hasOwn) {
    return 'The model file gives no confidence interval yet, so that all are the same person.';
  }
  return `Each is the same typical person under other typical values, drawn from published confidence intervals, as far as there are any: ${count} of ${covariates.length + parameters.length} quantities.`;
}
