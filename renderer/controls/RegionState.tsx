import { OctagonAlert } from 'lucide-react';
import { type ReactElement, type ReactNode, useEffect, useState } from 'react';
import './RegionState.css';

export interface EmptyStateProps {
  readonly words: string;
  /** The one action that fills it. */
  readonly action?: ReactNode;
}

/** Nothing here yet, and the one thing to do about it. */
export function EmptyState({ words, action }: EmptyStateProps): ReactElement {
  return (
    <div className="region-state">
      <p className="region-words">{words}</p>
      {action}
    </div>
  );
}

const patienceMilliseconds = 100;

export interface LoadingStateProps {
  /** "Solving, 38 of 72 h". */
  readonly words: string;
}

/** Waiting: a dotted curve and how far the work has come. Nothing is drawn in the first tenth of a second. */
export function LoadingState({ words }: LoadingStateProps): ReactElement {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patienceMilliseconds);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="region-state" role="status">
      {isLong ? (
        <>
          <svg className="region-curve" viewBox="0 0 140 44" aria-hidden="true">
            <path d="M2 42C14 42 20 36 28 20C36 4 44 4 54 12C70 26 84 36 104 34C120 33 128 32 138 36" />
          </svg>
          <p className="region-words">{words}</p>
        </>
      ) : null}
    </div>
  );
}

export interface ErrorStateProps {
  /** What stopped: "This run stopped at 31 h". */
  readonly title: string;
  /** Why, and what is kept. */
  readonly children: ReactNode;
  readonly code?: string;
  readonly action?: ReactNode;
}

/** What stopped, what is kept, the code. */
export function ErrorState({ title, children, code, action }: ErrorStateProps): ReactElement {
  return (
    <div className="region-state region-error" role="alert">
      <p className="region-error-title">
        <OctagonAlert aria-hidden="true" />
        {title}
      </p>
      <div className="region-error-words">{children}</div>
      {code ? <p className="region-error-words">Code {code}.</p> : null}
      {action}
    </div>
  );
}
