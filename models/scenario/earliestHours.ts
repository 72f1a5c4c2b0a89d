import type { Act } from './caseFile.ts';

/** Hours after the case's beginning. */
export interface EarliestAct {
  readonly begin: number;
  readonly end: number;
}

/** When each act can be begun and be over at the earliest, if nothing is done but the quickest chain of what it needs. */
export function earliestHours(acts: readonly Act[]): ReadonlyMap<string, EarliestAct> {
  const found = new Map<string, EarliestAct>();
  // Shortest ways through the needs: after as many rounds as there are acts none gets shorter.
  for (let round = 0; round < acts.length; round += 1) {
    for (const { id, needs, takesHours } of acts) {
      const ends = needs.flatMap((need) => found.get(need)?.end ?? []);
      if (needs.length > 0 && ends.length === 0) continue;
      const begin = needs.length === 0 ? 0 : Math.min(...ends);
      found.set(id, { begin, end: begin + takesHours });
    }
  }
  return found;
}
