import type { PopulationJob, SubjectRange } from './populationJob.ts';

/** A part is done in some 10 ms: this many runs of three days. */
const runsOfPart = 12;
const hoursOfRun = 72;

/** Splits subjects into parts small enough that work can be stopped between two of them; the same split everywhere. */
export function subjectParts(job: PopulationJob, { first, last }: SubjectRange): readonly SubjectRange[] {
  const runsOfSubject = job.arms.length * Math.max(job.hours / hoursOfRun, 0.25);
  const size = Math.max(1, Math.floor(runsOfPart / runsOfSubject));
  const parts: SubjectRange[] = [];
  for (let start = first; start <= last; start += size) {
    parts.push({ first: start, last: Math.min(start + size - 1, last) });
  }
  return parts;
}
