import { type ReactElement, type ReactNode, useRef } from 'react';
import type { SynapseSite } from '#renderer/synapse/contract/SynapseFrame.ts';
import { windowCaption } from '#renderer/synapse/describe/windowCaption.ts';
import type { CameraView } from '#renderer/synapse/layout/cameraPresets.ts';
import { FlatWindowPlace } from './FlatPlace.tsx';
import type { SynapsePlayer } from './SynapsePlayer.ts';
import { siteWords } from './siteWords.ts';
import { useFollowPlayer, writeWords } from './useFollowPlayer.ts';
import { windowCounts } from './windowCounts.ts';

export interface WindowFigureProps {
  readonly site: SynapseSite;
  readonly view: CameraView;
  readonly player: SynapsePlayer;
  /** The figure's letter, where figures have letters. */
  readonly letter?: string | undefined;
  /** Whether the title says whose synapse it is. */
  readonly hasPlace?: boolean;
  /** Id of the words that describe what the windows show. */
  readonly describedBy: string;
  /** What lies over the picture: shelf, labels, scale bar. */
  readonly children?: ReactNode;
}

/** One window with its title, what it comes to in a word, the picture's place, and what it holds in numbers. */
export function WindowFigure({
  site,
  view,
  player,
  letter,
  hasPlace = false,
  describedBy,
  children,
}: WindowFigureProps): ReactElement {
  const root = useRef<HTMLElement>(null);
  const { title, place } = siteWords[site];
  useFollowPlayer(player, () => {
    const figure = root.current;
    if (!figure) return;
    const mark = (name: string) => figure.querySelector(`[data-mark="${name}"]`);
    figure.toggleAttribute('data-no-data', !player.hasData && player.scene !== null);
    if (!player.scene) return;
    const counts = windowCounts(player.moments[site]);
    const receptors = counts.leftAbove + counts.leftBelow;
    writeWords(mark('caption'), windowCaption(player.scene[site]));
    writeWords(mark('bound'), `${counts.boundAbove + counts.boundBelow} of ${receptors}`);
    writeWords(mark('lost'), counts.lost > 0 ? `, ${counts.lost} lost` : '');
    writeWords(mark('fused'), `${counts.released} of ${counts.vesicles}`);
  });
  return (
    <figure className="window" ref={root} data-window={site}>
      <figcaption className="window-head">
        {letter ? <span className="type-letter">{letter}</span> : null}
        <h3 className="window-title">{title}</h3>
        {hasPlace ? <span className="type-caption window-place">{place}</span> : null}
        <span className="type-sentence window-caption" data-mark="caption" />
      </figcaption>
      <div className="window-box" data-site={site}>
        <div className="window-picture" role="img" aria-label={title} aria-describedby={describedBy} />
        <FlatWindowPlace moment={player.moments[site]} view={view} />
        {children}
        <span className="window-badge">No data for this time; the last good picture stays.</span>
      </div>
      <p className="window-counts">
        <span>
          <strong data-mark="bound" /> receptors hold drug
          <span className="window-lost" data-mark="lost" />
        </span>
        <span>
          <strong data-mark="fused" /> vesicles
        </span>
      </p>
    </figure>
  );
}
