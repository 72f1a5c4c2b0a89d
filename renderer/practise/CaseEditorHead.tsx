import { ArrowLeft, FolderOpen, Play, Save, Undo2 } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { Button } from '#renderer/controls/Button.tsx';
import { Select } from '#renderer/controls/Select.tsx';
import type { CaseDraft, CaseDraftState } from './CaseDraft.ts';
import type { CaseEditorProps } from './CaseEditor.tsx';
import { openIntoEditor, returnToOriginal, saveFromEditor } from './caseEditorFiles.ts';
import { editorHeadline, previewMoments } from './caseEditorWords.ts';

export interface CaseEditorHeadProps extends Pick<CaseEditorProps, 'onPlay' | 'onClose'> {
  readonly draft: CaseDraft;
  readonly state: CaseDraftState;
}

/** What the text is now, how it comes and goes as a file, and a preview from any moment. */
export function CaseEditorHead({ draft, state, onPlay, onClose }: CaseEditorHeadProps): ReactElement {
  const { original, text, file, findings, opened, fault } = state;
  const [from, setFrom] = useState('begin');
  const moments = opened ? previewMoments(opened.case, state.moments) : [];
  const chosen = moments.find(({ value }) => value === from) ?? moments[0];
  const { title, lede } = editorHeadline(state);
  const hasProblems = findings.some(({ severity }) => severity === 'problem');
  const offReason = playOffReason(hasProblems, state);
  const play = async () => {
    await draft.keep();
    if (chosen?.atHours === undefined) onPlay(text, file);
    else onPlay(text, file, chosen.atHours);
  };
  return (
    <header className="case-editor-head">
      <div className="case-editor-words">
        <h1 className="type-headline">{title}</h1>
        <p className="type-lede">{lede}</p>
        {fault === null ? null : (
          <p className="case-editor-fault" role="alert">
            {fault}
          </p>
        )}
      </div>
      <div className="case-editor-tools">
        <Button kind="quiet" icon={ArrowLeft} onClick={onClose}>
          All cases
        </Button>
        <Button kind="quiet" icon={FolderOpen} onClick={() => void openIntoEditor(draft)}>
          Open
        </Button>
        <Button kind="quiet" icon={Save} onClick={() => void saveFromEditor(draft)}>
          Save
        </Button>
        <Button
          kind="quiet"
          icon={Undo2}
          onClick={() => returnToOriginal(draft)}
          offReason={original?.text === text ? 'The text is as it was at first.' : undefined}
        >
          Start over
        </Button>
        <span className="case-editor-preview">
          <Select name="Play from" choices={moments} value={chosen?.value ?? 'begin'} onChange={setFrom} />
          <Button kind="filled" icon={Play} onClick={() => void play()} offReason={offReason}>
            Play
          </Button>
        </span>
      </div>
    </header>
  );
}

function playOffReason(
  hasProblems: boolean,
  { text, checkedText, opened }: CaseDraftState,
): string | undefined {
  if (hasProblems) return 'Your file has problems; it can be played when they are gone.';
  if (checkedText !== text || !opened) return 'The text is being checked.';
  return undefined;
}
