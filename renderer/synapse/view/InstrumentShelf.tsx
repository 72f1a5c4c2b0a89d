import { type ReactElement, useRef } from 'react';
import type { SynapseSite } from '#renderer/synapse/contract/SynapseFrame.ts';
import { sceneCounts } from '#renderer/synapse/contract/SynapseMoment.ts';
import { restingPotentialMillivolts } from '#renderer/synapse/contract/synapseRelations.ts';
import { frameLimits } from '#renderer/synapse/contract/validateSceneFrame.ts';
import type { SynapsePlayer } from './SynapsePlayer.ts';
import { useFollowPlayer, writeMark, writeWords } from './useFollowPlayer.ts';
import { trapState, windowCounts } from './windowCounts.ts';

export interface InstrumentShelfProps {
  readonly site: SynapseSite;
  readonly player: SynapsePlayer;
}

// The rail never scales itself: 2 to 10 mV are small, and look small.
const { from: railFrom, to: railTo } = frameLimits.membranePotentialMillivolts;
const railX = (millivolts: number) => 4 + (72 * (millivolts - railFrom)) / (railTo - railFrom);

const rows = [
  { name: 'above', count: sceneCounts.receptorsAbove },
  { name: 'below', count: sceneCounts.receptorsBelow },
] as const;

/**
 * What the window holds, counted: vesicles released, traps shut on the sending and the receiving side, potential. It stands in the
 * empty inside of the receiving cell and follows the windows without React.
 */
export function InstrumentShelf({ site, player }: InstrumentShelfProps): ReactElement {
  const root = useRef<HTMLDivElement>(null);
  useFollowPlayer(player, () => {
    const shelf = root.current;
    if (!shelf || !player.scene) return;
    const moment = player.moments[site];
    const counts = windowCounts(moment);
    const mark = (name: string) => shelf.querySelector(`[data-mark="${name}"]`);
    for (let index = 0; index < counts.vesicles; index += 1)
      writeMark(mark(`vesicle-${index}`), 'data-state', index < counts.released ? 'released' : 'docked');
    for (const { name, count } of rows) {
      for (let index = 0; index < count; index += 1)
        writeMark(mark(`${name}-${index}`), 'data-state', trapState(moment[name], index));
    }
    const { membranePotentialMillivolts } = player.scene[site];
    writeMark(
      mark('potential'),
      'transform',
      `translate(${railX(membranePotentialMillivolts).toFixed(1)} 0)`,
    );
    writeWords(mark('released'), `released ${counts.released} of ${counts.vesicles}`);
    writeWords(
      mark('shut'),
      `shut ${counts.boundAbove}/${counts.leftAbove} sender, ${counts.boundBelow}/${counts.leftBelow} receiver`,
    );
    writeWords(mark('millivolts'), millivoltWords(membranePotentialMillivolts));
  });
  return (
    <div className="shelf" ref={root} aria-hidden="true">
      <div className="shelf-part">
        <svg className="shelf-vesicles" viewBox="0 0 72 22" aria-hidden="true">
          {Array.from({ length: sceneCounts.dockedVesicles }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: vesicles have no other name than their number.
            <circle key={index} data-mark={`vesicle-${index}`} cx={9 + index * 18} cy={11} r={7} />
          ))}
        </svg>
        <span data-mark="released" />
      </div>
      <div className="shelf-part shelf-traps-part">
        <svg className="shelf-traps" viewBox="0 0 96 28" aria-hidden="true">
          {rows.map(({ name, count }, row) =>
            Array.from({ length: count }, (_, index) => (
              <g
                // biome-ignore lint/suspicious/noArrayIndexKey: receptors have no other name than their number.
                key={`${name}-${index}`}
                data-mark={`${name}-${index}`}
                className="trap"
                transform={`translate(${index * 12} ${row * 14})`}
              >
                <ellipse className="trap-lobe" cx={5} cy={3.6} rx={4} ry={2.6} />
                <ellipse className="trap-lobe trap-lower" cx={5} cy={8.6} rx={4} ry={2.6} />
                <circle className="trap-active" cx={5} cy={6} r={1.7} />
              </g>
            )),
          )}
        </svg>
        <span data-mark="shut" />
      </div>
      <div className="shelf-part shelf-rail-part">
        <svg className="shelf-rail" viewBox="0 0 80 22" aria-hidden="true">
          <rect x={2} y={11} width={76} height={6} rx={3} />
          <path className="shelf-rest" d={`M${railX(restingPotentialMillivolts)} 6V20`} />
          <path data-mark="potential" className="shelf-needle" d="M-5 2H5L0 10ZM0 8V18" />
        </svg>
        <span>
          <span data-mark="millivolts" />
          <span className="shelf-end">{`\u2212${-railTo}`}</span>
        </span>
      </div>
    </div>
  );
}

/** "−66 mV". */
export function millivoltWords(millivolts: number): string {
  return `\u2212${Math.round(Math.abs(millivolts))} mV`;
}
