import { type ReactElement, useRef } from 'react';
import { synapseSites } from '#renderer/synapse/contract/SynapseFrame.ts';
import { shortNumber } from '#renderer/text/numbers.ts';
import type { SynapsePlayer } from './SynapsePlayer.ts';
import { siteWords } from './siteWords.ts';
import { useFollowPlayer, writeWords } from './useFollowPlayer.ts';

/** An example has no body of its own: only the two levels that it was made with. */
export function ExampleLevels({ player }: { readonly player: SynapsePlayer }): ReactElement {
  const root = useRef<HTMLDListElement>(null);
  useFollowPlayer(player, () => {
    for (const site of synapseSites) {
      const element = root.current?.querySelector(`[data-level="${site}"]`) ?? null;
      if (player.scene) writeWords(element, `${shortNumber(player.scene[site].baclofenMicromolar)} µM`);
    }
  });
  return (
    <dl className="example-levels" ref={root}>
      {synapseSites.toReversed().map((site) => (
        <div key={site}>
          <dt>{siteWords[site].title}</dt>
          <dd data-level={site} />
        </div>
      ))}
    </dl>
  );
}
