import { FolderOpen, GitCompareArrows, Save, Undo2 } from 'lucide-react';
import { type ReactElement, useMemo } from 'react';
import { Button } from '#renderer/controls/Button.tsx';
import type { ModelStudio } from './ModelStudio.ts';
import { openModelFile, returnToShipped, saveModelFile } from './studioFiles.ts';
import { studioHeadline } from './studioHeadline.ts';
import type { StudioState } from './studioStore.ts';

export interface ModelHeadProps {
  readonly studio: ModelStudio;
  readonly state: StudioState;
  /** Why the edited model cannot be run now. */
  readonly offReason: string | undefined;
}

/** What the file is, and what can be done with it. */
export function ModelHead({ studio, state, offReason }: ModelHeadProps): ReactElement {
  const { text, model, problems, fileProblem } = state;
  const shippedText = state.shippedText ?? '';
  const { title, lede } = useMemo(
    () => studioHeadline({ shippedText, text, problemCount: problems.length }, model),
    [shippedText, text, problems, model],
  );
  return (
    <header className="model-head">
      <div className="model-words">
        <h1 className="type-headline">{title}</h1>
        <p className="type-lede">{lede}</p>
        {fileProblem ? (
          <p className="model-problem" role="alert">
            {fileProblem}
          </p>
        ) : null}
      </div>
      <div className="model-tools">
        <Button kind="quiet" icon={FolderOpen} onClick={() => void openModelFile(studio)}>
          Open
        </Button>
        <Button kind="quiet" icon={Save} onClick={() => void saveModelFile(studio)}>
          Save
        </Button>
        <Button
          icon={Undo2}
          onClick={() => returnToShipped(studio)}
          offReason={text === shippedText ? 'This is the shipped file.' : undefined}
        >
          Back to the shipped file
        </Button>
        <Button
          kind="filled"
          icon={GitCompareArrows}
          onClick={() => void studio.runBeside()}
          offReason={offReason}
        >
          Run beside
        </Button>
      </div>
    </header>
  );
}
