import { useSyncExternalStore } from 'react';
import { useDisplay } from './display.ts';

/**
 * How much room the window has. `large` from 1600 px, `wide` from 1200, `middle` from 900, `narrow` below.
 * The projector never counts as large: it spends the room on size.
 */
export type FrameKind = 'large' | 'wide' | 'middle' | 'narrow';

const queries = {
  large: '(width >= 1600px)',
  wide: '(width >= 1200px)',
  middle: '(width >= 900px)',
} as const;

const lists =
  typeof window === 'undefined' || !window.matchMedia
    ? []
    : Object.values(queries).map((query) => window.matchMedia(query));

function subscribe(listener: () => void): () => void {
  for (const list of lists) list.addEventListener('change', listener);
  return () => {
    for (const list of lists) list.removeEventListener('change', listener);
  };
}

function widthKind(): FrameKind {
  const [large, wide, middle] = lists;
  if (large?.matches) return 'large';
  if (wide?.matches) return 'wide';
  return middle?.matches ? 'middle' : 'narrow';
}

export function useFrameKind(): FrameKind {
  const kind = useSyncExternalStore(subscribe, widthKind);
  const theme = useDisplay((display) => display.theme);
  return kind === 'large' && theme === 'projector' ? 'wide' : kind;
}

/** True where the patient pane folds away: below 1200 px, and on the projector. */
export function usePaneFolds(): boolean {
  const kind = useFrameKind();
  const theme = useDisplay((display) => display.theme);
  return theme === 'projector' || kind === 'middle' || kind === 'narrow';
}
