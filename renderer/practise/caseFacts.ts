import type { Case, CaseLevel } from '#models/scenario/caseFile.ts';

export const levelWords: Readonly<Record<CaseLevel, string>> = {
  introductory: 'Introductory',
  intermediate: 'Intermediate',
  advanced: 'Advanced',
};

/** What stands at the foot of every page about a case. */
export function caseFacts({ id, version }: Pick<Case, 'id' | 'version'>): readonly string[] {
  return ['Invented patient', `case ${id}, version ${version}`];
}
