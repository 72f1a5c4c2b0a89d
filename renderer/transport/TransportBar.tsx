import { ChevronUp, Download, Ellipsis, Pause, Pin, Play, SkipBack, SkipForward } from 'lucide-react';
import { type ReactElement, type ReactNode, useEffect, useMemo } from 'react';
import { useFrameKind } from '#renderer/app/frameKind.ts';
import { Button, IconButton } from '#renderer/controls/Button.tsx';
import { Menu, type MenuItem } from '#renderer/controls/Menu.tsx';
import { Segmented } from '#renderer/controls/Segmented.tsx';
import { type Playback, playbackSpeeds } from './Playback.ts';
import { ScrubTrack } from './ScrubTrack.tsx';
import { TransportClock } from './TransportClock.tsx';
import { keepsKey, obeyTransportKey } from './transportKeys.ts';
import { instantAfter, instantBefore, instantsOf, type TransportLane } from './transportLane.ts';
import { useEndHours, useHoursPerSecond, useIsPlaying } from './usePlayback.ts';
import './TransportBar.css';

export interface TransportBarProps {
  readonly playback: Playback;
  readonly lanes: readonly TransportLane[];
  /** The clock's second line, such as "25 h after the pump starts". */
  readonly clockNote?: (timeHours: number) => string;
  readonly onPin: () => void;
  /** Why nothing can be pinned now. */
  readonly pinOffReason?: string | undefined;
  readonly exportItems: readonly MenuItem[];
  /** The length of the run, to be changed at the end of its line; it does not fit a narrow bar. */
  readonly runLength?: ReactNode;
  /** Buttons of the screen's own before those of every bar; a narrow bar has them in its menu, as `moreItems`. */
  readonly tools?: ReactNode;
  readonly moreItems?: readonly MenuItem[];
}

/** Time: play, jump, drag, how fast; keep this run, take it away. The keys work wherever nothing else claims them. */
export function TransportBar({
  playback,
  lanes,
  clockNote,
  onPin,
  pinOffReason,
  exportItems,
  runLength,
  tools,
  moreItems = [],
}: TransportBarProps): ReactElement {
  const kind = useFrameKind();
  const endHours = useEndHours(playback);
  const instants = useMemo(() => instantsOf(lanes, endHours), [lanes, endHours]);
  useTransportKeys(playback, instants, pinOffReason === undefined ? onPin : null);

  const isNarrow = kind === 'narrow';
  const isFull = kind === 'large' || kind === 'wide';
  const pinItem: MenuItem = { id: 'pin', words: 'Pin this run', icon: Pin, keys: 'P', run: onPin };
  const pinItems = pinOffReason === undefined ? [pinItem] : [];
  const speeds = useSpeedItems(playback);
  return (
    <div className={`transport transport-${kind}`}>
      {isNarrow ? null : (
        <IconButton
          icon={SkipBack}
          name="Previous dose"
          keys="["
          onClick={() => playback.seek(instantBefore(instants, playback.timeHours))}
        />
      )}
      <PlayButton playback={playback} hasWord={isFull} />
      {isNarrow ? null : (
        <IconButton
          icon={SkipForward}
          name="Next dose"
          keys="]"
          onClick={() => playback.seek(instantAfter(instants, playback.timeHours, playback.endHours))}
        />
      )}
      <TransportClock playback={playback} note={isFull ? clockNote : undefined} />
      <ScrubTrack playback={playback} lanes={lanes} />
      {isNarrow ? null : runLength}
      {isFull ? <SpeedChoice playback={playback} /> : null}
      {kind === 'middle' ? (
        <Menu
          name="Speed"
          kind="outlined"
          items={speeds}
          words={
            <>
              1 s is {speedLabel(playback)} <ChevronUp aria-hidden="true" />
            </>
          }
        />
      ) : null}
      {isNarrow ? null : tools}
      {isFull ? (
        <Button icon={Pin} onClick={onPin} offReason={pinOffReason}>
          Pin this run
        </Button>
      ) : null}
      {kind === 'middle' ? (
        <IconButton
          kind="outlined"
          icon={Pin}
          name="Pin this run"
          keys="P"
          onClick={onPin}
          offReason={pinOffReason}
        />
      ) : null}
      {isNarrow ? (
        <Menu name="More" icon={Ellipsis} items={[...speeds, ...moreItems, ...pinItems, ...exportItems]} />
      ) : (
        <Menu name="Save" icon={Download} items={exportItems} />
      )}
    </div>
  );
}

function PlayButton({
  playback,
  hasWord,
}: {
  readonly playback: Playback;
  readonly hasWord: boolean;
}): ReactElement {
  const isPlaying = useIsPlaying(playback);
  const icon = isPlaying ? Pause : Play;
  const word = isPlaying ? 'Pause' : 'Play';
  const turn = () => (isPlaying ? playback.pause() : playback.play());
  return hasWord ? (
    <Button kind="filled" icon={icon} className="transport-play" onClick={turn}>
      {word}
    </Button>
  ) : (
    <IconButton kind="filled" icon={icon} name={word} keys="Space" onClick={turn} />
  );
}

function SpeedChoice({ playback }: { readonly playback: Playback }): ReactElement {
  const hoursPerSecond = useHoursPerSecond(playback);
  return (
    <div className="transport-speed">
      <span>1 s is</span>
      <Segmented
        name="One second is"
        choices={playbackSpeeds.map((speed) => ({ value: speed.hoursPerSecond, label: speed.label }))}
        value={hoursPerSecond}
        onChange={(speed) => playback.setSpeed(speed)}
      />
    </div>
  );
}

function useSpeedItems(playback: Playback): readonly MenuItem[] {
  const now = useHoursPerSecond(playback);
  return playbackSpeeds.map(({ hoursPerSecond, label }) => ({
    id: label,
    words: `1 s is ${label}`,
    isChosen: hoursPerSecond === now,
    run: () => playback.setSpeed(hoursPerSecond),
  }));
}

function speedLabel(playback: Playback): string {
  return playbackSpeeds.find(({ hoursPerSecond }) => hoursPerSecond === playback.hoursPerSecond)?.label ?? '';
}

function useTransportKeys(playback: Playback, instants: readonly number[], onPin: (() => void) | null): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || keepsKey(event.target, event.key)) return;
      const isPin = event.key.toLowerCase() === 'p' && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (isPin && onPin) onPin();
      else if (!obeyTransportKey(event, playback, instants)) return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [playback, instants, onPin]);
}
