import type { EventRow } from '#models/dosing/eventRow.ts';
import type { Problem } from '#models/language/problem.ts';
import type { Run } from '#models/run/run.ts';
import type { ActClass, CaseMeasure } from './caseFile.ts';

/** What the learner did, in order of time; replaying it gives the same playthrough to the bit. Hours of the run. */
export type LogEntry =
  | { readonly kind: 'act'; readonly atHours: number; readonly act: string; readonly amount: number | null }
  | {
      readonly kind: 'decide';
      readonly atHours: number;
      readonly decision: string;
      readonly act: string | null;
      readonly reason: number | null;
    }
  | {
      readonly kind: 'predict';
      readonly atHours: number;
      readonly prediction: string;
      readonly guess: Guess;
    };

/** Of a drawn line the hours are those of the run. */
export type Guess =
  | { readonly kind: 'draw'; readonly points: readonly { readonly hours: number; readonly value: number }[] }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'direction'; readonly direction: 'up' | 'down' | 'same' };

/** Something that happens or is told at a time, in the words of the moment. */
export interface TimelineEntry {
  readonly atHours: number;
  readonly kind: 'story' | 'emergency' | 'ending' | 'act' | 'answer' | 'decision' | 'prediction';
  /** Of the story event, act, decision or prediction. */
  readonly id: string;
  readonly text: string;
}

/**
 * The whole case as it goes if nothing more is done than the log says. The page shows what is not later than its own clock and
 * stops at `stops`; the rest is the future that acts may still change.
 */
export interface Playthrough {
  /** The entries that count. */
  readonly log: readonly LogEntry[];
  readonly run: Run;
  /** The event table of the run: the case's orders and every act. */
  readonly events: readonly EventRow[];
  /** In order of time. */
  readonly timeline: readonly TimelineEntry[];
  /** Instants at which the clock stops, in order. */
  readonly stops: readonly TimelineEntry[];
  /** End of the case: its last hour, or an ending that came earlier. */
  readonly endHours: number;
  /** Every act of the case, in the file's order, as the log leaves it. */
  readonly standings: readonly ActStanding[];
  /** Entries of the log that do not count, each with its number from 1 as the line, and what keeps the run from its end. */
  readonly problems: readonly Problem[];
}

/** What may be begun, and when it was. Hours of the run. */
export interface ActStanding {
  readonly act: string;
  /** The beginning, or the end of the first act that it needs; null where none of those is done. */
  readonly offeredFromHours: number | null;
  /** Every time it was done, in order. */
  readonly done: readonly { readonly fromHours: number; readonly toHours: number }[];
}

/** An act as it was done or missed, or a story event that counts as harm. Hours of the run. */
export interface ScoredAct {
  /** Of the act or of the story event. */
  readonly act: string;
  readonly label: string;
  readonly kind: 'act' | 'story';
  readonly class: ActClass;
  /** Null where it was never done. */
  readonly atHours: number | null;
  readonly window: { readonly fromHours: number; readonly toHours: number } | null;
  readonly verdict: 'in-time' | 'early' | 'late' | 'missed' | 'not-needed' | 'harmful' | 'neutral';
  readonly reason: string;
  readonly sources: readonly string[];
}

export interface ScoredPrediction {
  readonly prediction: string;
  readonly question: string;
  readonly observable: string;
  /** When the guess was made, or asked for where none was. */
  readonly atHours: number;
  readonly guess: Guess | null;
  readonly direction: { readonly guessed: string; readonly came: string; readonly isRight: boolean } | null;
  readonly size: { readonly guessed: number; readonly came: number; readonly isRight: boolean } | null;
  readonly time: {
    readonly guessedHours: number;
    readonly cameHours: number;
    readonly isRight: boolean;
  } | null;
  /** Largest gap between a drawn line and the truth, and when. */
  readonly gap: { readonly size: number; readonly atHours: number } | null;
  /** Told after the reveal, with the values that came. */
  readonly why: string;
  readonly sources: readonly string[];
}

/** The reason that was committed to at a decision that asked for one. */
export interface ScoredReason {
  readonly decision: string;
  readonly question: string;
  /** Null where it was passed over; then `because` is that of the right reason. */
  readonly chosen: string | null;
  readonly isRight: boolean;
  readonly because: string;
}

/** Acts, timing and reasoning apart; nothing is added up over the three. */
export interface Score {
  readonly acts: { readonly done: number; readonly of: number };
  readonly timing: { readonly inTime: number; readonly of: number };
  readonly reasoning: { readonly right: number; readonly of: number };
  readonly harmful: number;
  readonly unneeded: number;
  readonly isPassed: boolean;
  readonly rows: readonly ScoredAct[];
  readonly predictions: readonly ScoredPrediction[];
  readonly reasons: readonly ScoredReason[];
}

/** A named future. A fork copies the log up to its hour; both stay. */
export interface Branch {
  readonly id: string;
  readonly name: string;
  readonly parent: string | null;
  readonly forkedAtHours: number | null;
  readonly log: readonly LogEntry[];
  /** How far the learner has gone in it. */
  readonly nowHours: number;
}

export interface MeasuredFuture {
  readonly id: string;
  readonly name: string;
  readonly values: readonly {
    readonly measure: CaseMeasure;
    readonly value: number;
    readonly unit: string;
  }[];
  readonly score: Score;
}

/** The debrief of one branch: what happened beside what would have happened. */
export interface Debrief {
  readonly verdict: string;
  readonly lede: string;
  readonly score: Score;
  readonly strengths: readonly string[];
  readonly nextSteps: readonly string[];
  /** The learner's branch first, then its other branches, nothing done, the ideal path. */
  readonly futures: readonly (MeasuredFuture & {
    readonly run: Run;
    readonly kind: 'mine' | 'branch' | 'nothing' | 'ideal';
  })[];
}
