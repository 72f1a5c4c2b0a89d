import type { CaseGroup } from './caseFilters.ts';

/** "16 cases", "3 of 16 cases". */
export function countWords(groups: readonly CaseGroup[], of: number): string {
  const shown = groups.reduce((sum, { cases }) => sum + cases.length, 0);
  const all = `${of} ${of === 1 ? 'case' : 'cases'}`;
  return shown === of ? all : `${shown} of ${all}`;
}
