import { useEffect, useRef } from 'react';
import type { SynapsePlayer } from './SynapsePlayer.ts';

/** Calls `write` now and whenever the windows change, outside React: for words and marks that follow them. */
export function useFollowPlayer(player: SynapsePlayer, write: () => void): void {
  const latest = useRef(write);
  useEffect(() => {
    latest.current = write;
    write();
  });
  useEffect(() => player.subscribe(() => latest.current()), [player]);
}

/** Writes words into an element, if they are others. */
export function writeWords(element: Element | null, words: string): void {
  if (element && element.textContent !== words) element.textContent = words;
}

/** Writes an attribute, if it is another. */
export function writeMark(element: Element | null, name: string, value: string): void {
  if (element && element.getAttribute(name) !== value) element.setAttribute(name, value);
}
