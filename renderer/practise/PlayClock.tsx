import { ChevronUp, Ellipsis, Flag, GitFork, Pause, Play, RotateCcw, SkipForward } from 'lucide-react';
import { type ReactElement, useEffect } from 'react';
import { useFrameKind } from '#renderer/app/frameKind.ts';
import { Button, IconButton } from '#renderer/controls/Button.tsx';
import { Menu, type MenuItem } from '#renderer/controls/Menu.tsx';
import { Tooltip } from '#renderer/controls/Tooltip.tsx';
import { keepsKey } from '#renderer/transport/transportKeys.ts';
import { useHoursPerSecond, useIsPlaying } from '#renderer/transport/usePlayback.ts';
import type { OpenedCase } from '#renderer/worker/practiseProtocol.ts';
import { KeyWords } from './KeyWords.tsx';
import { modeLabels } from './ModeChoice.tsx';
import { PlayProgress } from './PlayProgress.tsx';
import type { PractiseDesk } from './PractiseDesk.ts';
import { playSpeeds, speedLabel } from './playSpeeds.ts';
import type { Session } from './session.ts';
import { focusHeading } from './useRescuedFocus.ts';
import './playClock.css';

export interface PlayClockProps {
  readonly desk: PractiseDesk;
  readonly opened: OpenedCase;
  readonly session: Session;
  readonly decideByHours: number | null;
  readonly isOver: boolean;
  readonly onFork: () => void;
}

const noForks = 'In mastery a case is played through once; forks wait in the debrief.';
const isOverWords = 'The case has ended.';

/** The clock of the case, its speed, and the ways between futures. Space, N, W and F work wherever nothing else claims them. */
export function PlayClock(props: PlayClockProps): ReactElement {
  const { desk, opened, session, decideByHours, isOver, onFork } = props;
  const kind = useFrameKind();
  const isPlaying = useIsPlaying(desk.clock);
  const forkOff = session.mode === 'mastery' ? noForks : undefined;
  const over = isOver ? isOverWords : undefined;
  useClockKeys(desk, forkOff === undefined ? onFork : null);
  const isNarrow = kind === 'narrow';
  const isFull = kind === 'large' || kind === 'wide';
  const speeds = useSpeedItems(desk);
  const branches = branchItems(desk, session);
  const ways: readonly MenuItem[] = [
    { id: 'start', words: 'Back to start', icon: RotateCcw, run: () => desk.backToStart() },
    { id: 'end', words: 'End and debrief', icon: Flag, run: () => void desk.end() },
  ];
  const forkItems: readonly MenuItem[] =
    forkOff === undefined ? [{ id: 'fork', words: 'Fork here', icon: GitFork, keys: 'F', run: onFork }] : [];
  const moreItems = isNarrow ? [...forkItems, ...ways, ...grouped(speeds), ...grouped(branches)] : ways;
  const playName = isPlaying ? 'Pause' : 'Let time run';
  return (
    <div className={`play-clock play-clock-${kind}`}>
      <PlayProgress played={opened.case} clock={desk.clock} decideByHours={decideByHours} />
      <IconButton
        kind="outlined"
        icon={isPlaying ? Pause : Play}
        name={playName}
        keys="Space"
        offReason={over}
        onClick={() => desk.togglePlay()}
      />
      <IconButton
        icon={SkipForward}
        name="To the next event"
        keys="N"
        offReason={over}
        onClick={() => desk.toNextEvent()}
      />
      {isNarrow && !isOver ? (
        <Button onClick={() => focusHeading(document.querySelector('.play-acts'))}>
          {decideByHours === null ? 'Act' : 'Decide'}
        </Button>
      ) : null}
      {isNarrow ? null : (
        <Menu
          name="Speed"
          items={speeds}
          words={
            <>
              1 s is <SpeedWord desk={desk} /> <ChevronUp aria-hidden="true" />
            </>
          }
        />
      )}
      <span className="play-clock-gap" />
      {isFull && branches.length === 0 ? (
        <span className="play-clock-mode">{modeLabels[session.mode]}</span>
      ) : null}
      {!isNarrow && branches.length > 0 ? (
        <Menu
          name="Futures"
          items={branches}
          className="play-branches"
          words={
            <>
              <span className="play-branch-name">
                {session.branches.find(({ id }) => id === session.branchId)?.name}
              </span>
              <ChevronUp aria-hidden="true" />
            </>
          }
        />
      ) : null}
      {isNarrow ? null : <ForkButton offReason={forkOff} onFork={onFork} />}
      {isFull ? (
        <>
          <Button kind="quiet" icon={RotateCcw} onClick={() => desk.backToStart()}>
            Back to start
          </Button>
          <Button icon={Flag} onClick={() => void desk.end()}>
            End and debrief
          </Button>
        </>
      ) : (
        <Menu name="More" icon={Ellipsis} items={moreItems} />
      )}
    </div>
  );
}

function ForkButton({
  offReason,
  onFork,
}: {
  readonly offReason: string | undefined;
  readonly onFork: () => void;
}): ReactElement {
  const button = (
    <Button icon={GitFork} onClick={onFork} offReason={offReason}>
      Fork here
    </Button>
  );
  if (offReason !== undefined) return button;
  return (
    <Tooltip content={<KeyWords words="A second future from now; this one stays" keys="F" />} side="above">
      {button}
    </Tooltip>
  );
}

function SpeedWord({ desk }: { readonly desk: PractiseDesk }): ReactElement {
  return <>{speedLabel(useHoursPerSecond(desk.clock))}</>;
}

function useSpeedItems(desk: PractiseDesk): readonly MenuItem[] {
  const now = useHoursPerSecond(desk.clock);
  return playSpeeds.map(({ hoursPerSecond, label }) => ({
    id: label,
    words: `1 s is ${label}`,
    isChosen: hoursPerSecond === now,
    run: () => desk.clock.setSpeed(hoursPerSecond),
  }));
}

/** The futures to choose from; one alone is no choice. */
function branchItems(desk: PractiseDesk, { branches, branchId }: Session): readonly MenuItem[] {
  if (branches.length < 2) return [];
  return branches.map(({ id, name }) => ({
    id,
    words: name,
    isChosen: id === branchId,
    run: () => desk.switchTo(id),
  }));
}

function grouped(items: readonly MenuItem[]): readonly MenuItem[] {
  return items.map((item, index) => (index === 0 ? { ...item, startsGroup: true } : item));
}

function useClockKeys(desk: PractiseDesk, onFork: (() => void) | null): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
      if (event.defaultPrevented || event.repeat || hasModifier || claims(event.target, event.key)) return;
      const key = event.key.toLowerCase();
      if (key === ' ') desk.togglePlay();
      else if (key === 'n') desk.toNextEvent();
      else if (key === 'w') desk.wait(1);
      else if (key === 'f' && onFork) onFork();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [desk, onFork]);
}

/** Radio buttons take arrows and the space bar, but no letters. */
function claims(target: EventTarget | null, key: string): boolean {
  const isRadio = target instanceof HTMLInputElement && target.type === 'radio';
  return isRadio ? key === ' ' : keepsKey(target, key);
}
