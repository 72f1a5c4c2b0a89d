import { type ReactElement, useEffect, useMemo } from 'react';
import type { Model } from '#models/language/model.ts';
import { useFrameKind } from '#renderer/app/frameKind.ts';
import { BodyStrip } from '#renderer/body/BodyStrip.tsx';
import { Button } from '#renderer/controls/Button.tsx';
import { Segmented } from '#renderer/controls/Segmented.tsx';
import { bodySide } from '#renderer/explore/bodySides.ts';
import { tipLevelOf } from '#renderer/explore/tipLevelOf.ts';
import type { ColourRole } from '#renderer/synapse/contract/PartSink.ts';
import { type SynapseSite, synapseSites } from '#renderer/synapse/contract/SynapseFrame.ts';
import type { Playback } from '#renderer/transport/Playback.ts';
import type { ArmsReply } from '#renderer/worker/protocol.ts';
import { Breadcrumb } from './Breadcrumb.tsx';
import { ExampleLevels } from './ExampleLevels.tsx';
import type { ExampleName } from './exampleScenes.ts';
import { HeroFigure } from './HeroFigure.tsx';
import type { HeroTeller } from './HeroTeller.ts';
import { InstrumentShelf } from './InstrumentShelf.tsx';
import { LeaderLabels } from './LeaderLabels.tsx';
import { LyingBody } from './LyingBody.tsx';
import { PartPointer } from './PartPointer.tsx';
import { ScaleBar } from './ScaleBar.tsx';
import { SynapseWindows } from './SynapseWindows.tsx';
import { type SceneView, shownBy, withCamera, withFocus } from './sceneView.ts';
import { siteWords } from './siteWords.ts';
import type { OpenStage } from './stageDoor.ts';
import { useCameras } from './useCameras.ts';
import type { Synapse } from './useSynapse.ts';
import { viewOfSite } from './viewOfSite.ts';
import { WindowFigure } from './WindowFigure.tsx';

export interface LabWindowsProps {
  readonly model: Model;
  readonly reply: ArmsReply;
  readonly playback: Playback;
  readonly synapse: Synapse;
  readonly example: ExampleName | null;
  readonly view: SceneView;
  readonly onView: (view: SceneView) => void;
  readonly emphasis: readonly ColourRole[] | null;
  readonly teller: HeroTeller;
  readonly describedBy: string;
  readonly open: OpenStage | null;
  readonly onOpen: (open: OpenStage | null) => void;
}

/** The windows of the whole screen: cord, body, brain stem side by side; one alone; or the portrait of one receptor. */
export function LabWindows(props: LabWindowsProps): ReactElement {
  const { model, reply, playback, synapse, example, view, onView, emphasis, teller, describedBy } = props;
  const { player, route, scenes } = synapse;
  const kind = useFrameKind();
  const shown = shownBy(view);
  // A narrow page has room for one window at a time.
  const isPair = shown === 'both' && kind !== 'narrow';
  const sites: readonly SynapseSite[] = isPair ? synapseSites : [view.site];
  const side = useMemo(() => bodySide(reply, route), [reply, route]);
  const layoutKey = shown === 'hero' ? 'hero' : sites.join();
  const heroNow = () => (shown === 'hero' ? teller.moment : null);
  useCameras(player, props.open?.stage ?? null, view, emphasis);
  useEffect(() => {
    if (shown !== 'hero') teller.stop();
  }, [shown, teller]);
  const body = {
    route,
    tipLevel: tipLevelOf(model, reply),
    frameAt: side.frameAt,
    describe: side.describe,
    playback,
  };

  const figures =
    shown === 'hero' ? (
      <HeroFigure view={view} onView={onView} teller={teller} player={player} describedBy={describedBy} />
    ) : (
      sites.map((site) => (
        <WindowFigure
          key={site}
          site={site}
          view={viewOfSite(view, site)}
          player={player}
          hasPlace
          describedBy={describedBy}
        >
          <LeaderLabels site={site} view={viewOfSite(view, site)} player={player} />
          <PartPointer
            site={site}
            view={viewOfSite(view, site)}
            player={player}
            onFocus={(focus) => onView(withFocus(view, focus))}
          />
          {view.focus ? null : <InstrumentShelf site={site} player={player} />}
          <ScaleBar view={viewOfSite(view, site)} />
          {example ? <span className="window-chip">example, not your run</span> : null}
        </WindowFigure>
      ))
    );
  return (
    <section className={`lab-windows lab-windows-${isPair ? 'pair' : 'one'}`} aria-label="Windows">
      <div className="lab-windows-head">
        <Breadcrumb view={view} onView={onView} />
        {view.focus?.kind === 'receptor-above' || view.focus?.kind === 'receptor-below' ? (
          <Button kind="quiet" onClick={() => onView(withCamera(view, 'hero'))}>
            Tell the story of one
          </Button>
        ) : null}
        {kind === 'narrow' && shown === 'both' ? (
          <Segmented
            name="Place"
            choices={synapseSites.map((site) => ({ value: site, label: siteWords[site].title }))}
            value={view.site}
            onChange={(site) => onView({ ...view, site })}
          />
        ) : null}
        {shown === 'hero' ? null : (
          <span className="type-caption">ions and drug &times;4, slow motion &times;1/20</span>
        )}
      </div>
      <SynapseWindows
        onOpen={props.onOpen}
        player={player}
        problems={scenes.problems}
        layoutKey={`${kind} ${layoutKey}`}
        heroNow={heroNow}
        emphasis={emphasis}
      >
        {figures}
        {isPair ? (
          <div className="lab-strip">
            {example ? <ExampleLevels player={player} /> : <BodyStrip {...body} />}
          </div>
        ) : null}
      </SynapseWindows>
      {kind === 'narrow' && shown === 'both' && !example ? <LyingBody {...body} /> : null}
    </section>
  );
}
