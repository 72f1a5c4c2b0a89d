import type { ReactElement } from 'react';
import { Button } from '#renderer/controls/Button.tsx';
import { EmptyState, ErrorState } from '#renderer/controls/RegionState.tsx';
import { statedNumber } from '#renderer/text/numbers.ts';
import type { LongWork } from './useLongWork.ts';

export interface WorkStateProps {
  readonly state: LongWork<unknown>;
  /** What is counted: "quantities". */
  readonly counted: string;
  readonly onStop: () => void;
  readonly onAgain: () => void;
}

/** Long work while there is nothing to show of it: how far it is, stopped, or failed. */
export function WorkState({ state, counted, onStop, onAgain }: WorkStateProps): ReactElement | null {
  if (state.kind === 'done') return null;
  if (state.kind === 'stopped') {
    return <EmptyState words="Stopped." action={<Button onClick={onAgain}>Solve again</Button>} />;
  }
  if (state.kind === 'failed') {
    return (
      <ErrorState title="This could not be solved" action={<Button onClick={onAgain}>Try again</Button>}>
        <p>{state.reason}</p>
      </ErrorState>
    );
  }
  const { done, total } = state;
  const words = total === 0 ? 'Solving' : `${statedNumber(done)} of ${statedNumber(total)} ${counted}`;
  return (
    <div className="matters-work">
      <p role="status">{words}</p>
      <progress max={Math.max(1, total)} value={done} aria-label={words} />
      <Button onClick={onStop}>Stop</Button>
    </div>
  );
}
