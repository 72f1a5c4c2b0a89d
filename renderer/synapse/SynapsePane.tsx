import { type ReactElement, useId, useMemo, useState } from 'react';
import type { Model } from '#models/language/model.ts';
import { useFrameKind } from '#renderer/app/frameKind.ts';
import { BodyStrip } from '#renderer/body/BodyStrip.tsx';
import { Segmented } from '#renderer/controls/Segmented.tsx';
import { bodySide } from '#renderer/explore/bodySides.ts';
import type { Explorer } from '#renderer/explore/Explorer.ts';
import { tipLevelOf } from '#renderer/explore/tipLevelOf.ts';
import type { ArmsReply } from '#renderer/worker/protocol.ts';
import type { SynapseSite } from './contract/SynapseFrame.ts';
import { cameraPresets } from './layout/cameraPresets.ts';
import { InstrumentShelf } from './view/InstrumentShelf.tsx';
import { LyingBody } from './view/LyingBody.tsx';
import { MolecularPause } from './view/MolecularClock.tsx';
import { RouteChoice } from './view/RouteChoice.tsx';
import { ScaleBar } from './view/ScaleBar.tsx';
import { SceneWords } from './view/SceneWords.tsx';
import { SynapseWindows } from './view/SynapseWindows.tsx';
import { siteWords } from './view/siteWords.ts';
import { useSynapse } from './view/useSynapse.ts';
import { WindowFigure } from './view/WindowFigure.tsx';
import './synapse.css';

export interface SynapsePaneProps {
  readonly explorer: Explorer;
  readonly model: Model;
  readonly reply: ArmsReply;
  /** How many figures come before the windows. */
  readonly figureCount: number;
}

const letterAt = (index: number): string => String.fromCharCode('A'.charCodeAt(0) + index);

/** The same nerve in two places at Explore's time: brain stem above cord with the body at their left edge, as far as there is room. */
export function SynapsePane({ explorer, model, reply, figureCount }: SynapsePaneProps): ReactElement {
  const kind = useFrameKind();
  const description = useId();
  const { player, route, routes, scenes } = useSynapse(explorer, model, reply);
  const [site, setSite] = useState<SynapseSite>('cord');
  const side = useMemo(() => bodySide(reply, route), [reply, route]);
  const isNarrow = kind === 'narrow';
  const isMiddle = kind === 'middle';
  const order: readonly SynapseSite[] = isMiddle ? ['cord', 'brainstem'] : ['brainstem', 'cord'];
  const sites = isNarrow ? [site] : order;
  const body = {
    route,
    tipLevel: tipLevelOf(model, reply),
    frameAt: side.frameAt,
    describe: side.describe,
    playback: explorer.playback,
  };
  const strip = isNarrow ? null : <BodyStrip {...body} hasAnchors={!isMiddle} />;
  return (
    <div className={`synapse-pane synapse-pane-${kind}`}>
      <div className="synapse-pane-head">
        {isNarrow ? (
          <Segmented
            name="Place"
            choices={order.map((one) => ({ value: one, label: siteWords[one].title }))}
            value={site}
            onChange={setSite}
          />
        ) : (
          <h2 className={kind === 'wide' ? 'visually-hidden' : 'synapse-pane-title'}>
            Same nerve, two places
          </h2>
        )}
        <MolecularPause player={player} />
        <RouteChoice routes={routes} route={route} />
      </div>
      <div className="synapse-pane-body">
        {isMiddle ? null : strip}
        <SynapseWindows player={player} problems={scenes.problems} layoutKey={`${kind} ${sites.join()}`}>
          {sites.map((one, index) => (
            <WindowFigure
              key={one}
              site={one}
              view={cameraPresets[one]}
              player={player}
              letter={letterAt(figureCount + index)}
              describedBy={description}
            >
              <InstrumentShelf site={one} player={player} />
              <ScaleBar view={cameraPresets[one]} />
            </WindowFigure>
          ))}
          {isMiddle ? strip : null}
        </SynapseWindows>
      </div>
      {isNarrow ? <LyingBody {...body} /> : null}
      <p className="type-caption synapse-pane-note">
        {kind === 'large'
          ? 'Pink: baclofen, drawn 4 times too large, as ions are; proteins to scale; slowed 20 times. Counts are what the model gives at this minute; which receptor is held is chance.'
          : 'Pink: baclofen. It and ions ×4, proteins to scale; slowed ×1/20.'}
      </p>
      <SceneWords id={description} player={player} />
    </div>
  );
}
