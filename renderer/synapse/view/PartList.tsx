import { type KeyboardEvent, type ReactElement, useRef, useState } from 'react';
import { Segmented } from '#renderer/controls/Segmented.tsx';
import { type SynapseSite, synapseSites } from '#renderer/synapse/contract/SynapseFrame.ts';
import { partName } from '#renderer/synapse/describe/partNames.ts';
import { partNumber } from '#renderer/synapse/describe/partNumber.ts';
import { type PartName, partGroups } from './partGroups.ts';
import type { SynapsePlayer } from './SynapsePlayer.ts';
import type { PartFocus, SceneView } from './sceneView.ts';
import { siteWords } from './siteWords.ts';
import { useFollowPlayer, writeWords } from './useFollowPlayer.ts';
import { focusId } from './viewOfSite.ts';

export interface PartListProps {
  readonly player: SynapsePlayer;
  readonly view: SceneView;
  readonly onFocus: (focus: PartFocus) => void;
}

/**
 * Every part that a pointer could find, as a list for the keyboard: arrow keys move through all of them, Enter brings the camera there.
 * What stands at the end of a row follows the run.
 */
export function PartList({ player, view, onFocus }: PartListProps): ReactElement {
  const root = useRef<HTMLDivElement>(null);
  const [site, setSite] = useState<SynapseSite>(view.site);
  const [current, setCurrent] = useState<string>(focusId(partGroups[0]!.parts[0]!));
  useFollowPlayer(player, () => {
    if (!player.scene) return;
    for (const { parts } of partGroups) {
      for (const part of parts) {
        const state = root.current?.querySelector(`[data-state-of="${focusId(part)}"]`) ?? null;
        // A row has room for what the part does; the number of its kind stands in its tip.
        const [own = ''] = partNumber(part, player.scene[site], player.moments[site]).split(';');
        writeWords(state, own);
      }
    }
  });
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const rows = [...(root.current?.querySelectorAll<HTMLButtonElement>('.part-row') ?? [])];
    const next = rows[rows.indexOf(document.activeElement as HTMLButtonElement) + by];
    if (!next) return;
    setCurrent(next.dataset.part ?? current);
    next.focus();
  };
  return (
    <div className="parts">
      <Segmented
        name="Place"
        choices={synapseSites.map((one) => ({ value: one, label: siteWords[one].title }))}
        value={site}
        onChange={setSite}
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only passes the arrow keys on between the buttons inside. */}
      <div ref={root} onKeyDown={onKeyDown} data-own-arrows>
        {partGroups.map(({ title, parts }) => (
          <section key={title} aria-label={title}>
            <h3 className="parts-title">{title}</h3>
            <ul>
              {parts.map((part) => {
                const id = focusId(part);
                const isFocused =
                  view.focus !== null && view.focus.site === site && focusId(view.focus) === id;
                return (
                  <li key={id}>
                    <button
                      type="button"
                      className="part-row"
                      data-part={id}
                      tabIndex={id === current ? 0 : -1}
                      aria-current={isFocused}
                      onFocus={() => setCurrent(id)}
                      onClick={() => onFocus({ site, ...part })}
                    >
                      <span>{rowName(part)}</span>
                      <span className="part-state" data-state-of={id} />
                    </button>
                  </li>
                );
              })}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

/** The group's title says which channel and on which side; a row need not. */
function rowName(part: PartName): string {
  return partName(part)
    .split(',')[0]!
    .replace(/^\w+ channel/, 'Channel');
}
