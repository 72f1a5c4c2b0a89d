import type { ReactElement } from 'react';
import { Button } from '#renderer/controls/Button.tsx';

/** A video on its way: how far, and how to stop it. */
export interface SaveStop {
  readonly words: string;
  readonly done: number;
  readonly total: number;
  readonly stop: () => void;
}

export function SaveProgress({ stop }: { readonly stop: SaveStop }): ReactElement {
  return (
    <div className="save-progress" role="status">
      <span>{stop.words}</span>
      <progress max={stop.total} value={stop.done} aria-label={stop.words} />
      <Button onClick={stop.stop}>Stop</Button>
    </div>
  );
}
