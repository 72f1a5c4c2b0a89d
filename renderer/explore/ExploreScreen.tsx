import { type ReactElement, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Model } from '#models/language/model.ts';
import type { Problem } from '#models/language/problem.ts';
import { useDisplay } from '#renderer/app/display.ts';
import { useFrameKind } from '#renderer/app/frameKind.ts';
import { ScreenFrame } from '#renderer/app/ScreenFrame.tsx';
import { useScreenChrome } from '#renderer/app/screenChrome.ts';
import { currentSettings } from '#renderer/app/settings.ts';
import { ErrorState, LoadingState } from '#renderer/controls/RegionState.tsx';
import { ParameterSheet } from '#renderer/patient/ParameterSheet.tsx';
import { TransportBar } from '#renderer/transport/TransportBar.tsx';
import { startSimulationClient } from '#renderer/worker/simulationClient.ts';
import { doseLanes } from './doseLanes.ts';
import { ExploreCharts } from './ExploreCharts.tsx';
import { ExploreForms } from './ExploreForms.tsx';
import { ExploreHeadline } from './ExploreHeadline.tsx';
import { ExploreImprint } from './ExploreImprint.tsx';
import { ExploreRight } from './ExploreRight.tsx';
import { Explorer } from './Explorer.ts';
import { ExploreSummary, SummaryFigure } from './ExploreSummary.tsx';
import { exploreActions, exportMenu } from './exploreActions.ts';
import { pumpClockNote } from './pumpClockNote.ts';
import { saveParameters } from './saveCurves.ts';
import './explore.css';

/** Explore: one patient, tablets against the pump, everything free to change. */
export function ExploreScreen(): ReactElement {
  const [explorer] = useState(openExplorer);
  const model = useStore(explorer.store, (state) => state.model);
  const problems = useStore(explorer.store, (state) => state.openingProblems);
  if (model) return <OpenedExplore explorer={explorer} model={model} />;
  return (
    <main className="explore-opening">
      <h1 className="visually-hidden">Explore</h1>
      {problems.length === 0 ? (
        <LoadingState words="Reading the model" />
      ) : (
        <OpeningProblems problems={problems} />
      )}
    </main>
  );
}

function OpeningProblems({ problems }: { readonly problems: readonly Problem[] }): ReactElement {
  return (
    <ErrorState title="The model file did not pass its checks" code={problems[0]!.code}>
      {problems.slice(0, 5).map(({ place, reason }) => (
        <p key={`${place.line}:${place.column}:${reason}`}>{`Line ${place.line}: ${reason}`}</p>
      ))}
    </ErrorState>
  );
}

function openExplorer(): Explorer {
  const explorer = new Explorer(startSimulationClient());
  explorer.setScale(currentSettings().concentrationScale === 'linear' ? 'linear' : 'log');
  void explorer.open();
  return explorer;
}

function OpenedExplore({
  explorer,
  model,
}: {
  readonly explorer: Explorer;
  readonly model: Model;
}): ReactElement {
  const state = useStore(explorer.store);
  const [isSheetOpen, setSheetOpen] = useState(false);
  const kind = useFrameKind();
  const isProjector = useDisplay((display) => display.theme === 'projector');
  const { reply } = state;
  const lanes = useMemo(() => (reply ? doseLanes(model, reply) : []), [model, reply]);
  const exportItems = useMemo(() => exportMenu(explorer), [explorer]);
  const chrome = useMemo(
    () => ({
      title: 'Explore',
      actions: exploreActions(explorer, model, () => setSheetOpen(true)),
      exportItems,
    }),
    [explorer, model, exportItems],
  );
  useScreenChrome(chrome);
  useEffect(() => {
    document.documentElement.toggleAttribute('data-ready', reply !== null);
  }, [reply]);

  const isRoomy = kind === 'large';
  return (
    <>
      <ScreenFrame
        left={
          <ExploreForms
            explorer={explorer}
            model={model}
            isRoomy={isRoomy}
            onOpenSheet={() => setSheetOpen(true)}
          />
        }
        summary={<ExploreSummary model={model} state={state} />}
        summaryFigure={<SummaryFigure reply={reply} />}
        headline={
          <ExploreHeadline explorer={explorer} model={model} state={state} isProjector={isProjector} />
        }
        middle={<ExploreCharts explorer={explorer} model={model} lanes={lanes} withBrainstem={isRoomy} />}
        right={
          reply && <ExploreRight explorer={explorer} model={model} reply={reply} pinned={state.pinned} />
        }
        bottom={
          <TransportBar
            playback={explorer.playback}
            lanes={lanes}
            clockNote={(timeHours) => pumpClockNote(lanes, timeHours)}
            onPin={explorer.pin}
            pinOffReason={reply ? undefined : 'There is no finished run to pin yet.'}
            exportItems={exportItems}
          />
        }
        imprint={<ExploreImprint model={model} reply={reply} parameterSet={state.parameterSet} />}
      />
      <ParameterSheet
        isOpen={isSheetOpen}
        onClose={() => setSheetOpen(false)}
        model={model}
        values={{ values: state.values, parameterSet: state.parameterSet, dosing: state.dosing }}
        problems={state.problems}
        onChange={explorer.setValue}
        onChangeDosing={explorer.setDosing}
        onStartAgain={explorer.startAgain}
        onExport={() => void saveParameters(explorer)}
      />
    </>
  );
}
