import type { Laboratory } from '#models/run/laboratoryOf.ts';
import { branchOf } from './branchOf.ts';
import type { Case } from './caseFile.ts';
import { ledeWords, nextStepLines, strengthLines, verdictWords } from './debriefWords.ts';
import { type ComparedBranch, measuredFuture, pathLog } from './measuredFuture.ts';
import type { Branch, Debrief } from './playthrough.ts';
import { scoreActs } from './scoreActs.ts';

type Future = Debrief['futures'][number];

/**
 * The debrief of one branch beside the others, nothing done, and the ideal path: what happened, counted and measured, in plain
 * sentences.
 * @throws RangeError for a branch that is not there (a programmer fault)
 */
export function debriefOf(
  played: Case,
  laboratory: Laboratory,
  branches: readonly Branch[],
  branchId: string,
): Debrief {
  const own = branchOf(branches, branchId);
  const measured = (kind: Future['kind'], branch: ComparedBranch) => {
    const { future, whole } = measuredFuture(played, laboratory, branch);
    return { whole, future: { ...future, kind, run: whole.run } satisfies Future };
  };
  const pathOf = (kind: 'nothing' | 'ideal') => played.paths.find((path) => path.kind === kind);
  const nowHours = played.beginsHours;
  const idealPath = pathOf('ideal');

  const mine = measured('mine', own);
  const nothing = measured('nothing', {
    id: 'nothing',
    name: pathOf('nothing')?.label ?? 'Nothing done',
    log: [],
    nowHours,
  });
  const ideal =
    idealPath === undefined
      ? null
      : measured('ideal', { id: 'ideal', name: idealPath.label, log: pathLog(played, idealPath), nowHours });
  const others = branches.filter((branch) => branch !== own).map((branch) => measured('branch', branch));

  const { score } = mine.future;
  const critical = scoreActs(mine.whole).required.filter((one) => one.class === 'critical');
  const inTime = critical.filter((one) => one.isInTime).length;
  return {
    verdict: verdictWords(score, { inTime, of: critical.length }),
    lede: ledeWords(score, mine.future, { nothing: nothing.future, ideal: ideal?.future ?? null }),
    score,
    strengths: strengthLines(played, score),
    nextSteps: nextStepLines(played, score),
    futures: [mine, ...others, nothing, ...(ideal === null ? [] : [ideal])].map(({ future }) => future),
  };
}
