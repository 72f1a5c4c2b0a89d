import { useEffect, useRef } from 'react';
import type { HeroTeller } from './HeroTeller.ts';

/** Calls `write` now and as the story goes on, outside React. */
export function useFollowTeller(teller: HeroTeller, write: () => void): void {
  const latest = useRef(write);
  useEffect(() => {
    latest.current = write;
    write();
  });
  useEffect(() => teller.subscribe(() => latest.current()), [teller]);
}
