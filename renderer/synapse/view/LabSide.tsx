import { type ReactElement, useState } from 'react';
import { Tabs } from '#renderer/controls/Tabs.tsx';
import type { ColourRole } from '#renderer/synapse/contract/PartSink.ts';
import { AccuracyNote } from './AccuracyNote.tsx';
import { DescribePanel } from './DescribePanel.tsx';
import { HeroPanel } from './HeroPanel.tsx';
import type { HeroTeller } from './HeroTeller.ts';
import { PartList } from './PartList.tsx';
import { SynapseLegend } from './SynapseLegend.tsx';
import type { SynapsePlayer } from './SynapsePlayer.ts';
import { type PartFocus, type SceneView, shownBy, type ViewCamera } from './sceneView.ts';

export interface LabSideProps {
  readonly player: SynapsePlayer;
  readonly view: SceneView;
  readonly onFocus: (focus: PartFocus) => void;
  readonly onCamera: (camera: ViewCamera) => void;
  readonly emphasis: readonly ColourRole[] | null;
  readonly onEmphasis: (roles: readonly ColourRole[] | null) => void;
  readonly teller: HeroTeller;
  readonly isExample: boolean;
}

/** Beside the windows: what is what, every part by name, one receptor's story, the scene in words, and what is not true to life. */
export function LabSide(props: LabSideProps): ReactElement {
  const { player, view, onFocus, onCamera, emphasis, onEmphasis, teller } = props;
  const [chosen, setChosen] = useState('legend');
  // The portrait brings its story with it.
  const [wasHero, setWasHero] = useState(false);
  const isHero = shownBy(view) === 'hero';
  if (isHero !== wasHero) {
    setWasHero(isHero);
    if (isHero) setChosen('receptor');
    else if (chosen === 'receptor') setChosen('legend');
  }
  const choose = (id: string) => {
    setChosen(id);
    if (id === 'receptor' && !isHero) onCamera('hero');
  };
  return (
    <aside className="lab-side" aria-label="About the windows">
      <Tabs
        name="About the windows"
        chosen={chosen}
        onChoose={choose}
        tabs={[
          {
            id: 'legend',
            label: 'Legend',
            content: <SynapseLegend emphasis={emphasis} onEmphasis={onEmphasis} />,
          },
          {
            id: 'parts',
            label: 'Parts',
            content: <PartList player={player} view={view} onFocus={onFocus} />,
          },
          {
            id: 'receptor',
            label: 'Receptor',
            content: <HeroPanel teller={teller} player={player} view={view} onCamera={onCamera} />,
          },
          {
            id: 'words',
            label: 'Words',
            content: <DescribePanel player={player} isExample={props.isExample} />,
          },
          { id: 'accuracy', label: 'Accuracy', content: <AccuracyNote /> },
        ]}
      />
    </aside>
  );
}
