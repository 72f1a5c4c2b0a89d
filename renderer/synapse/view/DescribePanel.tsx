import { Copy } from 'lucide-react';
import { type ReactElement, useId } from 'react';
import { Button } from '#renderer/controls/Button.tsx';
import { copyDescription } from './copyDescription.ts';
import { SceneWords } from './SceneWords.tsx';
import type { SynapsePlayer } from './SynapsePlayer.ts';

export interface DescribePanelProps {
  readonly player: SynapsePlayer;
  readonly isExample: boolean;
}

/** "Describe this scene": what both windows show, to be read, heard or copied. */
export function DescribePanel({ player, isExample }: DescribePanelProps): ReactElement {
  const id = useId();
  return (
    <section className="describe" aria-label="Describe this scene">
      <SceneWords id={id} player={player} isExample={isExample} isShown />
      <Button icon={Copy} onClick={() => void copyDescription(player, isExample)}>
        Copy
      </Button>
    </section>
  );
}
