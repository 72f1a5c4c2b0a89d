import { Pause, Play, SkipBack, SkipForward } from 'lucide-react';
import { type ReactElement, useEffect, useId, useRef, useSyncExternalStore } from 'react';
import { Button, IconButton } from '#renderer/controls/Button.tsx';
import { heroStepWords } from '#renderer/synapse/describe/heroStepWords.ts';
import { heroSeconds, heroTimeline } from '#renderer/synapse/dynamics/heroStory.ts';
import type { HeroTeller } from './HeroTeller.ts';
import type { SynapsePlayer } from './SynapsePlayer.ts';
import { isHeroCamera, type SceneView, type ViewCamera } from './sceneView.ts';
import { useFollowTeller } from './useFollowTeller.ts';

export interface HeroPanelProps {
  readonly teller: HeroTeller;
  readonly player: SynapsePlayer;
  readonly view: SceneView;
  readonly onCamera: (camera: ViewCamera) => void;
}

/** One receptor's whole story: play, step by step, or dragged. It is told whatever the run shows, and says so. */
export function HeroPanel({ teller, player, view, onCamera }: HeroPanelProps): ReactElement {
  const scrub = useRef<HTMLInputElement>(null);
  const label = useId();
  const isPlaying = useSyncExternalStore(teller.subscribe, () => teller.isPlaying);
  const step = useSyncExternalStore(teller.subscribe, () => teller.step);
  const isStill = useSyncExternalStore(player.subscribe, () => player.isStill);
  useEffect(() => teller.setStill(isStill), [teller, isStill]);
  useFollowTeller(teller, () => {
    if (scrub.current) scrub.current.value = String(teller.seconds);
  });
  if (!isHeroCamera(view.camera)) {
    return (
      <div className="hero-panel">
        <p>One receptor by itself, as large as a window.</p>
        <Button onClick={() => onCamera('hero')}>Show it</Button>
      </div>
    );
  }
  return (
    <div className="hero-panel">
      <p>
        <span className="chip chip-illustrative">demonstration, not data</span>
      </p>
      <div className="hero-transport">
        <IconButton
          icon={SkipBack}
          name="Previous step"
          offReason={step === 0 ? 'This is the first step.' : undefined}
          onClick={() => teller.goTo(step - 1)}
        />
        <Button kind="filled" icon={isPlaying ? Pause : Play} onClick={isPlaying ? teller.stop : teller.play}>
          {isPlaying ? 'Pause' : 'Tell the story'}
        </Button>
        <IconButton
          icon={SkipForward}
          name="Next step"
          offReason={step === heroTimeline.length - 1 ? 'This is the last step.' : undefined}
          onClick={() => teller.goTo(step + 1)}
        />
      </div>
      <label id={label} className="hero-scrub">
        <span className="visually-hidden">Time of the story</span>
        <input
          ref={scrub}
          type="range"
          min={0}
          max={heroSeconds}
          step={0.05}
          defaultValue={teller.seconds}
          aria-valuetext={heroStepWords(step).title}
          onChange={(event) => {
            teller.stop();
            teller.seek(event.currentTarget.valueAsNumber);
          }}
        />
      </label>
      <ol className="hero-steps">
        {heroTimeline.map(({ id }, index) => {
          const { title, sentence, time, source } = heroStepWords(index);
          return (
            <li key={id} aria-current={index === step ? 'step' : undefined}>
              <button type="button" className="hero-step" onClick={() => teller.goTo(index)}>
                {title}
              </button>
              {index === step ? (
                <div className="hero-words">
                  <p className="hero-sentence">{sentence}</p>
                  <p className="type-caption">{`In life: ${time}.`}</p>
                  <p className="type-caption">{source}</p>
                </div>
              ) : null}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
