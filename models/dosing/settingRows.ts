import { emptyRow, type SentenceRow, startsOf } from './doseTimes.ts';
import { quoted } from './nameAdvice.ts';
import { refuse } from './refuseClauses.ts';
import type { SentenceCursor } from './SentenceCursor.ts';
import type { SentenceClauses, SettingClause } from './sentenceClauses.ts';
import { valueShown } from './settingWords.ts';

/** The rows of a sentence that sets something, one for each setting at each of its times. */
export function settingRows(
  { sets, token }: SettingClause,
  clauses: SentenceClauses,
  cursor: SentenceCursor,
): SentenceRow[] {
  refuse(['input', 'amount', 'rate', 'factor', 'over', 'lasting', 'every'], clauses, cursor);
  refuse(['until', 'count', 'reset', 'steady', 'atOnce', 'flex', 'otherwise'], clauses, cursor);
  const unsaid = sets.find(({ value }) => value === null)?.setting;
  if (unsaid !== undefined) {
    const example = valueShown(unsaid.choices?.[0]?.value ?? unsaid.range.to, unsaid);
    const reason = `The sentence does not say what ${quoted(unsaid.label)} becomes, such as "to ${example}".`;
    cursor.problem('missing-value', token, reason);
    return [];
  }
  return startsOf(clauses, cursor).flatMap((start) =>
    sets.map(({ setting, value, valueToken }) => ({
      row: { ...emptyRow, time: start.hours, evid: 5, cmt: setting.name, amt: value! },
      words: { evid: token, cmt: token, amt: valueToken, time: start.token },
    })),
  );
}
