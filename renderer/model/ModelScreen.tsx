import { type ReactElement, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { Imprint } from '#renderer/app/Imprint.tsx';
import { PageFrame } from '#renderer/app/PageFrame.tsx';
import { useScreenChrome } from '#renderer/app/screenChrome.ts';
import { ErrorState, LoadingState } from '#renderer/controls/RegionState.tsx';
import { Tabs } from '#renderer/controls/Tabs.tsx';
import type { Explorer } from '#renderer/explore/Explorer.ts';
import { modelClient } from '#renderer/worker/modelClient.ts';
import { BesideTab } from './BesideTab.tsx';
import { EquationsTab } from './EquationsTab.tsx';
import { ModelEditor, type ModelEditorHandle } from './ModelEditor.tsx';
import { ModelHead } from './ModelHead.tsx';
import { ModelStudio } from './ModelStudio.ts';
import { ParametersTab } from './ParametersTab.tsx';
import { ProblemDock } from './ProblemDock.tsx';
import { SourcesTab } from './SourcesTab.tsx';
import { studioActions } from './studioActions.ts';
import './model.css';

/** One studio for each explorer: the text on the bench outlives the screen. */
const studios = new WeakMap<Explorer, ModelStudio>();

function studioOf(explorer: Explorer): ModelStudio {
  const known = studios.get(explorer);
  if (known) return known;
  const studio = new ModelStudio(explorer, modelClient());
  studios.set(explorer, studio);
  void studio.open();
  return studio;
}

/** The model on screen: its file to edit, and the equations, numbers and sources that are made from it. */
export function ModelScreen({ explorer }: { readonly explorer: Explorer }): ReactElement {
  const [studio] = useState(() => studioOf(explorer));
  const state = useStore(studio.store);
  const editor = useRef<ModelEditorHandle>(null);
  const dockId = useId();
  const [caret, setCaret] = useState({ line: 1, column: 1 });
  const chrome = useMemo(
    () => ({ title: 'Model', actions: studioActions(studio), exportItems: [] }),
    [studio],
  );
  useScreenChrome(chrome);
  useEffect(() => studio.followExplore(), [studio]);
  const isOpen = state.shippedText !== null;
  useEffect(() => {
    if (isOpen) document.documentElement.setAttribute('data-ready', '');
  }, [isOpen]);

  const { model, shippedText, text, problems } = state;
  if (shippedText === null) return <OpeningModel reason={problems[0]?.reason ?? null} />;
  const isShipped = state.goodText === shippedText;
  const goTo = (line: number, column: number) => editor.current?.goTo(line, column);
  const offReason = runOffReason(text === shippedText, problems.length > 0);
  return (
    <PageFrame
      className="model"
      imprint={
        model ? (
          <Imprint
            statement={model.statement}
            facts={[isShipped ? `Model ${model.version} as shipped` : 'edited model, not the shipped one']}
            solved={[]}
          />
        ) : null
      }
    >
      <ModelHead studio={studio} state={state} offReason={offReason} />
      <div className="model-body">
        <section className="model-file" aria-label="The file">
          <ModelEditor
            ref={editor}
            text={text}
            problems={problems}
            onChange={studio.setText}
            onCaret={(line, column) => setCaret({ line, column })}
            describedBy={dockId}
          />
          <ProblemDock
            id={dockId}
            problems={problems}
            isChecked={state.checkedText === text}
            caret={caret}
            onGoTo={goTo}
          />
        </section>
        <section className="model-made" aria-label="Made from the file">
          {model ? (
            <Tabs
              name="Made from the file"
              chosen={state.tab}
              onChoose={(id) => studio.showTab(id as typeof state.tab)}
              tabs={[
                {
                  id: 'equations',
                  label: 'Equations',
                  content: (
                    <EquationsTab
                      model={model}
                      state={state}
                      playback={explorer.playback}
                      onGoToLine={(line) => goTo(line, 1)}
                    />
                  ),
                },
                {
                  id: 'parameters',
                  label: 'Parameters',
                  content: <ParametersTab studio={studio} model={model} isShipped={isShipped} />,
                },
                { id: 'sources', label: 'Sources', content: <SourcesTab model={model} /> },
                {
                  id: 'beside',
                  label: 'Beside the shipped model',
                  content: <BesideTab studio={studio} state={state} offReason={offReason} />,
                },
              ]}
            />
          ) : (
            <ErrorState title="There is no model to show yet">
              The equations appear when the text has no problem.
            </ErrorState>
          )}
        </section>
      </div>
    </PageFrame>
  );
}

function OpeningModel({ reason }: { readonly reason: string | null }): ReactElement {
  return (
    <PageFrame imprint={null}>
      <h1 className="visually-hidden">Model</h1>
      {reason === null ? (
        <LoadingState words="Reading the model file" />
      ) : (
        <ErrorState title="The model file could not be read">{reason}</ErrorState>
      )}
    </PageFrame>
  );
}

function runOffReason(isShipped: boolean, hasProblems: boolean): string | undefined {
  if (hasProblems) return 'Your file has problems; it can run when they are gone.';
  return isShipped ? 'This is the shipped file; change something first.' : undefined;
}
