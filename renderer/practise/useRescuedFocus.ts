import { useEffect, useRef } from 'react';

/** Where the view that is named is found. */
export interface ShownView {
  readonly name: string;
  readonly selector: string;
}

/**
 * Puts the keyboard on the heading of what has come into view, so that it is never lost with what has gone. The first view keeps
 * it where it is.
 */
export function useRescuedFocus({ name, selector }: ShownView): void {
  const before = useRef(name);
  useEffect(() => {
    if (before.current === name) return;
    before.current = name;
    focusHeading(document.querySelector(selector));
  }, [name, selector]);
}

/** The first heading of a region that takes the focus, or the region itself. */
export function focusHeading(region: Element | null): void {
  const heading = region?.querySelector<HTMLElement>('h1, h2');
  const target = heading ?? region;
  if (!(target instanceof HTMLElement)) return;
  if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
  target.focus({ preventScroll: false });
}

/** True where the keyboard is on nothing: what it was on has gone. */
export function isFocusLost(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body;
}
