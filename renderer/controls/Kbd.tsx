import type { ReactElement } from 'react';
import './Kbd.css';

export interface KbdProps {
  /** Keys pressed together, such as `Ctrl K`; alternatives are separate elements. */
  readonly keys: string;
}

/** A key as it is printed on a keyboard. */
export function Kbd({ keys }: KbdProps): ReactElement {
  return <kbd className="kbd">{keys}</kbd>;
}
