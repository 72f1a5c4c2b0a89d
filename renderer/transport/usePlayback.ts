import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { Playback } from './Playback.ts';

/** Re-renders when playing starts or stops, not while time runs. */
export function useIsPlaying(playback: Playback): boolean {
  return useSyncExternalStore(playback.subscribe, () => playback.isPlaying);
}

export function useHoursPerSecond(playback: Playback): number {
  return useSyncExternalStore(playback.subscribe, () => playback.hoursPerSecond);
}

export function useEndHours(playback: Playback): number {
  return useSyncExternalStore(playback.subscribe, () => playback.endHours);
}

/** Calls `draw` now and after every change of the playback, outside React: for what follows the time. */
export function useFollowPlayback(playback: Playback, draw: () => void): void {
  const latest = useRef(draw);
  useEffect(() => {
    latest.current = draw;
    draw();
  });
  useEffect(() => playback.subscribe(() => latest.current()), [playback]);
}
