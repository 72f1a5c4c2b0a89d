import { type ReactElement, useEffect, useRef } from 'react';
import { type LiveSpeech, nextSpeech, speechPauseSeconds } from '#renderer/synapse/describe/liveSpeech.ts';
import type { SynapsePlayer } from './SynapsePlayer.ts';
import { sceneText } from './sceneText.ts';
import { writeWords } from './useFollowPlayer.ts';

export interface SceneWordsProps {
  readonly id: string;
  readonly player: SynapsePlayer;
  /** Whether the scene is an example and no run. */
  readonly isExample?: boolean;
  /** Shown, or only for those who hear it. */
  readonly isShown?: boolean;
  /** Whether changes are spoken by themselves. */
  readonly isLive?: boolean;
}

const writtenMilliseconds = 500;

/** What both windows show, in sentences. They follow the windows at the pace of reading or of speech, without React. */
export function SceneWords({
  id,
  player,
  isExample = false,
  isShown = false,
  isLive = false,
}: SceneWordsProps): ReactElement {
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null;
    let said: LiveSpeech | null = null;
    const write = () => {
      timer = null;
      if (!player.scene) return;
      const text = sceneText(player.scene, isExample);
      if (!isLive) return writeWords(words.current, text);
      const next = nextSpeech(said, text, performance.now() / 1000);
      if (next) {
        said = next;
        writeWords(words.current, text);
      } else if (said?.words !== text) timer = setTimeout(write, 1000 * speechPauseSeconds);
    };
    const follow = () => {
      timer ??= setTimeout(write, writtenMilliseconds);
    };
    write();
    const stop = player.subscribe(follow);
    return () => {
      stop();
      if (timer !== null) clearTimeout(timer);
    };
  }, [player, isExample, isLive]);
  return (
    <p
      id={id}
      ref={words}
      className={isShown ? 'scene-words' : 'visually-hidden'}
      aria-live={isLive ? 'polite' : undefined}
    />
  );
}
