import { ChartLine } from 'lucide-react';
import { type ReactElement, Suspense, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Model } from '#models/language/model.ts';
import type { Problem } from '#models/language/problem.ts';
import { useDisplay } from '#renderer/app/display.ts';
import { useFrameKind } from '#renderer/app/frameKind.ts';
import { ScreenFrame } from '#renderer/app/ScreenFrame.tsx';
import { useScreenChrome } from '#renderer/app/screenChrome.ts';
import { Button } from '#renderer/controls/Button.tsx';
import { ErrorState, LoadingState } from '#renderer/controls/RegionState.tsx';
import { EventsDrawer } from '#renderer/events/EventsDrawer.tsx';
import { ParameterSheet } from '#renderer/patient/ParameterSheet.tsx';
import { TransportBar } from '#renderer/transport/TransportBar.tsx';
import { doseLanes } from './doseLanes.ts';
import { ExploreCharts } from './ExploreCharts.tsx';
import { ExploreForms } from './ExploreForms.tsx';
import { ExploreHeadline } from './ExploreHeadline.tsx';
import { ExploreImprint } from './ExploreImprint.tsx';
import { ExploreRight } from './ExploreRight.tsx';
import type { Explorer } from './Explorer.ts';
import { ExploreSummary, SummaryFigure } from './ExploreSummary.tsx';
import { type ExploreDoor, exploreActions, exportMenu, narrowItems } from './exploreActions.ts';
import { type ExploreState, mostPinnedRuns } from './exploreStore.ts';
import { PanelChooser } from './PanelChooser.tsx';
import { PeopleButton } from './PeopleButton.tsx';
import { panelsInView } from './panelCatalogue.ts';
import { PeopleCharts, PeoplePane, SensitivityDialog } from './peopleRoom.ts';
import { pumpClockNote } from './pumpClockNote.ts';
import { RunLength } from './RunLength.tsx';
import { saveParameters } from './saveCurves.ts';
import './explore.css';

/** Explore: one patient, tablets against the pump, everything free to change. The explorer outlives the screen. */
export function ExploreScreen({ explorer }: { readonly explorer: Explorer }): ReactElement {
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

function OpenedExplore({
  explorer,
  model,
}: {
  readonly explorer: Explorer;
  readonly model: Model;
}): ReactElement {
  const state = useStore(explorer.store);
  const { listed } = useStore(explorer.events.store);
  const [door, setDoor] = useState<ExploreDoor | null>(null);
  const kind = useFrameKind();
  const isProjector = useDisplay((display) => display.theme === 'projector');
  const { reply } = state;
  const lanes = useMemo(() => (reply ? doseLanes(model, reply, listed) : []), [model, reply, listed]);
  const exportItems = useMemo(() => exportMenu(explorer), [explorer]);
  const chrome = useMemo(
    () => ({ title: 'Explore', actions: exploreActions(explorer, model, setDoor), exportItems }),
    [explorer, model, exportItems],
  );
  useScreenChrome(chrome);
  useEffect(() => {
    document.documentElement.toggleAttribute('data-ready', reply !== null);
  }, [reply]);

  const isRoomy = kind === 'large';
  const chosen = useMemo(() => panelsInView(model, state.panels, isRoomy), [model, state.panels, isRoomy]);
  const close = () => setDoor(null);
  return (
    <>
      <ScreenFrame
        left={
          <ExploreForms
            explorer={explorer}
            model={model}
            isRoomy={isRoomy}
            onOpenSheet={() => setDoor('sheet')}
            isEventsOpen={door === 'events'}
            onOpenEvents={() => setDoor('events')}
          />
        }
        summary={<ExploreSummary model={model} state={state} />}
        summaryFigure={<SummaryFigure reply={reply} />}
        headline={
          <ExploreHeadline
            explorer={explorer}
            model={model}
            state={state}
            chosen={chosen}
            isProjector={isProjector}
          />
        }
        middle={
          state.showsPeople ? (
            <Suspense fallback={<LoadingState words="Solving the first fifty people" />}>
              <PeopleCharts explorer={explorer} model={model} lanes={lanes} chosen={chosen} />
            </Suspense>
          ) : (
            <ExploreCharts explorer={explorer} model={model} lanes={lanes} chosen={chosen} />
          )
        }
        right={
          state.showsPeople ? (
            <Suspense>
              <PeoplePane explorer={explorer} model={model} />
            </Suspense>
          ) : (
            reply && (
              <ExploreRight
                explorer={explorer}
                model={model}
                reply={reply}
                pinned={state.pinned}
                chartCount={chosen.length}
                onAskWhatMatters={() => setDoor('matters')}
              />
            )
          )
        }
        bottom={
          <TransportBar
            playback={explorer.playback}
            lanes={lanes}
            clockNote={(timeHours) => pumpClockNote(lanes, timeHours)}
            onPin={explorer.pin}
            pinOffReason={pinOffReason(state)}
            exportItems={exportItems}
            runLength={<RunLength hours={state.hours} onChange={explorer.setHours} />}
            tools={
              <>
                {isProjector ? <PeopleButton explorer={explorer} isOn={state.showsPeople} /> : null}
                <Button icon={ChartLine} aria-expanded={door === 'panels'} onClick={() => setDoor('panels')}>
                  Curves
                </Button>
              </>
            }
            moreItems={narrowItems(explorer, state.hours, setDoor)}
          />
        }
        imprint={<ExploreImprint model={model} reply={reply} parameterSet={state.parameterSet} />}
      />
      <EventsDrawer
        isOpen={door === 'events'}
        onClose={close}
        book={explorer.events}
        model={model}
        help={state.sentenceHelp}
        playback={explorer.playback}
        problems={state.problems}
      />
      <PanelChooser
        isOpen={door === 'panels'}
        onClose={close}
        explorer={explorer}
        model={model}
        chosen={chosen}
      />
      {door === 'matters' ? (
        <Suspense>
          <SensitivityDialog isOpen onClose={close} explorer={explorer} model={model} />
        </Suspense>
      ) : null}
      <ParameterSheet
        isOpen={door === 'sheet'}
        onClose={close}
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

/** Why no run can be pinned now. */
function pinOffReason({ reply, pinned }: ExploreState): string | undefined {
  if (!reply) return 'There is no finished run to pin yet.';
  return pinned.length >= mostPinnedRuns
    ? `${mostPinnedRuns} runs are pinned; unpin one first, in the table.`
    : undefined;
}
