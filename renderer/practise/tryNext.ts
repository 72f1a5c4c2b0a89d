import type { Case } from '#models/scenario/caseFile.ts';
import type { Branch, Score, ScoredAct } from '#models/scenario/playthrough.ts';
import { clockAt } from './caseClock.ts';

/** A moment from which another future is worth trying. */
export interface ForkIdea {
  readonly key: string;
  readonly words: string;
  /** Of the run. */
  readonly atHours: number;
}

const mostIdeas = 3;

/** What was harmful or critical comes first; of two ideas for one moment the first stays, since both are the same fork. */
export function forkIdeas(
  debriefed: Pick<Case, 'clockHours' | 'beginsHours'>,
  { rows }: Pick<Score, 'rows'>,
  { nowHours }: Pick<Branch, 'nowHours'>,
): readonly ForkIdea[] {
  const { beginsHours } = debriefed;
  const weights: readonly ScoredAct['class'][] = ['harmful', 'critical', 'recommended'];
  const weighed = rows.toSorted((one, other) => weights.indexOf(one.class) - weights.indexOf(other.class));
  const ideas = weighed.flatMap((row, index): ForkIdea[] => {
    const words = ideaWords(row);
    const at = row.verdict === 'harmful' ? row.atHours : (row.window?.fromHours ?? null);
    if (words === null || at === null) return [];
    const atHours = Math.min(Math.max(at, beginsHours), nowHours);
    return [{ key: `${row.act} ${index}`, words: words(clockAt(debriefed, atHours)), atHours }];
  });
  const distinct = ideas.filter(
    ({ atHours }, index) => !ideas.slice(0, index).some((earlier) => earlier.atHours === atHours),
  );
  return distinct.slice(0, mostIdeas).toSorted((one, other) => one.atHours - other.atHours);
}

function ideaWords({ kind, label, verdict }: ScoredAct): ((clock: string) => string) | null {
  if (kind === 'story') return null;
  if (verdict === 'harmful') return (clock) => `${label}: leave it out at ${clock}`;
  if (verdict === 'late' || verdict === 'missed') return (clock) => `${label} at ${clock} instead`;
  return null;
}

/** "Intrathecal overdose" for the id of a case whose title is not known yet. */
export function idWords(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
