import { ChevronsLeft, ChevronsRight, Pause, Play, StepForward } from 'lucide-react';
import { type ReactElement, useRef, useSyncExternalStore } from 'react';
import { Button, IconButton } from '#renderer/controls/Button.tsx';
import { slowSpeeds } from './SlowClock.ts';
import type { SynapsePlayer } from './SynapsePlayer.ts';
import { useFollowPlayer, writeWords } from './useFollowPlayer.ts';

export interface MolecularClockProps {
  readonly player: SynapsePlayer;
}

function useClock(player: SynapsePlayer) {
  const isPaused = useSyncExternalStore(player.subscribe, () => player.clock.isPaused);
  const rate = useSyncExternalStore(player.subscribe, () => player.clock.rate);
  const isStill = useSyncExternalStore(player.subscribe, () => player.isStill);
  const label = slowSpeeds.find((speed) => speed.rate === rate)?.label ?? '';
  return { isPaused, rate, isStill, label };
}

/** The molecules' own clock: slow motion, a pause that is always in sight, and speeds. A still is stepped from impulse to impulse. */
export function MolecularClock({ player }: MolecularClockProps): ReactElement {
  const seconds = useRef<HTMLSpanElement>(null);
  const { isPaused, rate, isStill, label } = useClock(player);
  useFollowPlayer(player, () => writeWords(seconds.current, `${player.slowSeconds.toFixed(1)} s`));
  return (
    <fieldset className="molecular">
      <legend className="visually-hidden">Molecular clock</legend>
      <span className="clock-name">Molecular</span>
      {isStill ? (
        <Button icon={StepForward} onClick={() => player.stepBeat()}>
          Next impulse
        </Button>
      ) : (
        <Button icon={isPaused ? Play : Pause} onClick={() => player.setPaused(!isPaused)}>
          {isPaused ? 'Go on' : 'Pause'}
        </Button>
      )}
      <span className="molecular-time" ref={seconds} />
      {isStill ? (
        <span className="type-caption">a still, drawn when nothing changes; an impulse every 2 s</span>
      ) : (
        <>
          <IconButton
            icon={ChevronsLeft}
            name="Slower"
            keys="J"
            offReason={rate === slowSpeeds[0].rate ? 'This is the slowest.' : undefined}
            onClick={() => player.changeSpeed(-1)}
          />
          <span className="molecular-rate">{`\u00d7${label}`}</span>
          <IconButton
            icon={ChevronsRight}
            name="Faster"
            keys="L"
            offReason={rate === slowSpeeds.at(-1)!.rate ? 'This is the fastest.' : undefined}
            onClick={() => player.changeSpeed(1)}
          />
          <span className="type-caption molecular-note">slow motion, an impulse every 2 s</span>
        </>
      )}
    </fieldset>
  );
}

/** The same in the least room: pause or step, and the speed. */
export function MolecularPause({ player }: MolecularClockProps): ReactElement {
  const { isPaused, isStill, label } = useClock(player);
  return (
    <span className="molecular-pause">
      {isStill ? (
        <IconButton icon={StepForward} name="Next impulse" onClick={() => player.stepBeat()} />
      ) : (
        <IconButton
          icon={isPaused ? Play : Pause}
          name={isPaused ? 'Let the molecules go on' : 'Pause the molecules'}
          onClick={() => player.setPaused(!isPaused)}
        />
      )}
      <span className="type-caption">{isStill ? 'still' : `slowed \u00d7${label}`}</span>
    </span>
  );
}
