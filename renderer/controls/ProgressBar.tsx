import type { ReactElement } from 'react';
import { statedNumber } from '#renderer/text/numbers.ts';
import { Button } from './Button.tsx';
import './ProgressBar.css';

export interface ProgressBarProps {
  /** "Solving 1,000 people". */
  readonly words: string;
  readonly done: number;
  readonly total: number;
  /** Stops and keeps what is done; the button says how much that is. */
  readonly onStop?: () => void;
}

/** Long work: what, how far, and a way to stop without losing what is done. */
export function ProgressBar({ words, done, total, onStop }: ProgressBarProps): ReactElement {
  const count = `${statedNumber(done)} done`;
  return (
    <div className="progress">
      <div className="progress-words">
        <span>{words}</span>
        <span className="progress-count">{count}</span>
      </div>
      <progress max={total} value={done} aria-label={words} aria-valuetext={count} />
      {onStop ? <Button onClick={onStop}>Stop and keep {statedNumber(done)}</Button> : null}
    </div>
  );
}
