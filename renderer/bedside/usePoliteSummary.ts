import { type RefObject, useEffect, useRef } from 'react';
import type { Playback } from '#renderer/transport/Playback.ts';

const politeMilliseconds = 10_000;

/**
 * Writes words into a live region when they have changed, at most every ten seconds, outside React.
 * @param words asked for at most as often as they are written
 */
export function usePoliteSummary(
  clock: Playback,
  words: () => string,
): RefObject<HTMLParagraphElement | null> {
  const region = useRef<HTMLParagraphElement>(null);
  const latest = useRef(words);
  useEffect(() => {
    latest.current = words;
  });
  useEffect(() => {
    let saidAt = Number.NEGATIVE_INFINITY;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const say = () => {
      timer = undefined;
      saidAt = performance.now();
      const now = latest.current();
      if (region.current && region.current.textContent !== now) region.current.textContent = now;
    };
    const hear = () => {
      if (timer !== undefined) return;
      timer = setTimeout(say, Math.max(0, saidAt + politeMilliseconds - performance.now()));
    };
    hear();
    const stop = clock.subscribe(hear);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [clock]);
  return region;
}
