import sourcesText from '#assets/cases/sources.yaml?raw';
import { type CaseSourceEntry, readCaseSources } from './readCaseSources.ts';

const file = 'assets/cases/sources.yaml';
let read: readonly CaseSourceEntry[] | null = null;

/** Every source of assets/cases/sources.yaml. @throws Error where the shipped file has problems (a programmer fault) */
export function caseSources(): readonly CaseSourceEntry[] {
  if (read !== null) return read;
  const checked = readCaseSources(sourcesText, file);
  if (!checked.ok) throw new Error(checked.problems.map(({ reason }) => reason).join(' '));
  read = checked.value;
  return read;
}
