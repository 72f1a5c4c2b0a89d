import { type ReactElement, type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { Problem } from '#models/language/problem.ts';
import { Button } from '#renderer/controls/Button.tsx';
import type { ColourRole } from '#renderer/synapse/contract/PartSink.ts';
import { PictureContext } from './PictureContext.ts';
import type { SynapsePlayer } from './SynapsePlayer.ts';
import type { OpenStage } from './stageDoor.ts';
import { chooseSynapse } from './synapseChoices.ts';
import { type HeroNow, type Picture, usePicture } from './usePicture.ts';
import { useShownWhenSeen, useViews } from './useViews.ts';

export interface SynapseWindowsProps {
  readonly player: SynapsePlayer;
  /** Why the run cannot be drawn at all. */
  readonly problems: readonly Problem[];
  /** Changes when windows come, go or change places. */
  readonly layoutKey: string;
  readonly heroNow?: HeroNow;
  /** Roles that keep their colour; null leaves every role its own. */
  readonly emphasis?: readonly ColourRole[] | null;
  /** Figures, and what stands between them. */
  readonly children: ReactNode;
  /** For callers that steer the stage; called again with null when it goes. Keep it the same from render to render. */
  readonly onOpen?: (open: OpenStage | null) => void;
}

const noHero: HeroNow = () => null;

/** The windows on one canvas behind them, or flat where there is no stage. */
export function SynapseWindows({
  player,
  problems,
  layoutKey,
  heroNow = noHero,
  emphasis = null,
  children,
  onOpen,
}: SynapseWindowsProps): ReactElement {
  const host = useRef<HTMLDivElement>(null);
  const { picture, flatVersion } = usePicture(player, host, heroNow);
  useViews(player, host, picture, layoutKey);
  useShownWhenSeen(player, host);
  const shown = useMemo(() => ({ picture, flatVersion, emphasis }), [picture, flatVersion, emphasis]);
  const open = picture.kind === 'stage' ? picture.open : null;
  useEffect(() => {
    onOpen?.(open);
    return () => onOpen?.(null);
  }, [onOpen, open]);
  return (
    <div className="windows" ref={host} data-picture={pictureName(picture)}>
      <PictureContext value={shown}>{children}</PictureContext>
      {picture.kind === 'flat' && picture.reason ? (
        <p className="windows-note" role="status">
          {picture.reason}
        </p>
      ) : null}
      {picture.kind === 'stage' && picture.isLost ? (
        <p className="windows-note" role="status">
          3D paused, restoring.{' '}
          <Button kind="quiet" onClick={() => chooseSynapse({ quality: 'flat' })}>
            Draw flat
          </Button>
        </p>
      ) : null}
      {problems.length > 0 ? (
        <p className="windows-note" role="alert">
          {problems[0]!.reason}
        </p>
      ) : null}
    </div>
  );
}

function pictureName(picture: Picture): string {
  if (picture.kind !== 'stage') return picture.kind;
  return picture.isLost ? 'lost' : 'stage';
}
