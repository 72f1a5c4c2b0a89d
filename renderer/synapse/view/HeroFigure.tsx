import { type ReactElement, useContext, useRef } from 'react';
import { Segmented } from '#renderer/controls/Segmented.tsx';
import { heroStepWords } from '#renderer/synapse/describe/heroStepWords.ts';
import { cameraPresets, trapView } from '#renderer/synapse/layout/cameraPresets.ts';
import { FlatReceptorPlace } from './FlatPlace.tsx';
import { HelixNumbers } from './HelixNumbers.tsx';
import type { HeroTeller } from './HeroTeller.ts';
import { isFlatShown, PictureContext } from './PictureContext.ts';
import { ScaleBar } from './ScaleBar.tsx';
import type { SynapsePlayer } from './SynapsePlayer.ts';
import { isHeroCamera, type SceneView, withCamera } from './sceneView.ts';
import { writeWords } from './useFollowPlayer.ts';
import { useFollowTeller } from './useFollowTeller.ts';

export interface HeroFigureProps {
  readonly view: SceneView;
  readonly onView: (view: SceneView) => void;
  readonly teller: HeroTeller;
  readonly player: SynapsePlayer;
  readonly describedBy: string;
}

const aspects = { hero: 'side', trap: 'trap', 'from-above': 'from-above' } as const;
const heroViews = [
  { value: 'hero', label: 'Side' },
  { value: 'trap', label: 'Trap' },
  { value: 'from-above', label: 'Above' },
] as const;

/** One receptor as large as the windows together. It shows a story, not the run, and says so. */
export function HeroFigure({ view, onView, teller, describedBy }: HeroFigureProps): ReactElement {
  const caption = useRef<HTMLParagraphElement>(null);
  useFollowTeller(teller, () => writeWords(caption.current, heroStepWords(teller.step).sentence));
  const isFlat = isFlatShown(useContext(PictureContext).picture);
  const chosen = isHeroCamera(view.camera) ? view.camera : 'hero';
  const camera = chosen === 'trap' ? trapView : cameraPresets[chosen];
  return (
    <figure className="window" data-window="hero">
      <figcaption className="window-head">
        <h3 className="window-title">One GABA-B receptor</h3>
        <span className="chip chip-illustrative">demonstration, not data</span>
        <span className="hero-views">
          <Segmented
            name="Seen from"
            choices={heroViews}
            value={chosen}
            onChange={(next) => onView(withCamera(view, next))}
          />
        </span>
      </figcaption>
      <div className="window-box" data-site="hero">
        <div
          className="window-picture"
          role="img"
          aria-label="One GABA-B receptor"
          aria-describedby={describedBy}
        />
        <FlatReceptorPlace hero={teller.moment} aspect={aspects[chosen]} />
        {/* The flat drawing has both of its own. */}
        {chosen === 'from-above' && !isFlat ? <HelixNumbers teller={teller} /> : null}
        {isFlat ? null : <ScaleBar view={camera} />}
      </div>
      <p className="window-counts hero-caption" ref={caption} />
    </figure>
  );
}
