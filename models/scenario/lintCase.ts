import type { Laboratory } from '#models/run/laboratoryOf.ts';
import type { CaseFinding } from './caseFinding.ts';
import { lintActs } from './lintActs.ts';
import { lintMakeUp } from './lintMakeUp.ts';
import { lintPaths } from './lintPaths.ts';
import { lintReach } from './lintReach.ts';
import type { Linting } from './lintRule.ts';
import { lintSources } from './lintSources.ts';
import { lintTexts } from './lintTexts.ts';
import { readPlacedCase } from './readCase.ts';

/**
 * Everything that is to be said about a case file, in the order of the file: the problems that keep it from running
 * (caseProblemCodes.ts) or, where there are none, advice (caseAdviceCodes.ts). For the advice its paths are played.
 */
export function lintCase(text: string, file: string, laboratory: Laboratory): readonly CaseFinding[] {
  const { found, problems, origins } = readPlacedCase(text, file, laboratory.model);
  if (found === null || origins === null || problems.length > 0) {
    return problems.map((problem) => ({ ...problem, severity: 'problem' }));
  }
  const findings: CaseFinding[] = [];
  const linting: Linting = {
    found,
    origins,
    advise: (code, place, reason) => findings.push({ code, place, reason, severity: 'advice' }),
  };
  lintTexts(linting);
  lintSources(linting);
  lintActs(linting);
  lintMakeUp(linting);
  lintReach(linting);
  lintPaths(linting, laboratory);
  return findings.toSorted(
    (left, right) => left.place.line - right.place.line || left.place.column - right.place.column,
  );
}
