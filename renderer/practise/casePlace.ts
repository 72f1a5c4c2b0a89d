import type { CaseSource, CaseSummary } from '#renderer/worker/practiseProtocol.ts';
import { groupCases, noFilter } from './caseFilters.ts';

/** Where a case stands in the list of cases: "Case 8 of 16"; of one's own "Your case"; empty while the list is read. */
export function casePlace(source: CaseSource, catalogue: readonly CaseSummary[] | null): string {
  if ('text' in source) return 'Your case';
  const ids = groupCases(catalogue ?? [], {}, noFilter).flatMap(({ cases }) => cases.map(({ id }) => id));
  const at = ids.indexOf(source.id);
  return at < 0 ? '' : `Case ${at + 1} of ${ids.length}`;
}
