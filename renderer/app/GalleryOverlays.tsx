import { Download, Pin, Plus, Save } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { Button } from '#renderer/controls/Button.tsx';
import { Question } from '#renderer/controls/Dialog.tsx';
import { Menu } from '#renderer/controls/Menu.tsx';
import { ProgressBar } from '#renderer/controls/ProgressBar.tsx';
import { QuantityNote } from '#renderer/controls/QuantityNote.tsx';
import { EmptyState, ErrorState, LoadingState } from '#renderer/controls/RegionState.tsx';
import { showToast } from '#renderer/controls/Toast.tsx';
import { Tooltip } from '#renderer/controls/Tooltip.tsx';
import { CommandPalette } from './CommandPalette.tsx';
import { GalleryPart as Part } from './GalleryPart.tsx';
import { galleryModel } from './galleryModel.ts';

const nothing = () => undefined;

/** What lies over a screen. */
export function GalleryOverlays(): ReactElement {
  const [isAsked, setAsked] = useState(false);
  const [isFinding, setFinding] = useState(false);
  const weight = galleryModel.covariates[0];
  const actions = [
    'Double the last tablet',
    'Case 12: missed and doubled doses',
    'Axis: double height of B',
    'Pin this run',
  ];
  return (
    <Part title="Menu, palette, dialog, toast, tooltip">
      <div className="gallery-row">
        <Menu
          name="Save"
          kind="outlined"
          words="Save"
          items={[
            { id: 'picture', words: 'Save picture, PNG or SVG', icon: Save, keys: 'Ctrl C', run: nothing },
            { id: 'numbers', words: 'Save numbers, CSV', icon: Download, run: nothing },
            { id: 'pin', words: 'Pin this run', icon: Pin, keys: 'P', startsGroup: true, run: nothing },
          ]}
        />
        <Button onClick={() => setFinding(true)}>Find or do</Button>
        <Button onClick={() => setAsked(true)}>Ask</Button>
        <Button
          onClick={() =>
            showToast({ words: 'Case saved to Week 3.', action: { words: 'Show file', run: nothing } })
          }
        >
          Toast
        </Button>
        {weight ? (
          <Tooltip content={<QuantityNote quantity={weight} />}>
            <Button>Tooltip</Button>
          </Tooltip>
        ) : null}
      </div>
      <CommandPalette
        isOpen={isFinding}
        onClose={() => setFinding(false)}
        actions={actions.map((words) => ({ id: words, words, icon: Pin, run: nothing }))}
      />
      <Question
        isOpen={isAsked}
        title="Keep both futures?"
        consequence="The run forks at 18:40. The first stays as it is, dotted; you go on in the second. Nothing is undone."
        verb="Fork here"
        onAnswer={() => setAsked(false)}
      />
    </Part>
  );
}

/** What a region shows instead of its contents. */
export function GalleryStates(): ReactElement {
  return (
    <Part title="Empty, loading, error, long work">
      <div className="gallery-pair">
        <div className="gallery-box">
          <EmptyState words="No dose yet." action={<Button icon={Plus}>Add a dose</Button>} />
        </div>
        <div className="gallery-box">
          <LoadingState words="Solving, 38 of 72 h" />
        </div>
        <div className="gallery-box">
          <ErrorState title="This run stopped at 31 h" code="SOLVER-STEP">
            Step fell below 1e-9 h at the refill. The curve up to there is kept.
          </ErrorState>
        </div>
        <div className="gallery-box">
          <EmptyState words="This screen cannot draw in 3D. The flat drawing shows the same counts." />
        </div>
      </div>
      <ProgressBar words="Solving 1,000 people" done={412} total={1000} onStop={nothing} />
    </Part>
  );
}
