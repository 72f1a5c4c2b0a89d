import type { Model } from '#models/language/model.ts';
import { caseSources } from './caseSources.ts';

/** Words of every source that a case may name, by key: the model's own, then those of assets/cases/sources.yaml. */
export function sourceWords(model: Model): Readonly<Record<string, string>> {
  const ofModel = model.sources.map(({ key, citation }) => [key, citation] as const);
  const ofCases = caseSources().map(({ key, words }) => [key, words] as const);
  return Object.fromEntries([...ofCases, ...ofModel]);
}
