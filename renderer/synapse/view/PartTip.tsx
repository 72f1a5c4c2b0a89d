import { type ReactElement, useRef } from 'react';
import { EvidenceChip } from '#renderer/controls/Chip.tsx';
import type { SynapseSite } from '#renderer/synapse/contract/SynapseFrame.ts';
import { partFact } from '#renderer/synapse/describe/partFacts.ts';
import { partNumber } from '#renderer/synapse/describe/partNumber.ts';
import type { PartProxy } from '#renderer/synapse/layout/partProxies.ts';
import type { SynapsePlayer } from './SynapsePlayer.ts';
import { useFollowPlayer, writeWords } from './useFollowPlayer.ts';

export interface PartTipProps {
  readonly site: SynapseSite;
  readonly part: Pick<PartProxy, 'kind' | 'index'>;
  /** Middle and reach of the part in the window, px. */
  readonly place: { readonly x: number; readonly y: number; readonly radius: number };
  readonly width: number;
  readonly player: SynapsePlayer;
}

/** A ring round the part and beside it its name, a sentence, its number now and where that comes from. */
export function PartTip({ site, part, place, width, player }: PartTipProps): ReactElement {
  const number = useRef<HTMLElement>(null);
  const { name, sentence, source, grade } = partFact(part);
  useFollowPlayer(player, () => {
    if (player.scene) writeWords(number.current, partNumber(part, player.scene[site], player.moments[site]));
  });
  const isLeft = place.x > width / 2;
  const beside = place.radius + 8;
  return (
    <>
      <span
        className="part-ring"
        style={{
          left: place.x - place.radius,
          top: place.y - place.radius,
          width: 2 * place.radius,
          height: 2 * place.radius,
        }}
      />
      <div
        className="part-tip"
        role="tooltip"
        style={{
          top: Math.max(8, place.y - 24),
          ...(isLeft ? { right: width - place.x + beside } : { left: place.x + beside }),
        }}
      >
        <strong>{name}</strong>
        <span>{sentence}</span>
        <strong ref={number} className="part-number" />
        <span className="part-source">
          <EvidenceChip grade={grade} />
          <span className="type-caption">{source}</span>
        </span>
      </div>
    </>
  );
}
