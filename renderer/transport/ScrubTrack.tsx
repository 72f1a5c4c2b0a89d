import { type PointerEvent, type ReactElement, useRef } from 'react';
import { dayAndClock } from '#renderer/text/clock.ts';
import type { Playback } from './Playback.ts';
import type { TransportLane } from './transportLane.ts';
import { useEndHours, useFollowPlayback } from './usePlayback.ts';
import './ScrubTrack.css';

export interface ScrubTrackProps {
  readonly playback: Playback;
  readonly lanes: readonly TransportLane[];
}

/** The whole run as a line to drag along: tablets are ticks above it, the pump a line below, days are marks on it. */
export function ScrubTrack({ playback, lanes }: ScrubTrackProps): ReactElement {
  const track = useRef<HTMLDivElement>(null);
  const endHours = useEndHours(playback);
  const part = (hours: number) => `${(100 * hours) / endHours}%`;

  useFollowPlayback(playback, () => {
    const element = track.current;
    if (!element) return;
    element.style.setProperty('--at', String(playback.timeHours / playback.endHours));
    // A screen reader hears where the time stands, not every frame of its run.
    if (playback.isPlaying) return;
    element.setAttribute('aria-valuenow', playback.timeHours.toFixed(2));
    element.setAttribute('aria-valuetext', dayAndClock(playback.timeHours));
  });

  const seekTo = (event: PointerEvent<HTMLDivElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const hours = ((event.clientX - left) / width) * endHours;
    playback.seek(Math.round(hours * 60) / 60);
  };
  const days = Array.from({ length: Math.floor(endHours / 24) + 1 }, (_, day) => day * 24);
  const doses = lanes
    .filter(({ look }) => look === 'tablets')
    .flatMap(({ doseTimesHours }) => doseTimesHours);
  const events = lanes
    .filter(({ look }) => look === 'events')
    .flatMap(({ doseTimesHours }) => doseTimesHours);
  const flows = lanes.filter(({ look }) => look === 'pump').flatMap(({ spansHours }) => spansHours);
  return (
    <div
      ref={track}
      className="scrub"
      role="slider"
      tabIndex={0}
      aria-label="Time"
      aria-valuemin={0}
      aria-valuemax={endHours}
      aria-valuenow={playback.timeHours}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture?.(event.pointerId);
        seekTo(event);
      }}
      onPointerMove={(event) => event.currentTarget.hasPointerCapture?.(event.pointerId) && seekTo(event)}
    >
      <span className="scrub-line" />
      {[...days, endHours].map((hours, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: marks of one axis stand in order; the end may fall on a day.
        <span key={index} className="scrub-day" style={{ left: part(hours) }} />
      ))}
      {doses.map((hours) => (
        <span key={hours} className="scrub-dose" style={{ left: part(hours) }} />
      ))}
      {flows.map(({ fromHours, toHours }) => (
        <span
          key={fromHours}
          className="scrub-flow"
          style={{ left: part(fromHours), width: part(Math.min(toHours, endHours) - fromHours) }}
        />
      ))}
      {events.map((hours) => (
        <span key={hours} className="scrub-event" style={{ left: part(hours) }} />
      ))}
      <span className="scrub-thumb" />
    </div>
  );
}
