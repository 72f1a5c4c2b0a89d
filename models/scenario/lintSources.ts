import type { Linting } from './lintRule.ts';

/** What is scored, claimed or expected needs a reason and a source; a source of the case is cited somewhere. */
export function lintSources({ found, origins, advise }: Linting): void {
  const cited = new Set<string>();
  const needSources = (part: object & { readonly sources: readonly string[] }, what: string): void => {
    for (const key of part.sources) cited.add(key);
    if (part.sources.length > 0) return;
    advise('source-missing', origins.placeOf(part), `${what} names no source.`);
  };
  const needReason = (part: object & { readonly reason: string }, what: string): void => {
    if (part.reason === '') advise('reason-missing', origins.placeOf(part), `${what} gives no reason.`);
  };

  for (const { label, judgements } of found.acts) {
    for (const judgement of judgements) {
      if (judgement.class === 'neutral') {
        for (const key of judgement.sources) cited.add(key);
        continue;
      }
      const what = `"${label}" is judged ${judgement.class} and`;
      needReason(judgement, what);
      needSources(judgement, what);
    }
  }
  for (const prediction of found.predictions) needSources(prediction, 'The prediction');
  for (const { positions } of found.guidance) {
    for (const position of positions) needSources(position, 'The position');
  }
  for (const point of found.debrief.points) needSources(point, 'The point');
  for (const { expects } of found.paths) {
    for (const expectation of expects) {
      needReason(expectation, 'The expectation');
      needSources(expectation, 'The expectation');
    }
  }
  // A comparison without acts rests on its sources as a whole.
  if (cited.size === 0) return;
  found.sources.forEach((key, index) => {
    if (cited.has(key)) return;
    advise('source-unused', origins.placeOf(found, 'sources', index), `Nothing in the case cites "${key}".`);
  });
}
