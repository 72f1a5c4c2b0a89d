import type { Case, CasePath } from '#models/scenario/caseFile.ts';
import type { Branch } from '#models/scenario/playthrough.ts';

/** A path of a case as a branch that was played to the end of the run. */
export function pathBranch(
  { beginsHours, hours }: Pick<Case, 'beginsHours' | 'hours'>,
  { label, acts }: CasePath,
): Branch {
  return {
    id: 'path',
    name: label,
    parent: null,
    forkedAtHours: null,
    log: acts.map(({ act, atHours, amount }) => ({
      kind: 'act',
      atHours: beginsHours + atHours,
      act,
      amount,
    })),
    nowHours: hours,
  };
}
