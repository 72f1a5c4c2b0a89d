import { type ReactElement, useLayoutEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Model } from '#models/language/model.ts';
import { LoadingState } from '#renderer/controls/RegionState.tsx';
import type { CurvesStatus, DoseLane } from '#renderer/curves/curvePanel.ts';
import { StackedCurves } from '#renderer/curves/StackedCurves.tsx';
import type { ArmsReply } from '#renderer/worker/protocol.ts';
import { ChartScroller } from './ChartScroller.tsx';
import type { Explorer } from './Explorer.ts';
import { explorePanels } from './explorePanels.ts';

export interface ExploreChartsProps {
  readonly explorer: Explorer;
  readonly model: Model;
  readonly lanes: readonly DoseLane[];
  /** Keys of the charts in view. */
  readonly chosen: readonly string[];
}

/** The stacked curves of the run on screen and of the pinned ones. */
export function ExploreCharts({ explorer, model, lanes, chosen }: ExploreChartsProps): ReactElement {
  const { reply, pinned, scale, view } = useStore(explorer.store);
  const panels = useMemo(
    () => (reply ? explorePanels({ model, reply, pinned, chosen }) : []),
    [model, reply, pinned, chosen],
  );
  // The curves draw in their own layout effect, which has run by now.
  useLayoutEffect(() => {
    if (reply) explorer.drawn();
  }, [explorer, reply]);
  if (!reply) return <LoadingState words="Solving the first run" />;
  return (
    <ChartScroller panelCount={panels.length}>
      <StackedCurves
        panels={panels}
        lanes={lanes}
        fromHours={view.fromHours}
        toHours={view.toHours}
        playback={explorer.playback}
        scale={scale}
        status={statusOf(reply)}
        onZoom={explorer.zoom}
        onResetZoom={explorer.resetZoom}
      />
    </ChartScroller>
  );
}

function statusOf(reply: ArmsReply): CurvesStatus {
  const stopped = reply.arms.find(({ run }) => run.solution && run.problems.length > 0);
  const problem = stopped?.run.problems[0];
  if (!stopped?.run.solution || !problem) return { kind: 'ready' };
  const atHours = stopped.run.solution.timesHours.at(-1) ?? 0;
  return { kind: 'stopped', atHours, reason: problem.reason, code: problem.code };
}
