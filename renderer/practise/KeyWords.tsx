import type { ReactElement } from 'react';
import { Kbd } from '#renderer/controls/Kbd.tsx';

export interface KeyWordsProps {
  readonly words: string;
  readonly keys: string;
}

/** A tooltip's sentence with the key that does the same. */
export function KeyWords({ words, keys }: KeyWordsProps): ReactElement {
  return (
    <>
      {words}
      <span className="tooltip-key">
        <Kbd keys={keys} />
      </span>
    </>
  );
}
