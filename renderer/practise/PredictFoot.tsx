import type { ReactElement, ReactNode } from 'react';
import { type ClockedCase, dayAndClockAt } from './caseClock.ts';

export interface PredictFootProps {
  readonly clocked: ClockedCase;
  readonly nowHours: number;
  /** Why the clock stands. */
  readonly words: string;
  readonly children: ReactNode;
}

/** The clock that stands still, and the verbs. */
export function PredictFoot({ clocked, nowHours, words, children }: PredictFootProps): ReactElement {
  return (
    <footer className="predict-foot">
      <p className="predict-clock">
        <span className="type-clock">{dayAndClockAt(clocked, nowHours)}</span>
        <span className="type-caption">{words}</span>
      </p>
      <div className="predict-verbs">{children}</div>
    </footer>
  );
}
