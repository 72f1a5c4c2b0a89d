import type { Model } from '#models/language/model.ts';
import type { Solution } from '#models/run/run.ts';
import type { Danger } from '#renderer/text/headline.ts';

/** Where a run is searched for levels that must not go unsaid, and from which on they take the headline. */
const watched = [
  { observable: 'brainstem_index', where: 'the brain-stem index', graveFrom: 'coma' },
  { observable: 'plasma_concentration', where: 'the blood', graveFrom: 'toxic' },
] as const;

/** A band's label is worded for its chart ("toxic from 1,100"); a sentence needs a noun. */
const nouns: Readonly<Record<string, string>> = { toxic: 'poisoning' };

/** The gravest level that a run's peak reaches, or null. Levels are the threshold and toxic bands of the model file, lowest first. */
export function dangerOf(model: Model, solution: Solution): Danger | null {
  const dangers = watched.flatMap(({ observable, where, graveFrom }) => {
    const peak = solution.series[observable]!.reduce((highest, value) => Math.max(highest, value), 0);
    const levels = model.observables
      .find(({ name }) => name === observable)!
      .bands.filter(({ kind, from }) => from !== null && (kind === 'threshold' || kind === 'toxic'))
      .sort((one, other) => one.from! - other.from!);
    const reached = levels.findLastIndex(({ from }) => peak >= from!);
    if (reached < 0) return [];
    const isGrave = reached >= levels.findIndex(({ name }) => name === graveFrom);
    const { label, from } = levels[reached]!;
    return [{ level: nouns[label] ?? label, where, peak, from: from!, isGrave }];
  });
  return dangers.find(({ isGrave }) => isGrave) ?? dangers[0] ?? null;
}
