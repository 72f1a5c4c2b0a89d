import { type ReactElement, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { Imprint } from '#renderer/app/Imprint.tsx';
import { PageFrame } from '#renderer/app/PageFrame.tsx';
import { useScreenChrome } from '#renderer/app/screenChrome.ts';
import { EmptyState, LoadingState } from '#renderer/controls/RegionState.tsx';
import { ModelEditor, type ModelEditorHandle } from '#renderer/model/ModelEditor.tsx';
import { currentPlatform } from '#renderer/platform/currentPlatform.ts';
import type { CaseSource, PractiseClient } from '#renderer/worker/practiseProtocol.ts';
import { CaseDraft } from './CaseDraft.ts';
import { CaseEditorHead } from './CaseEditorHead.tsx';
import { CaseFindings } from './CaseFindings.tsx';
import { CaseOutline } from './CaseOutline.tsx';
import { caseFacts } from './caseFacts.ts';
import { standingLine } from './standingLine.ts';
import './caseEditor.css';

export interface CaseEditorProps {
  /** The case to copy or to go on with; null begins a new one. */
  readonly source: CaseSource | null;
  readonly client: PractiseClient;
  /** Plays the text, from an hour of the run where one is given. */
  readonly onPlay: (text: string, file: string, atHours?: number) => void;
  readonly onClose: () => void;
}

/** The author's desk: the file with the linter beside it, and what is made of it, played as it is typed. */
export function CaseEditor({ source, client, onPlay, onClose }: CaseEditorProps): ReactElement {
  const [draft] = useState(() => new CaseDraft(client, currentPlatform));
  const state = useStore(draft.store);
  const editor = useRef<ModelEditorHandle>(null);
  const dockId = useId();
  const [caret, setCaret] = useState({ line: 1, column: 1 });
  useScreenChrome(useMemo(() => ({ title: 'Write a case', actions: [], exportItems: [] }), []));
  useEffect(() => {
    draft.open(source).catch((fault: unknown) => draft.sayFault(String(fault)));
    window.addEventListener('pagehide', draft.close);
    return () => {
      window.removeEventListener('pagehide', draft.close);
      draft.close();
    };
  }, [draft, source]);

  const { original, text, findings, opened } = state;
  const goTo = (line: number, column: number) => editor.current?.goTo(line, column);
  const facts = opened ? caseFacts(opened.case) : ['Invented patient'];
  return (
    <PageFrame
      className="case-editor"
      imprint={<Imprint statement={standingLine} facts={facts} solved={[]} />}
    >
      <CaseEditorHead draft={draft} state={state} onPlay={onPlay} onClose={onClose} />
      {original === null ? (
        <LoadingState words="Reading the case" />
      ) : (
        <div className="case-editor-body">
          <section className="case-editor-file" aria-label="The file">
            <ModelEditor
              ref={editor}
              name="Case file"
              text={text}
              problems={findings}
              onChange={draft.setText}
              onCaret={(line, column) => setCaret({ line, column })}
              describedBy={dockId}
            />
            <CaseFindings
              id={dockId}
              findings={findings}
              isChecked={state.checkedText === text}
              caret={caret}
              onGoTo={goTo}
            />
          </section>
          <section className="case-editor-made" aria-label="What is made of it">
            {opened ? (
              <CaseOutline opened={opened} state={state} onGoTo={(line) => goTo(line, 1)} />
            ) : (
              <EmptyState words="The outline appears when the text has no problem." />
            )}
          </section>
        </div>
      )}
    </PageFrame>
  );
}
