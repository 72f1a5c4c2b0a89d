import { type ReactElement, useRef } from 'react';
import { useFrameKind } from '#renderer/app/frameKind.ts';
import { Menu, type MenuItem } from '#renderer/controls/Menu.tsx';
import { Segmented } from '#renderer/controls/Segmented.tsx';
import { Select } from '#renderer/controls/Select.tsx';
import { Switch } from '#renderer/controls/Switch.tsx';
import { cameraNames } from '#renderer/synapse/layout/cameraPresets.ts';
import { type ExampleName, exampleNames, exampleWords } from './exampleScenes.ts';
import { QualityMenu } from './QualityMenu.tsx';
import { RouteChoice } from './RouteChoice.tsx';
import { SaveProgress, type SaveStop } from './SaveProgress.tsx';
import { sceneHeadline } from './sceneHeadline.ts';
import { cameraWords, type SceneView, withCamera } from './sceneView.ts';
import { chooseSynapse, useSynapseChoices } from './synapseChoices.ts';
import { useFollowPlayer, writeWords } from './useFollowPlayer.ts';
import type { Synapse } from './useSynapse.ts';

export interface LabHeadProps {
  readonly synapse: Synapse;
  readonly example: ExampleName | null;
  readonly onExample: (example: ExampleName | null) => void;
  readonly view: SceneView;
  readonly onView: (view: SceneView) => void;
  readonly saving: SaveStop | null;
  readonly exportItems: readonly MenuItem[];
}

const shows = [
  { value: 'run', label: 'Your run' },
  ...exampleNames.map((name) => ({ value: name, label: exampleWords[name] })),
] as const;
const cameras = cameraNames.map((name) => ({ value: name, label: cameraWords[name].label }));
const cameraPages = cameraNames.map((name, index) => ({
  value: name,
  label: `${index + 1} ${cameraWords[name].name}`,
}));

/** What both windows come to in a sentence, whose run they show, and from where they are seen. */
export function LabHead({
  synapse,
  example,
  onExample,
  view,
  onView,
  saving,
  exportItems,
}: LabHeadProps): ReactElement {
  const title = useRef<HTMLHeadingElement>(null);
  const kind = useFrameKind();
  const isColoured = useSynapseChoices((choices) => choices.isColoured);
  const { player, route, routes } = synapse;
  useFollowPlayer(player, () => {
    if (player.scene) writeWords(title.current, sceneHeadline(player.scene));
  });
  const isRoomy = kind === 'large' || kind === 'wide';
  const camera = view.camera === 'trap' ? 'hero' : view.camera;
  const choose = (value: 'run' | ExampleName) => onExample(value === 'run' ? null : value);
  return (
    <header className="lab-head">
      <div className="lab-title">
        <h1 className="type-headline" ref={title}>
          Synapse
        </h1>
        <Switch
          label="Colour the parts"
          isOn={isColoured}
          onChange={(isOn) => chooseSynapse({ isColoured: isOn })}
        />
        <QualityMenu />
        <Menu name="Save the picture" words="Save" kind="outlined" items={exportItems} />
      </div>
      {saving ? <SaveProgress stop={saving} /> : null}
      <div className="lab-choices">
        {isRoomy ? (
          <Segmented name="Show" choices={shows} value={example ?? 'run'} onChange={choose} />
        ) : (
          <Select name="Show" choices={shows} value={example ?? 'run'} onChange={choose} />
        )}
        {example ? (
          <span className="chip chip-illustrative">example, not your run</span>
        ) : (
          <RouteChoice routes={routes} route={route} />
        )}
        {isRoomy ? (
          <Segmented
            name="Camera, keys 1 to 8"
            choices={cameras}
            value={camera}
            onChange={(chosen) => onView(withCamera(view, chosen))}
          />
        ) : (
          <Select
            name="Camera"
            choices={cameraPages}
            value={camera}
            onChange={(chosen) => onView(withCamera(view, chosen))}
          />
        )}
      </div>
    </header>
  );
}
