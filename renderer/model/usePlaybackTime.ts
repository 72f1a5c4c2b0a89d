import { useSyncExternalStore } from 'react';
import type { Playback } from '#renderer/transport/Playback.ts';

/** The scrubbed time as state: for words that follow it where nothing plays. */
export function usePlaybackTime(playback: Playback): number {
  return useSyncExternalStore(playback.subscribe, () => playback.timeHours);
}
