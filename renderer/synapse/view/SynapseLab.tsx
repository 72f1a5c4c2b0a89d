import { type ReactElement, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Model } from '#models/language/model.ts';
import { useFrameKind } from '#renderer/app/frameKind.ts';
import { PageFrame } from '#renderer/app/PageFrame.tsx';
import { useScreenChrome } from '#renderer/app/screenChrome.ts';
import { doseLanes } from '#renderer/explore/doseLanes.ts';
import { ExploreImprint } from '#renderer/explore/ExploreImprint.tsx';
import type { Explorer } from '#renderer/explore/Explorer.ts';
import { pumpClockNote } from '#renderer/explore/pumpClockNote.ts';
import type { ColourRole } from '#renderer/synapse/contract/PartSink.ts';
import { TransportBar } from '#renderer/transport/TransportBar.tsx';
import type { ArmsReply } from '#renderer/worker/protocol.ts';
import { type ExampleName, exampleScene } from './exampleScenes.ts';
import { HeroTeller } from './HeroTeller.ts';
import { LabHead } from './LabHead.tsx';
import { LabSide } from './LabSide.tsx';
import { LabWindows } from './LabWindows.tsx';
import { MolecularClock } from './MolecularClock.tsx';
import type { SaveStop } from './SaveProgress.tsx';
import { SceneWords } from './SceneWords.tsx';
import { saveMenu } from './saveMenu.ts';
import { firstView, type SceneView, steppedBack, withCamera, withFocus } from './sceneView.ts';
import type { OpenStage } from './stageDoor.ts';
import { listenForKeys } from './synapseKeys.ts';
import { synapseShortcuts } from './synapseShortcuts.ts';
import { useSynapse } from './useSynapse.ts';

export interface SynapseLabProps {
  readonly explorer: Explorer;
  readonly model: Model;
  readonly reply: ArmsReply;
}

/** The whole screen: head, windows with what explains them beside, and the two clocks. */
export function SynapseLab({ explorer, model, reply }: SynapseLabProps): ReactElement {
  const kind = useFrameKind();
  const spoken = useId();
  const [example, setExample] = useState<ExampleName | null>(null);
  const [view, setView] = useState<SceneView>(firstView);
  const [emphasis, setEmphasis] = useState<readonly ColourRole[] | null>(null);
  const [saving, setSaving] = useState<SaveStop | null>(null);
  const [open, setOpen] = useState<OpenStage | null>(null);
  const exampleAt = useMemo(() => {
    const scene = example && exampleScene(example);
    return scene && (() => scene);
  }, [example]);
  const synapse = useSynapse(explorer, model, reply, exampleAt);
  const { player } = synapse;
  const [teller] = useState(() => new HeroTeller(player.redraw));
  const { parameterSet } = useStore(explorer.store);
  const { listed } = useStore(explorer.events.store);
  const lanes = useMemo(() => doseLanes(model, reply, listed), [model, reply, listed]);

  const latest = useRef(view);
  latest.current = view;
  const latestEmphasis = useRef(emphasis);
  latestEmphasis.current = emphasis;
  useEffect(
    () =>
      listenForKeys(() => ({
        playback: explorer.playback,
        player,
        chooseCamera: (camera) => setView((now) => withCamera(now, camera)),
        goBack: () => {
          const back = steppedBack(latest.current);
          setView(back);
          return back !== latest.current;
        },
      })),
    [explorer, player],
  );
  useEffect(() => () => teller.stop(), [teller]);

  const exportItems = useMemo(
    () =>
      saveMenu({
        player,
        open,
        isExample: example !== null,
        view: () => latest.current,
        emphasis: () => latestEmphasis.current,
        teller,
        setSaving,
      }),
    [player, open, example, teller],
  );
  const chrome = useMemo(
    () => ({
      title: 'Synapse',
      actions: exportItems.map(({ id, words, icon, run }) => ({ id, words, run, ...(icon && { icon }) })),
      exportItems,
      shortcuts: synapseShortcuts,
    }),
    [exportItems],
  );
  useScreenChrome(chrome);
  useEffect(() => {
    document.documentElement.toggleAttribute('data-ready', true);
  }, []);

  return (
    <PageFrame
      className={`lab lab-${kind}`}
      imprint={<ExploreImprint model={model} reply={reply} parameterSet={parameterSet} />}
    >
      <LabHead
        synapse={synapse}
        example={example}
        onExample={setExample}
        view={view}
        onView={setView}
        saving={saving}
        exportItems={exportItems}
      />
      <LabWindows
        open={open}
        onOpen={setOpen}
        model={model}
        reply={reply}
        playback={explorer.playback}
        synapse={synapse}
        example={example}
        view={view}
        onView={setView}
        emphasis={emphasis}
        teller={teller}
        describedBy={spoken}
      />
      <div className="lab-molecular">
        <MolecularClock player={player} />
      </div>
      <LabSide
        player={player}
        view={view}
        onFocus={(focus) => setView((now) => withFocus(now, focus))}
        onCamera={(camera) => setView((now) => withCamera(now, camera))}
        emphasis={emphasis}
        onEmphasis={setEmphasis}
        teller={teller}
        isExample={example !== null}
      />
      <SceneWords id={spoken} player={player} isExample={example !== null} isLive />
      <section className="lab-clinical" aria-label="Clinical clock">
        <span className="clock-name">Clinical</span>
        <TransportBar
          playback={explorer.playback}
          lanes={lanes}
          clockNote={(timeHours) => pumpClockNote(lanes, timeHours)}
          onPin={explorer.pin}
          exportItems={exportItems}
        />
      </section>
    </PageFrame>
  );
}
