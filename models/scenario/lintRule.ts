import type { Place } from '#models/language/problem.ts';
import type { CaseOrigins } from './CaseOrigins.ts';
import type { CaseAdviceCode } from './caseAdviceCodes.ts';
import type { Case } from './caseFile.ts';

/** What the rules of the linter look at, and where they write. */
export interface Linting {
  readonly found: Case;
  readonly origins: CaseOrigins;
  readonly advise: (code: CaseAdviceCode, place: Place, reason: string) => void;
}
