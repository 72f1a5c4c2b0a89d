import type { CaseLevel } from '#models/scenario/caseFile.ts';
import type { CaseSummary } from '#renderer/worker/practiseProtocol.ts';
import { type CaseMarks, markOf } from './practiseMarks.ts';

export const levelChoices = [
  { value: 'all', label: 'All' },
  { value: 'introductory', label: 'Introductory' },
  { value: 'intermediate', label: 'Intermediate' },
  { value: 'advanced', label: 'Advanced' },
] as const satisfies readonly { readonly value: CaseLevel | 'all'; readonly label: string }[];

export type LevelFilter = (typeof levelChoices)[number]['value'];

export interface CaseFilter {
  readonly level: LevelFilter;
  readonly words: string;
  readonly onlyNew: boolean;
}

export const noFilter: CaseFilter = { level: 'all', words: '', onlyNew: false };

export interface CaseGroup {
  readonly level: CaseLevel | null;
  readonly label: string;
  readonly cases: readonly CaseSummary[];
}

/** The cases that a filter leaves, by level and then by length; those with problems come last. */
export function groupCases(
  catalogue: readonly CaseSummary[],
  marks: CaseMarks,
  filter: CaseFilter,
): readonly CaseGroup[] {
  const left = catalogue.filter((summary) => isLeft(summary, marks, filter));
  const groups: CaseGroup[] = levelChoices.flatMap(({ value, label }) => {
    if (value === 'all') return [];
    const cases = left
      .filter((summary) => summary.case?.level === value)
      .sort((one, other) => one.case!.minutes - other.case!.minutes || (one.title < other.title ? -1 : 1));
    return [{ level: value, label, cases }];
  });
  const broken = left.filter((summary) => summary.case === null);
  return [...groups, { level: null, label: 'Cannot be read', cases: broken }].filter(
    ({ cases }) => cases.length > 0,
  );
}

function isLeft(summary: CaseSummary, marks: CaseMarks, { level, words, onlyNew }: CaseFilter): boolean {
  if (level !== 'all' && summary.case?.level !== level) return false;
  if (onlyNew && markOf(marks, summary.id).isPlayed) return false;
  const text = [summary.title, summary.id, ...(summary.case?.objectives ?? [])].join(' ').toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
