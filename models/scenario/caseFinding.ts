import type { Problem } from '#models/language/problem.ts';

/** What the linter says about a place in a case file: a problem keeps the case from running, advice does not. */
export interface CaseFinding extends Problem {
  readonly severity: 'problem' | 'advice';
}
