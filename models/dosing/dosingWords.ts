/** Words that begin a clause of a dosing sentence. */
export const clauseWords = [
  ...[
    'steady',
    'reset',
    'bolus',
    'flex',
    'otherwise',
    'stop',
    'off',
    'set',
    'multiply',
    'at',
    'on',
    'from',
    'until',
    'to',
    'over',
    'for',
  ],
  ...['every', 'each', 'daily', 'once', 'twice', 'by', 'into'],
] as const;

export type ClauseWord = (typeof clauseWords)[number];

export function isClauseWord(word: string): word is ClauseWord {
  return clauseWords.some((clauseWord) => clauseWord === word);
}

/** Words and marks that may stand anywhere and change nothing. */
export const silentWords: ReadonlySet<string> = new Set([
  ...[',', '.', 'and', 'then', 'the', 'a', 'an', 'of', 'baclofen', 'amount', 'give', 'take', 'start'],
  // A bolus is called by what it is for.
  ...['priming', 'bridge'],
]);

/** What a count of doses counts. */
export const countWords: ReadonlySet<string> = new Set([
  'dose',
  'doses',
  'session',
  'sessions',
  'times',
  'time',
]);
