import { quoted } from './nameAdvice.ts';
import type { SentenceCursor } from './SentenceCursor.ts';
import { type SentenceClauses, type SingleClause, tokenOf } from './sentenceClauses.ts';

/** Whatever a sentence says and does not mean is a problem: nothing is passed over in silence. */
export function refuse(
  names: readonly SingleClause[],
  clauses: SentenceClauses,
  cursor: SentenceCursor,
): void {
  for (const name of names) {
    const token = tokenOf(clauses, name);
    if (token !== null)
      cursor.problem('out-of-place', token, `${quoted(token.text)} has no effect in this sentence.`);
  }
}
