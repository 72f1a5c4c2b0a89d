import type { Input, Setting } from '#models/language/model.ts';
import type { Token } from './sentenceTokens.ts';

/** A length of time or a point in time, in hours. */
export interface Hours {
  readonly hours: number;
  readonly token: Token;
}

/** A number with its unit as written; the unit is null for a pure number. */
export interface Measure {
  readonly value: number;
  readonly unit: Token | null;
  readonly token: Token;
}

/** A measure per hour or other time. */
export interface Rate extends Measure {
  readonly time: Token;
}

/** Settings and what they become; a value is null until it is said. */
export interface SettingClause {
  readonly sets: readonly {
    readonly setting: Setting;
    readonly value: number | null;
    readonly valueToken: Token;
  }[];
  readonly token: Token;
}

/** What one dosing sentence says, clause by clause, before it means rows. */
export interface SentenceClauses {
  readonly first: Token;
  verb: 'give' | 'stop' | 'set' | 'multiply';
  input: { readonly input: Input; readonly token: Token } | null;
  setting: SettingClause | null;
  amount: Measure | null;
  rate: Rate | null;
  /** `multiply … by 0.5`. */
  factor: Measure | null;
  over: Hours | null;
  lasting: Hours | null;
  every: Hours | null;
  times: readonly Hours[];
  from: Hours | null;
  until: Hours | null;
  count: Measure | null;
  reset: Token | null;
  /** A step of a day that repeats, and the rate of the rest of the day. */
  flex: Token | null;
  otherwise: Rate | null;
  steady: Token | null;
  onTop: Token | null;
  atOnce: Token | null;
}

/** The clauses that may stand once in a sentence. */
export type SingleClause = Exclude<keyof SentenceClauses, 'first' | 'verb' | 'times'>;

/** The first word of a clause. */
export function tokenOf(clauses: SentenceClauses, name: SingleClause): Token | null {
  const clause = clauses[name];
  if (clause === null) return null;
  return 'token' in clause ? clause.token : clause;
}

export function emptyClauses(first: Token): SentenceClauses {
  return {
    first,
    verb: 'give',
    input: null,
    setting: null,
    amount: null,
    rate: null,
    factor: null,
    over: null,
    lasting: null,
    every: null,
    times: [],
    from: null,
    until: null,
    count: null,
    reset: null,
    flex: null,
    otherwise: null,
    steady: null,
    onTop: null,
    atOnce: null,
  };
}
