import { type ReactElement, useRef } from 'react';
import type { Case } from '#models/scenario/caseFile.ts';
import { durationWords } from '#renderer/text/clock.ts';
import type { Playback } from '#renderer/transport/Playback.ts';
import { useFollowPlayback } from '#renderer/transport/usePlayback.ts';
import { clockAt, dayAndClockAt, shortDayAndClockAt } from './caseClock.ts';

export interface PlayProgressProps {
  readonly played: Case;
  readonly clock: Playback;
  /** Until when the open question waits; null where none is open. */
  readonly decideByHours: number | null;
}

/** Day, time and time since arrival; and how much of the time to decide, or of the case, has gone. It follows the clock without renders. */
export function PlayProgress({ played, clock, decideByHours }: PlayProgressProps): ReactElement {
  const time = useRef<HTMLSpanElement>(null);
  const since = useRef<HTMLSpanElement>(null);
  const bar = useRef<HTMLSpanElement>(null);
  const { beginsHours } = played;
  const endHours = decideByHours ?? played.hours;
  useFollowPlayback(clock, () => {
    const hours = clock.timeHours;
    write(time.current, dayAndClockAt(played, hours));
    write(since.current, `${spanWords(hours - beginsHours)} since arrival`);
    const part = Math.min(1, Math.max(0, (hours - beginsHours) / (endHours - beginsHours || 1)));
    bar.current?.style.setProperty('--at', String(part));
  });
  const isLong = endHours - beginsHours > 20;
  const decideWords = isLong ? shortDayAndClockAt(played, endHours) : clockAt(played, endHours);
  return (
    <>
      <div className="play-time">
        <span ref={time} className="type-clock" />
        <span ref={since} className="type-caption" />
      </div>
      <div className="play-progress">
        <span ref={bar} className="play-progress-bar" />
        <span className="type-caption">arrived {clockAt(played, beginsHours)}</span>
        <span className="type-caption">
          {decideByHours === null ? `lasts ${spanWords(endHours - beginsHours)}` : `decide by ${decideWords}`}
        </span>
      </div>
    </>
  );
}

const dayHours = 24;

/** A time span where weekdays come round again: "40 min", "25 h", "7 days", "3 days 4 h". */
function spanWords(hours: number): string {
  const days = Math.floor((hours + 1 / 120) / dayHours);
  if (days < 3) return durationWords(hours);
  const rest = Math.floor(hours - days * dayHours + 1 / 120);
  return rest === 0 ? `${days} days` : `${days} days ${rest} h`;
}

function write(element: HTMLElement | null, words: string): void {
  if (element && element.textContent !== words) element.textContent = words;
}
