import { useEffect, useState } from 'react';
import type { ScoredPrediction } from '#models/scenario/playthrough.ts';
import type { PractiseDesk } from './PractiseDesk.ts';
import { branchOf, type Session } from './session.ts';

/** What is said of a guess: the score's words, or why there are none. */
export interface GuessScore {
  /** Null while it is worked out, and before the commit. */
  readonly scored: ScoredPrediction | null;
  readonly fault: { readonly reason: string; readonly onTryAgain: () => void } | null;
}

/** Has the guess of a prediction scored once the log holds one. A failure is told; the guess is in the log all the same. */
export function useScored(desk: PractiseDesk, session: Session, prediction: string): GuessScore {
  const [scored, setScored] = useState<ScoredPrediction | null>(null);
  const [reason, setReason] = useState<string | null>(null);
  const [turn, setTurn] = useState(0);
  const { source } = session;
  const branch = branchOf(session);
  const hasGuess = branch.log.some((entry) => entry.kind === 'predict' && entry.prediction === prediction);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the log says everything that the score depends on; another turn asks again.
  useEffect(() => {
    setScored(null);
    setReason(null);
    if (!hasGuess) return;
    let isOver = false;
    const settle = (found: ScoredPrediction | null, fault: string | null) => {
      if (isOver) return;
      setScored(found);
      setReason(fault);
    };
    desk.client
      .score(source, branch)
      .then(({ predictions }) => {
        const found = predictions.find((one) => one.prediction === prediction);
        settle(found ?? null, found ? null : 'The score says nothing of it.');
      })
      .catch((fault: unknown) => settle(null, fault instanceof Error ? fault.message : String(fault)));
    return () => {
      isOver = true;
    };
  }, [desk, source, branch.log, prediction, hasGuess, turn]);
  return { scored, fault: reason === null ? null : { reason, onTryAgain: () => setTurn(turn + 1) } };
}
