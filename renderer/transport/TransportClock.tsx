import { type ReactElement, useRef } from 'react';
import { dayAndClock } from '#renderer/text/clock.ts';
import type { Playback } from './Playback.ts';
import { useFollowPlayback } from './usePlayback.ts';

export interface TransportClockProps {
  readonly playback: Playback;
  /** The second line, such as "25 h after the pump starts". */
  readonly note?: ((timeHours: number) => string) | undefined;
}

/** The time on the run's clock. Its text follows the playback without React. */
export function TransportClock({ playback, note }: TransportClockProps): ReactElement {
  const clock = useRef<HTMLSpanElement>(null);
  const second = useRef<HTMLSpanElement>(null);
  useFollowPlayback(playback, () => {
    write(clock.current, dayAndClock(playback.timeHours));
    write(second.current, note?.(playback.timeHours) ?? '');
  });
  return (
    <div className="transport-clock">
      <span ref={clock} className="type-clock" />
      {note ? <span ref={second} className="type-caption" /> : null}
    </div>
  );
}

function write(element: HTMLElement | null, words: string): void {
  if (element && element.textContent !== words) element.textContent = words;
}
