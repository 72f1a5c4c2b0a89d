/** What came of a case so far: it was gone through to its debrief, and passed in mastery mode. */
export interface CaseMark {
  readonly isPlayed: boolean;
  readonly isPassed: boolean;
}

/** By the key of the case's source. */
export type CaseMarks = Readonly<Record<string, CaseMark>>;

const noMark: CaseMark = { isPlayed: false, isPassed: false };

export function markOf(marks: CaseMarks, key: string): CaseMark {
  return marks[key] ?? noMark;
}

/** A mark is never taken away: a case once passed stays passed. */
export function markPlayed(marks: CaseMarks, key: string, isPassed: boolean): CaseMarks {
  const before = markOf(marks, key);
  return { ...marks, [key]: { isPlayed: true, isPassed: before.isPassed || isPassed } };
}
