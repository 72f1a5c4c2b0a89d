import { useEffect, useState } from 'react';
import type { Playback } from '#renderer/transport/Playback.ts';

/** The cursor's time once it has not moved for a while: for whatever must not change on every frame. */
export function useRestingTime(playback: Playback, restMilliseconds: number): number {
  const [timeHours, setTimeHours] = useState(playback.timeHours);
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => setTimeHours(playback.timeHours), restMilliseconds);
    };
    wait();
    const stop = playback.subscribe(wait);
    return () => {
      stop();
      clearTimeout(waiting);
    };
  }, [playback, restMilliseconds]);
  return timeHours;
}
