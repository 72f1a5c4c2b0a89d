import { type ReactElement, useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Model } from '#models/language/model.ts';
import { ErrorState, LoadingState } from '#renderer/controls/RegionState.tsx';
import type { DoseLane } from '#renderer/curves/curvePanel.ts';
import { StackedCurves } from '#renderer/curves/StackedCurves.tsx';
import { ChartScroller } from '#renderer/explore/ChartScroller.tsx';
import type { Explorer } from '#renderer/explore/Explorer.ts';
import { panelCatalogue } from '#renderer/explore/panelCatalogue.ts';
import { labOf } from './labOf.ts';
import { peoplePanels } from './peoplePanels.ts';
import { setPanels } from './setPanels.ts';

export interface PeopleChartsProps {
  readonly explorer: Explorer;
  readonly model: Model;
  readonly lanes: readonly DoseLane[];
  /** Keys of the charts in view. */
  readonly chosen: readonly string[];
}

/** The charts in view with percentile bands of many people, or one chart for each published set. */
export function PeopleCharts({ explorer, model, lanes, chosen }: PeopleChartsProps): ReactElement {
  const lab = labOf(explorer);
  const { reply, scale, view } = useStore(explorer.store);
  const { runs, compares, person } = useStore(lab.store);
  useEffect(() => {
    const catalogue = panelCatalogue(model);
    const observables = catalogue
      .filter(({ key }) => chosen.includes(key))
      .map(({ observable }) => observable);
    return lab.follow([...new Set(['ashworth_leg', ...observables])]);
  }, [lab, model, chosen]);

  const bands = runs[0]?.progress?.bands ?? null;
  const panels = useMemo(() => {
    if (compares) return setPanels(model, runs);
    return reply && bands ? peoplePanels({ model, reply, chosen, bands, person }) : [];
  }, [model, reply, chosen, bands, person, compares, runs]);
  const shownLanes = compares ? lanes.filter(({ look }) => look !== 'pump') : lanes;

  const problem = runs.flatMap(({ outcome }) => outcome?.problems ?? [])[0];
  if (problem) {
    return (
      <ErrorState title="These people could not be solved" code={problem.code}>
        <p>{problem.reason}</p>
      </ErrorState>
    );
  }
  const failed = runs.every(({ outcome }) => outcome && outcome.bands === null) && runs.length > 0;
  if (failed) return <NobodySolved reason={runs[0]?.outcome?.failures[0]?.reason ?? ''} />;
  if (panels.length === 0) return <LoadingState words="Solving the first fifty people" />;
  return (
    <ChartScroller panelCount={panels.length}>
      <StackedCurves
        panels={panels}
        lanes={shownLanes}
        fromHours={view.fromHours}
        toHours={view.toHours}
        playback={explorer.playback}
        scale={scale}
        onZoom={explorer.zoom}
        onResetZoom={explorer.resetZoom}
      />
    </ChartScroller>
  );
}

function NobodySolved({ reason }: { readonly reason: string }): ReactElement {
  return (
    <ErrorState title="Too few people to draw bands of">
      <p>{reason || 'It was stopped before the first fifty were solved.'}</p>
    </ErrorState>
  );
}
