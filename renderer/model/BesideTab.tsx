import { GitCompareArrows } from 'lucide-react';
import { type ReactElement, useMemo, useState } from 'react';
import { Button } from '#renderer/controls/Button.tsx';
import { EmptyState, ErrorState, LoadingState } from '#renderer/controls/RegionState.tsx';
import { StackedCurves } from '#renderer/curves/StackedCurves.tsx';
import { shown as shownInExplore } from '#renderer/explore/readings.ts';
import { BesideTable } from './BesideTable.tsx';
import { besidePanels } from './besidePanels.ts';
import { besideRows } from './besideRows.ts';
import type { ModelStudio } from './ModelStudio.ts';
import type { BesideRun, StudioState } from './studioStore.ts';
import './BesideTab.css';

export interface BesideTabProps {
  readonly studio: ModelStudio;
  readonly state: StudioState;
  /** Why the edited model cannot be run now. */
  readonly offReason: string | undefined;
}

/** Explore's run by the shipped and by the edited model: curves, and what differs in numbers. */
export function BesideTab({ studio, state, offReason }: BesideTabProps): ReactElement {
  const { beside, besideProblems, isRunning, goodText } = state;
  const run = (
    <Button icon={GitCompareArrows} onClick={() => void studio.runBeside()} offReason={offReason}>
      {beside ? 'Run again' : 'Run beside the shipped model'}
    </Button>
  );
  if (isRunning && !beside) return <LoadingState words="Solving both models" />;
  if (besideProblems.length > 0) {
    const [problem] = besideProblems;
    return (
      <ErrorState title="The edited model did not run through" code={problem!.code} action={run}>
        {problem!.reason} Your text is kept; the shipped model is as it was.
      </ErrorState>
    );
  }
  if (!beside) return <EmptyState words="Nothing was run beside the shipped model yet." action={run} />;
  return (
    <>
      {beside.text === goodText ? null : (
        <p className="beside-stale">Your text has changed since this run. {run}</p>
      )}
      <BesideRuns studio={studio} beside={beside} />
    </>
  );
}

const mostCurves = 3;

/** Explore's own curves come first. */
const leading = [shownInExplore.plasma, shownInExplore.lumbar, shownInExplore.leg];

function BesideRuns({
  studio,
  beside,
}: {
  readonly studio: ModelStudio;
  readonly beside: BesideRun;
}): ReactElement {
  const { original, edited, editedModel: model } = beside;
  const { rows, same } = useMemo(
    () => besideRows(model, original, edited, leading),
    [model, original, edited],
  );
  const firstCurves = useMemo(
    () => [...new Set(rows.map(({ observable }) => observable))].slice(0, mostCurves),
    [rows],
  );
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const shown = chosen ?? firstCurves;
  const panels = useMemo(
    () => besidePanels(model, { original, edited }, shown),
    [model, original, edited, shown],
  );
  const hours = edited.request.hours;
  const [view, setView] = useState({ fromHours: 0, toHours: hours });
  const toggle = (name: string) =>
    setChosen(
      shown.includes(name) ? shown.filter((one) => one !== name) : [...shown, name].slice(-mostCurves),
    );
  if (rows.length === 0) {
    return (
      <EmptyState words="Both models give the same curves for this run: what you changed plays no part in it." />
    );
  }
  return (
    <div className="beside">
      {panels.length > 0 ? (
        <div className="beside-curves" data-panels={panels.length}>
          <StackedCurves
            panels={panels}
            lanes={[]}
            fromHours={view.fromHours}
            toHours={view.toHours}
            playback={studio.explorer.playback}
            scale={studio.explorer.store.getState().scale}
            onZoom={(fromHours, toHours) => setView({ fromHours, toHours })}
            onResetZoom={() => setView({ fromHours: 0, toHours: hours })}
          />
        </div>
      ) : null}
      <BesideTable rows={rows} same={same} shown={shown} onToggle={toggle} />
    </div>
  );
}
